package io.configbuddy.formats.ini;

/** Values that go on after a backslash at the end of the line, as systemd reads them. */
final class BackslashValues {
    private BackslashValues() {}

    /** Return what a value of several lines says: a blank in place of each backslash, no comments between the lines. */
    static String decode(String text, int start, int end) {
        StringBuilder value = new StringBuilder(end - start);
        int line = start;
        while (line < end) {
            int lineEnd = Lines.end(text, line, end);
            if (line == start || !isComment(text, line, lineEnd)) {
                boolean goesOn = goesOn(text, line, lineEnd);
                value.append(text, line, goesOn ? lineEnd - 1 : lineEnd);
                if (goesOn) {
                    value.append(' ');
                }
            }
            line = Lines.next(text, lineEnd, end);
        }
        return strip(value);
    }

    /** Tell whether the line ends in a backslash that no other backslash precedes: an odd number of them. */
    static boolean goesOn(String text, int line, int lineEnd) {
        int i = lineEnd;
        while (i > line && text.charAt(i - 1) == '\\') {
            i--;
        }
        return (lineEnd - i & 1) == 1;
    }

    /** Tell whether a line is a comment. */
    static boolean isComment(String text, int line, int lineEnd) {
        int i = line;
        while (i < lineEnd && Dialect.SYSTEMD.isBlank(text.charAt(i))) {
            i++;
        }
        return i < lineEnd && Dialect.SYSTEMD.marksComment(text.charAt(i));
    }

    private static String strip(StringBuilder value) {
        int from = 0;
        int to = value.length();
        while (from < to && Dialect.SYSTEMD.isBlank(value.charAt(from))) {
            from++;
        }
        while (to > from && Dialect.SYSTEMD.isBlank(value.charAt(to - 1))) {
            to--;
        }
        return value.substring(from, to);
    }

    /**
     * Find a value that begins at {@code from} in a line that ends at {@code lineEnd}, with the comments between its
     * lines.
     */
    static void scan(String text, int from, int lineEnd, ValueSpan span, IniTree tree) {
        span.clear(from);
        span.end = Math.max(from, contentEnd(text, from, lineEnd));
        int line = from;
        int end = lineEnd;
        while (goesOn(text, line, end)) {
            span.escaped = true;
            int next = Lines.next(text, end, text.length());
            int nextEnd = Lines.end(text, next, text.length());
            while (next < text.length() && isComment(text, next, nextEnd)) {
                tree.comment(commentStart(text, next), nextEnd);
                span.resume = nextEnd;
                next = Lines.next(text, nextEnd, text.length());
                nextEnd = Lines.end(text, next, text.length());
            }
            if (next >= text.length()) {
                break;
            }
            line = next;
            end = nextEnd;
            span.end = Math.max(span.end, contentEnd(text, line, end));
        }
        span.resume = Math.max(span.resume, end);
    }

    /** Return the offset after the last character of a line that is no blank, or 0 when there is none. */
    private static int contentEnd(String text, int line, int lineEnd) {
        int end = lineEnd;
        while (end > line && Dialect.SYSTEMD.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end > line ? end : 0;
    }

    private static int commentStart(String text, int line) {
        int i = line;
        while (Dialect.SYSTEMD.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
