package io.configbuddy.formats.ini;

/** Finds the comment on a line that holds something else, as configparser does. */
final class InlineComment {
    private InlineComment() {}

    /**
     * Return the offset at which a comment begins in the line {@code start..end}, or {@code end} when there is none.
     *
     * <p>A comment begins at a marker that stands at the start of the line or after a blank. Where the line has both
     * markers, configparser looks at the first {@code #} and the first {@code ;}, then at the second ones and so on,
     * and stops at the first of these rounds that finds a comment; hence not always the first place that would do.
     */
    static int find(String text, int start, int end, Dialect dialect) {
        int hash = start - 1;
        int semicolon = start - 1;
        while (hash < end || semicolon < end) {
            hash = hash < end ? next(text, '#', hash + 1, end) : end;
            semicolon = semicolon < end ? next(text, ';', semicolon + 1, end) : end;
            int found = Math.min(begins(text, hash, start, end, dialect), begins(text, semicolon, start, end, dialect));
            if (found < end) {
                return found;
            }
        }
        return end;
    }

    private static int next(String text, char marker, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) != marker) {
            i++;
        }
        return i;
    }

    private static int begins(String text, int at, int start, int end, Dialect dialect) {
        return at < end && (at == start || dialect.isBlank(text.charAt(at - 1))) ? at : end;
    }
}
