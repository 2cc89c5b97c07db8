package io.configbuddy.document.edit;

import io.configbuddy.document.tree.CommentIndex;
import io.configbuddy.document.tree.Tree;

/**
 * Which part of the text belongs to an entry or an item that stands in one piece: its leading comments, its key and
 * value, what is behind it on its line.
 *
 * <p>This is the one rule of {@code docs/reference/editing.md}: comments belong to their node, and move and vanish with
 * it; detached ones stay. An entry is named by its key's node and its value's node, an item by its node twice.
 */
public final class Extents {
    private final Tree tree;

    /** Begin with a tree. */
    public Extents(Tree tree) {
        this.tree = tree;
    }

    /** Return where an entry or item begins: its marker, its anchor or tag, or its key. */
    public int start(int owner) {
        int start = earlier(tree.start(owner), tree.separator(owner));
        return earlier(earlier(start, tree.anchorStart(owner)), tree.tagStart(owner));
    }

    /** Return where an entry or item ends, comments behind it left out. */
    public int end(int owner, int value) {
        int end = Math.max(tree.end(owner), tree.end(value));
        end = Math.max(end, Math.max(tree.separator(value) + 1, 0));
        return Math.max(end, Math.max(tree.anchorEnd(value), tree.tagEnd(value)));
    }

    /** Return where the leading comments of an entry or item begin; its own start when it has none. */
    public int leadingStart(int owner) {
        int start = start(owner);
        if (tree.commentCount() == 0) {
            return start;
        }
        CommentIndex index = tree.commentIndex();
        int first = start;
        for (int c = tree.commentFrom(start) - 1; c >= 0 && isLeading(index, c, owner); c--) {
            first = tree.commentStart(c);
        }
        return first;
    }

    /**
     * Return where the comments end that go with an entry or item and stand behind its end, be they its own or those of
     * something in it; its own end when there are none.
     */
    public int trailingEnd(int owner, int value) {
        int end = end(owner, value);
        if (tree.commentCount() == 0) {
            return end;
        }
        CommentIndex index = tree.commentIndex();
        int start = start(owner);
        int last = end;
        for (int c = tree.commentFrom(end); c < tree.commentCount(); c++) {
            int of = index.owner(c);
            // What has no text, such as the value of "key:", stands at its own end.
            boolean own = of == owner || of == value || of > owner && tree.has(of, Tree.EMPTY) && tree.start(of) == end;
            boolean within = own || of >= owner && tree.start(of) >= start && tree.start(of) < Math.max(end, start + 1);
            byte role = index.role(c);
            if (!within || (role != CommentIndex.TRAILING && role != CommentIndex.INNER)) {
                break;
            }
            last = tree.commentEnd(c);
        }
        return last;
    }

    private boolean isLeading(CommentIndex index, int comment, int owner) {
        return index.owner(comment) == owner && index.role(comment) == CommentIndex.LEADING;
    }

    private static int earlier(int offset, int other) {
        return other == Tree.NONE ? offset : Math.min(offset, other);
    }
}
