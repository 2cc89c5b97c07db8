package io.configbuddy.formats.internal;

import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Splicer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;

/** Takes lines out of a text, and of the blank lines above and below them those that would be too many. */
public final class LineRemoval {
    private LineRemoval() {}

    /**
     * Remove blocks of lines.
     *
     * @param blocks the blocks, in any order; each apart from another one or within it
     * @param inserted where something is inserted
     */
    static void remove(List<LineBlock> blocks, NavigableSet<Integer> inserted, Splicer out) {
        List<LineBlock> sorted = new ArrayList<>(blocks);
        sorted.sort(Comparator.comparingInt(LineBlock::start).thenComparingInt(block -> -block.end()));
        List<LineBlock> outer = new ArrayList<>(sorted.size());
        for (LineBlock block : sorted) {
            if (outer.isEmpty() || block.start() >= outer.get(outer.size() - 1).end()) {
                outer.add(block);
            } else if (!block.equals(outer.get(outer.size() - 1))) {
                out.remove(block.start(), block.end());
            }
        }
        String text = out.text();
        for (int i = 0; i < outer.size(); i++) {
            int start = outer.get(i).start();
            int end = outer.get(i).end();
            while (i + 1 < outer.size()
                    && Lines.blankBelow(text, end) >= outer.get(i + 1).start()
                    && isFree(inserted, end, outer.get(i + 1).start() + 1)) {
                end = outer.get(++i).end();
            }
            if (isLine(text, start) && isLine(text, end)) {
                withBlanks(start, end, inserted, out);
            } else {
                out.remove(start, end);
            }
        }
    }

    private static void withBlanks(int start, int end, NavigableSet<Integer> inserted, Splicer out) {
        String text = out.text();
        int above = Lines.blankAbove(text, start);
        int below = Lines.blankBelow(text, end);
        boolean keepBelow = above > 0
                && (below == text.length() || Lines.breaks(text, end, below) > Lines.breaks(text, above, start));
        int from = keepBelow && isFree(inserted, above + 1, start + 1) ? above : start;
        int to = !keepBelow && isFree(inserted, end, below) ? below : end;
        out.remove(from, to);
    }

    private static boolean isFree(NavigableSet<Integer> inserted, int from, int to) {
        return from >= to || inserted.subSet(from, true, to, false).isEmpty();
    }

    private static boolean isLine(String text, int offset) {
        return offset == 0 || offset == text.length() || Lines.isBreak(text.charAt(offset - 1));
    }
}
