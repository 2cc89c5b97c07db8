package io.configbuddy.document.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values in order. */
public final class SequenceNode extends Node {
    private @Nullable List<Node> items;

    SequenceNode(Tree tree, int id, int content, int key, @Nullable Node parent, int position) {
        super(tree, id, content, key, parent, position);
    }

    /** Return the values, in order; unmodifiable, possibly empty. */
    public List<Node> items() {
        // A race here makes the same views twice, which is harmless.
        List<Node> views = items;
        if (views == null) {
            views = Collections.unmodifiableList(newItems());
            items = views;
        }
        return views;
    }

    /** Return the values in a new list that this node does not keep: for a walk over a whole document. */
    public List<Node> newItems() {
        List<Node> made = new ArrayList<>();
        for (int item = tree.first(content); item != Tree.NONE; item = tree.next(item)) {
            made.add(Node.of(tree, item, Tree.NONE, this, made.size()));
        }
        return made;
    }

    /** Return how many values there are. */
    public int size() {
        return items().size();
    }
}
