package io.configbuddy.formats.internal;

import io.configbuddy.document.edit.Extents;
import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.tree.Tree;

/** Finds the lines that entries stand on, in formats that have an entry to a line. */
public final class LineBlocks {
    private final Tree tree;
    private final String text;
    private final Extents extents;

    /** Begin with a tree. */
    public LineBlocks(Tree tree) {
        this.tree = tree;
        this.text = tree.source().text();
        this.extents = new Extents(tree);
    }

    /** Return the lines of an entry or item. */
    public LineBlock block(int owner, int value) {
        return new LineBlock(start(owner), lineEnd(extents.trailingEnd(owner, value)));
    }

    /** Return where the lines of an entry or item begin, its leading comments included. */
    public int start(int owner) {
        int lead = extents.leadingStart(owner);
        int begin = lead < extents.start(owner) ? lead : begin(owner);
        int line = Lines.startIfFirst(text, begin);
        return line == Tree.NONE ? begin : line;
    }

    /** Return where an entry or item itself begins: its key, or what stands before that on its line and is its own. */
    public int begin(int owner) {
        int start = extents.start(owner);
        return Lines.skip(text, Math.max(lineStart(start), headerBefore(start)));
    }

    /** Return the offset after the line end that follows {@code offset}. */
    public int lineEnd(int offset) {
        int at = offset;
        while (at < text.length() && !Lines.isBreak(text.charAt(at))) {
            at++;
        }
        return Lines.afterBreak(text, at);
    }

    /** Return the start of the line that holds {@code offset}. */
    public int lineStart(int offset) {
        int at = offset;
        while (at > 0 && !Lines.isBreak(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Return the end of the last header before an offset; 0 when there is none. */
    private int headerBefore(int offset) {
        int low = 0;
        int high = tree.sectionCount();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tree.headerEnd(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : tree.headerEnd(low - 1);
    }
}
