package io.configbuddy.formats.ini;

import io.configbuddy.formats.ini.Dialect.Inline;

/** Values that go on in lines indented more than their key, as configparser reads them. */
final class IndentedValues {
    private IndentedValues() {}

    /**
     * Return what a value of several lines says: its lines without the blanks at their ends, joined by line feeds;
     * lines of comment are left out, empty ones are not.
     */
    static String decode(String text, int start, int end, Dialect dialect) {
        StringBuilder value = new StringBuilder(end - start);
        boolean first = true;
        int line = start;
        while (true) {
            int lineEnd = Lines.end(text, line, end);
            int stop = contentEnd(text, line, lineEnd, dialect);
            int from = line;
            while (from < stop && dialect.isBlank(text.charAt(from))) {
                from++;
            }
            boolean comment = stop < lineEnd && from == stop;
            if (first || !comment && !(from < stop && dialect.marksComment(text.charAt(from)))) {
                if (!first) {
                    value.append('\n');
                }
                append(value, text, from, stop, dialect);
            }
            first = false;
            if (lineEnd == end) {
                return value.toString();
            }
            line = Lines.next(text, lineEnd, end);
        }
    }

    private static int contentEnd(String text, int line, int lineEnd, Dialect dialect) {
        return dialect.inline() == Inline.AFTER_BLANK
                ? Math.min(lineEnd, Math.max(line, InlineComment.find(text, Lines.start(text, line), lineEnd, dialect)))
                : lineEnd;
    }

    private static void append(StringBuilder value, String text, int from, int to, Dialect dialect) {
        int end = to;
        while (end > from && dialect.isBlank(text.charAt(end - 1))) {
            end--;
        }
        value.append(text, from, end);
    }
}
