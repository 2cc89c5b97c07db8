package io.configbuddy.formats.internal;

import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Splicer;
import java.util.List;

/** Takes lines out of a text, and of the blank lines above and below them those that would be too many. */
public final class LineRemoval {
    private LineRemoval() {}

    /**
     * Remove blocks of lines.
     *
     * @param blocks the blocks, in the order of the text and apart
     * @param blanks whether blank lines may go with them
     */
    public static void remove(List<LineBlock> blocks, boolean blanks, Splicer out) {
        String text = out.text();
        for (int i = 0; i < blocks.size(); i++) {
            int start = blocks.get(i).start();
            int end = blocks.get(i).end();
            while (blanks
                    && i + 1 < blocks.size()
                    && Lines.blankBelow(text, end) >= blocks.get(i + 1).start()) {
                end = blocks.get(++i).end();
            }
            if (blanks && isLine(text, start) && isLine(text, end)) {
                withBlanks(start, end, out);
            } else {
                out.remove(start, end);
            }
        }
    }

    private static void withBlanks(int start, int end, Splicer out) {
        String text = out.text();
        int above = Lines.blankAbove(text, start);
        int below = Lines.blankBelow(text, end);
        boolean keepBelow = above > 0
                && (below == text.length() || Lines.breaks(text, end, below) > Lines.breaks(text, above, start));
        out.remove(keepBelow ? above : start, keepBelow ? end : below);
    }

    private static boolean isLine(String text, int offset) {
        return offset == 0 || offset == text.length() || Lines.isBreak(text.charAt(offset - 1));
    }
}
