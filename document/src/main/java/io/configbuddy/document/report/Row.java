package io.configbuddy.document.report;

/**
 * The visible part of one source line, and the columns that a span takes in it.
 *
 * <p>A line that is too long is cut on both sides of the span's beginning. Only what is shown is ever looked at, so that
 * the excerpts of many problems in one huge line take no more time than those in short ones.
 */
final class Row {
    private static final char CUT = '…';

    /** Marks that combine take no columns, so columns alone would not limit them. */
    private static final int CHARS_PER_COLUMN = 4;

    private final String source;
    private final int lineStart;
    private final int lineEnd;
    private final int room;
    private final StringBuilder shown = new StringBuilder();
    private int columns;
    private int markStart = -1;
    private int markEnd = -1;

    /**
     * Lay out a line.
     *
     * @param source the whole text
     * @param lineStart where the line begins
     * @param lineEnd where the line ends, its line end excluded
     * @param start where the span begins, in the line or at its end
     * @param end where the span ends, in the line or at its end
     * @param room how many columns there are
     */
    Row(String source, int lineStart, int lineEnd, int start, int end, int room) {
        this.source = source;
        this.lineStart = lineStart;
        this.lineEnd = lineEnd;
        this.room = room;
        int from = fits(lineEnd, room) || fits(end, room - 1) ? lineStart : back(start, room / 3);
        if (from > lineStart) {
            shown.append(CUT);
            columns = 1;
        }
        show(from, start, end);
    }

    /** Tell whether the line up to {@code end} takes no more than {@code columns}. */
    private boolean fits(int end, int limit) {
        int used = 0;
        for (int i = lineStart, c; i < end; i += Character.charCount(c)) {
            c = source.codePointAt(i);
            used += Glyphs.width(c);
            if (used > limit || i - lineStart > CHARS_PER_COLUMN * limit) {
                return false;
            }
        }
        return true;
    }

    /** Return where to begin so that about {@code limit} columns lie before {@code start}. */
    private int back(int start, int limit) {
        int from = start;
        for (int used = 0; from > lineStart && start - from < CHARS_PER_COLUMN * limit; ) {
            int c = source.codePointBefore(from);
            used += Glyphs.width(c);
            if (used > limit) {
                break;
            }
            from -= Character.charCount(c);
        }
        return from;
    }

    private void show(int from, int start, int end) {
        int most = from + CHARS_PER_COLUMN * room;
        int i = from;
        while (true) {
            markStart = markStart < 0 && i >= start ? columns : markStart;
            markEnd = markEnd < 0 && i >= end ? columns : markEnd;
            if (i >= lineEnd) {
                break;
            }
            int c = source.codePointAt(i);
            int next = i + Character.charCount(c);
            int roomForCut = next < lineEnd ? 1 : 0;
            if (columns + Glyphs.width(c) + roomForCut > room || next > most) {
                shown.append(CUT);
                break;
            }
            Glyphs.append(shown, c);
            columns += Glyphs.width(c);
            i = next;
        }
        markStart = markStart < 0 ? columns : markStart;
        markEnd = markEnd < 0 ? columns : markEnd;
        if (markStart == markEnd) {
            // A mark that combines takes no column: point at the letter that it sits on.
            markStart = end > start && markStart > 0 ? markStart - 1 : markStart;
            markEnd = markStart + 1;
        }
    }

    String shown() {
        return shown.toString();
    }

    /** Return the first marked column, from 0. */
    int markStart() {
        return markStart;
    }

    /** Return the column after the last marked one; at least one is marked. */
    int markEnd() {
        return markEnd;
    }
}
