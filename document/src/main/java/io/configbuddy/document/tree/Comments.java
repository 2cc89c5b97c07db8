package io.configbuddy.document.tree;

import io.configbuddy.document.problem.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The comments that belong to a node, each list in text order.
 *
 * <p>The rule in short: a comment with something before it on its line is trailing for what ended there; a comment on a
 * line of its own is leading for what stands below it when no blank line lies between, and detached otherwise; it is
 * inner when the mapping or sequence around it ends before anything else comes. The page {@code docs/reference/comments.md} has all of it.
 *
 * @param detached comments before the node that a blank line separates from it: they stay when the node goes
 * @param leading comments directly above the node
 * @param trailing comments behind the node on its line
 * @param inner comments after the last entry or item within the node
 */
public record Comments(List<Comment> detached, List<Comment> leading, List<Comment> trailing, List<Comment> inner) {
    /** No comment. */
    public static final Comments NONE = new Comments(List.of(), List.of(), List.of(), List.of());

    /** Copy the lists. */
    public Comments {
        detached = List.copyOf(detached);
        leading = List.copyOf(leading);
        trailing = List.copyOf(trailing);
        inner = List.copyOf(inner);
    }

    /**
     * Return the comments that belong to a value and its key.
     *
     * @param tree the tree that holds both
     * @param key the key's node, or {@link Tree#NONE} when it has none
     * @param node the value's node
     */
    public static Comments of(Tree tree, int key, int node) {
        if (tree.commentCount() == 0) {
            return NONE;
        }
        CommentIndex index = tree.commentIndex();
        int owner = key == Tree.NONE ? node : key;
        boolean own = owner != node && tree.kind(node) != NodeKind.ALIAS && index.first(node) != Tree.NONE;
        if (!own && index.first(owner) == Tree.NONE) {
            return NONE;
        }
        int second = own ? node : Tree.NONE;
        return new Comments(
                with(tree, owner, second, CommentIndex.DETACHED),
                with(tree, owner, second, CommentIndex.LEADING),
                with(tree, owner, second, CommentIndex.TRAILING),
                with(tree, owner, second, CommentIndex.INNER));
    }

    private static List<Comment> with(Tree tree, int owner, int second, byte role) {
        List<Comment> found = new ArrayList<>(0);
        add(tree, owner, role, found);
        if (second != Tree.NONE) {
            add(tree, second, role, found);
        }
        return found;
    }

    private static void add(Tree tree, int owner, byte role, List<Comment> found) {
        CommentIndex index = tree.commentIndex();
        for (int i = index.first(owner); i != Tree.NONE; i = index.next(i)) {
            if (index.role(i) == role) {
                found.add(new Comment(tree.source(), new Span(tree.commentStart(i), tree.commentEnd(i))));
            }
        }
    }

    /** Tell whether there is none. */
    public boolean isEmpty() {
        return detached.isEmpty() && leading.isEmpty() && trailing.isEmpty() && inner.isEmpty();
    }
}
