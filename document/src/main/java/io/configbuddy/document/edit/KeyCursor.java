package io.configbuddy.document.edit;

import io.configbuddy.document.tree.Tree;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds keys of a mapping that are asked for about in their order; only once they are not does it make an index. */
final class KeyCursor {
    private final Tree tree;
    private final int mapping;
    private int next;
    private @Nullable Map<String, Integer> index;

    KeyCursor(Tree tree, int mapping) {
        this.tree = tree;
        this.mapping = mapping;
        this.next = tree.first(mapping);
    }

    /** Return the key that says {@code name}, or NONE. */
    int find(String name) {
        int key = next;
        if (key == Tree.NONE || !tree.text(key).equals(name)) {
            key = index().getOrDefault(name, Tree.NONE);
        }
        next = key == Tree.NONE ? Tree.NONE : tree.next(tree.next(key));
        return key;
    }

    /** Tell whether the mapping has so many keys. */
    boolean isDone(int size) {
        int count = 0;
        for (int key = tree.first(mapping); key != Tree.NONE; key = tree.next(tree.next(key))) {
            count++;
        }
        return count == size;
    }

    private Map<String, Integer> index() {
        Map<String, Integer> known = index;
        if (known == null) {
            known = new HashMap<>();
            for (int key = tree.first(mapping); key != Tree.NONE; key = tree.next(tree.next(key))) {
                known.put(tree.text(key), key);
            }
            index = known;
        }
        return known;
    }
}
