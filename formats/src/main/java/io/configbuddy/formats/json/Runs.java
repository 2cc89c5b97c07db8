package io.configbuddy.formats.json;

/** Finds the ends of what people write without quotes, for messages. */
final class Runs {
    private Runs() {}

    /** Return the offset at which the line ends that {@code at} is on. */
    static int lineEnd(char[] text, int at, int end) {
        int stop = at;
        while (stop < end && text[stop] != '\n' && text[stop] != '\r') {
            stop++;
        }
        return stop;
    }

    /** Return the first offset from {@code at} on with anything but spaces, tabs and line ends. */
    static int visible(char[] text, int at) {
        int stop = at;
        while (text[stop] == ' ' || text[stop] == '\t' || text[stop] == '\n' || text[stop] == '\r') {
            stop++;
        }
        return stop;
    }

    /** Return the offset after the last character before {@code at}, and from {@code from} on, that is no blank. */
    static int trimmed(char[] text, int from, int at) {
        int stop = at;
        while (stop > from && text[stop - 1] <= ' ') {
            stop--;
        }
        return stop;
    }

    /** Return the offset after the word that begins at {@code at}. */
    static int wordEnd(char[] text, int at, int end) {
        int stop = at;
        while (stop < end && Characters.isWord(text[stop])) {
            stop++;
        }
        return stop;
    }

    /**
     * Return the offset after a value that was written without quotes: it goes on until a comma, a bracket that closes,
     * a comment or the line's end, but not inside of {@code ${…}}, {@code {{…}}} or parentheses.
     */
    static int valueEnd(char[] text, int start, int end) {
        int nested = 0;
        int at = start;
        for (; at < end; at++) {
            char c = text[at];
            if (c == '\n' || c == '\r') {
                break;
            } else if (c == '{' || c == '(') {
                nested++;
            } else if (nested > 0) {
                nested -= c == '}' || c == ')' ? 1 : 0;
            } else if (c == ',' || c == '}' || c == ']' || isComment(text, start, at)) {
                break;
            }
        }
        return Math.max(start + 1, trimmed(text, start, at));
    }

    private static boolean isComment(char[] text, int start, int at) {
        boolean marker = text[at] == '#' || text[at] == '/' && (text[at + 1] == '/' || text[at + 1] == '*');
        return marker && at > start && text[at - 1] <= ' ';
    }

    /** Return a stretch of the text, cut when it is long. */
    static String show(char[] text, int start, int end) {
        return end - start > 40 ? new String(text, start, 40) + "…" : new String(text, start, end - start);
    }
}
