package io.configbuddy.document.edit;

import io.configbuddy.document.tree.Tree;

/** Takes children out of brackets; commas of children that stay are not its business. */
final class BracketRemoval {
    private final ContainerEdit edit;
    private final BracketLayout layout;
    private final Tree tree;
    private final String text;
    private final Splicer out;
    /** Where the last removal of whole lines ended. */
    private int removed;

    BracketRemoval(ContainerEdit edit, BracketLayout layout, Splicer out) {
        this.edit = edit;
        this.layout = layout;
        this.tree = edit.draft().tree();
        this.text = out.text();
        this.out = out;
    }

    /** Tell whether no comment is left between the brackets once the children that go are gone. */
    boolean isBare() {
        int at = layout.open() + 1;
        for (int i = 0; i < layout.size(); i++) {
            if (tree.commentFrom(at) < tree.commentFrom(layout.lead(i))) {
                return false;
            }
            if (layout.isParted(i)) {
                return false;
            }
            at = layout.tail(i);
        }
        return tree.commentFrom(at) == tree.commentFrom(layout.close());
    }

    void remove() {
        for (int i = 0; i < edit.size(); i++) {
            if (!edit.stays(i)) {
                int last = runEnd(i);
                if (layout.isParted(i)) {
                    out.remove(layout.lead(i), layout.own(i));
                    out.remove(layout.comma(i), layout.comma(i) + 1);
                } else if (layout.ownsLines(i) && layout.ownsLines(last)) {
                    lines(i, last);
                } else {
                    inline(i, last);
                }
                i = last;
            }
        }
    }

    /** Return the last of the children that go with a first one, nothing but blanks between them. */
    private int runEnd(int first) {
        boolean lines = layout.ownsLines(first);
        int last = first;
        while (last + 1 < edit.size()
                && !edit.stays(last + 1)
                && !layout.isParted(last)
                && !layout.isParted(last + 1)
                && layout.gapEnd(last) == layout.lead(last + 1)
                && layout.ownsLines(last + 1) == lines) {
            last++;
        }
        return last;
    }

    private void lines(int first, int last) {
        int start = Lines.startIfFirst(text, layout.lead(first));
        int end = Lines.endIfLast(text, layout.tail(last));
        int above = Lines.blankAbove(text, start);
        int below = Lines.blankBelow(text, end);
        boolean top = layout.gapStart(first) == layout.open() + 1;
        boolean bottom = layout.gapEnd(last) == layout.close();
        boolean keepBelow = bottom || !top && Lines.breaks(text, end, below) > Lines.breaks(text, above, start);
        removed = keepBelow ? end : below;
        out.remove(keepBelow ? above : start, removed);
    }

    private void inline(int first, int last) {
        boolean hasNext = last + 1 < edit.size();
        int next = layout.gapEnd(last);
        boolean firstOnLine = Lines.startIfFirst(text, layout.lead(first)) != Tree.NONE;
        boolean nextOnLine = Lines.startIfFirst(text, next) != Tree.NONE;
        if (hasNext && (firstOnLine || !nextOnLine)) {
            out.remove(layout.lead(first), next);
        } else {
            behind(Math.max(layout.gapStart(first), removed), layout.tail(last));
        }
    }

    /** Remove what may stand behind a comment, which needs its line end and must not get blanks from behind it. */
    private void behind(int start, int end) {
        int comment = tree.commentFrom(start) - 1;
        int line = Lines.endIfLast(text, start);
        if (comment < 0 || tree.commentEnd(comment) != start || line == Tree.NONE) {
            out.remove(start, end);
        } else if (Lines.endIfLast(text, end) == Tree.NONE) {
            out.remove(Math.min(line, end), end);
        } else {
            out.remove(start, Lines.skip(text, end));
        }
    }
}
