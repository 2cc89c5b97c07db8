package io.configbuddy.formats.ini;

/** Finds where lines begin and end in a text. */
final class Lines {
    private Lines() {}

    /** Return the offset of the line end at or after {@code from}, or {@code limit} when the last line has none. */
    static int end(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return i;
            }
        }
        return limit;
    }

    /** Do the same in characters. */
    static int end(char[] text, int from, int limit) {
        int i = from;
        while (i < limit && text[i] != '\n' && text[i] != '\r') {
            i++;
        }
        return i;
    }

    /** Return the offset after the line end at {@code end}, or {@code end} itself at the end of the text. */
    static int next(String text, int end, int limit) {
        if (end >= limit) {
            return limit;
        }
        boolean both = text.charAt(end) == '\r' && end + 1 < limit && text.charAt(end + 1) == '\n';
        return both ? end + 2 : end + 1;
    }

    /** Do the same in characters. */
    static int next(char[] text, int end, int limit) {
        if (end >= limit) {
            return limit;
        }
        boolean both = text[end] == '\r' && end + 1 < limit && text[end + 1] == '\n';
        return both ? end + 2 : end + 1;
    }

    /** Return the offset of the first {@code c} in {@code from..limit}, or {@code limit}. */
    static int find(char[] text, char c, int from, int limit) {
        int i = Math.min(from, limit);
        while (i < limit && text[i] != c) {
            i++;
        }
        return i;
    }

    /** Return the offset at which the line of {@code offset} begins. */
    static int start(String text, int offset) {
        int i = offset;
        while (i > 0 && text.charAt(i - 1) != '\n' && text.charAt(i - 1) != '\r') {
            i--;
        }
        return i;
    }
}
