package io.configbuddy.formats.yaml;

/** Finds the place at which to read on after something was refused. */
final class Recovery {
    private final Cursor cursor;

    Recovery(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Report what was refused, and go on to the next line that is not indented more than the collection that goes on.
     *
     * @param from where the entry begins in which it was refused
     * @param column the collection's column
     * @return whether that line is in the collection's column
     */
    boolean resume(Refusal refusal, int from, int column) {
        cursor.report.add(refusal);
        boolean inFlow = cursor.inFlow;
        cursor.inFlow = false;
        boolean further = cursor.lineStart > from && refusal.start() < cursor.lineStart && isLineBegun();
        cursor.at = further ? cursor.lineStart : lineAfter(cursor.at);
        cursor.nextFromLineStart();
        while (cursor.indent > column || inFlow && cursor.indent >= 0 && !FlowFaults.isEntry(cursor, cursor.at)) {
            cursor.at = lineAfter(cursor.at);
            cursor.nextFromLineStart();
        }
        return cursor.indent == column;
    }

    /** Go on to the next document marker, or to the end. */
    void skipDocument(Refusal refusal) {
        cursor.report.add(refusal);
        cursor.inFlow = false;
        cursor.nextFromLineStart();
        while (!cursor.atEnd() && !(cursor.indent == Cursor.OUTSIDE && cursor.isMarker(cursor.at))) {
            cursor.at = lineAfter(cursor.at);
            cursor.nextFromLineStart();
        }
    }

    /** Tell whether nothing but white space stands before the cursor on its line. */
    private boolean isLineBegun() {
        int i = cursor.at;
        while (i > cursor.lineStart && Chars.isBlank(cursor.text[i - 1])) {
            i--;
        }
        return i == cursor.lineStart;
    }

    private int lineAfter(int offset) {
        int i = offset;
        while (i < cursor.length && !Chars.isBreak(cursor.text[i])) {
            i++;
        }
        return i == cursor.length ? i : cursor.afterBreak(i);
    }
}
