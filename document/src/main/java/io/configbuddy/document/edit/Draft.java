package io.configbuddy.document.edit;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is to be: the tree of its text, overlaid with the changes told so far.
 *
 * <p>Objects are made only for what an edit comes near; all else is looked up in the tree. So an edit costs what its
 * path costs, in a large text too. Not for use by several threads.
 */
public final class Draft {
    private final Tree tree;
    private final FormatEditor editor;
    private final Map<Integer, DraftChild> known = new HashMap<>();
    /** The keys of {@link #known}: nearly all that are asked for are not among them. */
    private final BitSet owners = new BitSet();

    private final List<DraftChild> roots = new ArrayList<>(1);
    private final Set<DraftNode> restructured = new LinkedHashSet<>();
    private final Set<DraftChild> changed = new LinkedHashSet<>();
    private @Nullable String lineEnd;

    /**
     * Begin with a tree and no changes.
     *
     * @param tree the tree
     * @param editor the editor of its format
     */
    public Draft(Tree tree, FormatEditor editor) {
        this.tree = tree;
        this.editor = editor;
        for (int document = 0; document < tree.documentCount(); document++) {
            int root = tree.root(document);
            roots.add(DraftChild.standing(this, root, root));
        }
    }

    /** Return the tree of the text. */
    public Tree tree() {
        return tree;
    }

    /** Return the text's line end. */
    public String lineEnd() {
        String end = lineEnd;
        if (end == null) {
            end = Lines.lineEnd(tree.source().text());
            lineEnd = end;
        }
        return end;
    }

    /** Return how many documents there are to be. */
    public int documentCount() {
        return roots.size();
    }

    /** Return the root of a document as it is to be. */
    public DraftChild root(int document) {
        return roots.get(document);
    }

    /**
     * Return the exception for a change that can't be made, to be thrown.
     *
     * @param code the problem's code
     * @param message what is wrong, one sentence without a full stop
     * @param help what to do about it
     * @param child the value concerned
     */
    public ConfigException refuse(String code, String message, String help, DraftChild child) {
        DraftChild near = child;
        while (near.isNew() && near.container().isPresent()) {
            near = near.container().get().holder();
        }
        int start = near.isNew() ? 0 : tree.start(near.owner());
        // A key is shown whole, a value by its first character: it may go on for pages.
        int end =
                near.isNew() ? 0 : near.hasKey() ? tree.end(near.owner()) : Math.min(tree.end(near.owner()), start + 1);
        return ConfigException.of(Problem.error(code, message)
                .at(tree.source(), start, Math.max(start, end))
                .path(child.path().toString())
                .help(help)
                .build());
    }

    FormatEditor editor() {
        return editor;
    }

    Set<DraftNode> restructured() {
        return restructured;
    }

    Set<DraftChild> changed() {
        return changed;
    }

    boolean isChanged() {
        return !restructured.isEmpty() || !changed.isEmpty();
    }

    /** Note that a container has other children, or the same in another order. */
    void restructured(DraftNode container) {
        if (!container.isNew()) {
            restructured.add(container);
        }
    }

    /** Note that a child has another value, key or comment. */
    void changed(DraftChild child) {
        changed.add(child);
    }

    /** Give a text that has no document its first one. */
    void addRoot(Value value) {
        DraftChild root = DraftChild.fresh(this, null, node(value), CommentText.NONE);
        roots.add(root);
        changed.add(root);
    }

    /** Return the one object for a child that stands in the text. */
    DraftChild child(DraftNode container, int owner, int value) {
        DraftChild child = known(owner);
        if (child == null) {
            owners.set(owner);
            child = DraftChild.standing(this, owner, value);
            child.container = container;
            known.put(owner, child);
        }
        return child;
    }

    /** Return the object for a child of a container that keeps all of them itself. */
    DraftChild listed(DraftNode container, int owner, int value) {
        DraftChild child = known(owner);
        if (child == null) {
            child = DraftChild.standing(this, owner, value);
            child.container = container;
        }
        return child;
    }

    /**
     * Return the object for a child that stands in the text, or null when nothing came near it yet; not for children of a
     * container that lists them.
     */
    @Nullable
    DraftChild known(int owner) {
        return owners.get(owner) ? known.get(owner) : null;
    }

    /** Return a value that is not in the text yet, with scalars as the format will read them. */
    DraftNode node(Value value) {
        if (value instanceof Value.Scalar scalar) {
            return DraftNode.fresh(this, NodeKind.SCALAR, editor.fit(scalar));
        }
        if (value instanceof Value.Mapping mapping) {
            DraftNode node = DraftNode.fresh(this, NodeKind.MAPPING, mapping);
            for (Value.Entry entry : mapping.entries()) {
                node.insert(node.last, DraftChild.fresh(this, entry.key(), node(entry.value()), entry.comments()));
            }
            return node;
        }
        DraftNode node = DraftNode.fresh(this, NodeKind.SEQUENCE, value);
        for (Value.Item item : ((Value.Sequence) value).items()) {
            node.insert(node.last, DraftChild.fresh(this, null, node(item.value()), item.comments()));
        }
        return node;
    }

    /** Return an empty container that is not in the text yet. */
    DraftNode container(NodeKind kind) {
        return kind == NodeKind.MAPPING
                ? node(new Value.Mapping(List.of(), NodeStyle.BLOCK, CommentText.NONE))
                : node(new Value.Sequence(List.of(), NodeStyle.BLOCK, CommentText.NONE));
    }

    /** Return the child whose value a node of the text is; null when it stands in a key. */
    @Nullable
    DraftChild locate(int id) {
        int document = tree.documentCount() - 1;
        while (document > 0 && tree.root(document) > id) {
            document--;
        }
        DraftChild child = root(document);
        while (child.valueId() != id) {
            child = below(child.value(), id);
            if (child == null || child.valueId() > id) {
                return null;
            }
        }
        return child;
    }

    /** Return the child of a container of the text that a node is, or is in: ids go up in text order. */
    private @Nullable DraftChild below(DraftNode container, int id) {
        int origin = container.origin();
        if (origin == Tree.NONE || !container.isContainer()) {
            return null;
        }
        if (container.originals != null) {
            return below(container.originals, id);
        }
        int found = Tree.NONE;
        int foundValue = Tree.NONE;
        for (int owner = tree.first(origin); owner != Tree.NONE && owner <= id; ) {
            int value = container.kind() == NodeKind.MAPPING ? tree.next(owner) : owner;
            found = owner;
            foundValue = value;
            owner = tree.next(value);
        }
        return found == Tree.NONE ? null : child(container, found, foundValue);
    }

    private static @Nullable DraftChild below(List<DraftChild> originals, int id) {
        DraftChild found = null;
        for (int i = 0; i < originals.size() && originals.get(i).owner() <= id; i++) {
            found = originals.get(i);
        }
        return found;
    }
}
