package io.configbuddy.document.tree;

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

    /** Tell whether there is none. */
    public boolean isEmpty() {
        return detached.isEmpty() && leading.isEmpty() && trailing.isEmpty() && inner.isEmpty();
    }
}
