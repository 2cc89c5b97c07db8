package io.configbuddy.formats.toml;

/**
 * Tells whether a text without a name looks like TOML.
 *
 * <p>Every one of its first lines must be a comment, a header, or a key with a value that is TOML's. INI and env files
 * can look like that too, so there must also be something that only TOML has, or would be odd in those: double brackets,
 * a list, a table in braces, or a text in quotes with blanks around its {@code =}.
 */
final class Likeness {
    private static final int LINES = 20;

    private Likeness() {}

    /** Tell whether {@code text} looks like TOML. */
    static boolean isToml(String text) {
        boolean likely = false;
        int at = 0;
        for (int lines = 0; lines < LINES && at < text.length(); lines++) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int start = skipBlanks(text, at, end);
            if (start < end && text.charAt(start) != '#' && text.charAt(start) != '\r') {
                int evidence = text.charAt(start) == '[' ? header(text, start, end) : entry(text, start, end);
                if (evidence < 0) {
                    return false;
                }
                likely |= evidence > 0;
                if (isOpen(text, start, end)) {
                    return likely;
                }
            }
            at = end + 1;
        }
        return likely;
    }

    /** Return 1 for what only TOML has, 0 for what others have too, −1 for what TOML has not. */
    private static int header(String text, int start, int end) {
        boolean array = text.startsWith("[[", start);
        int at = array ? start + 2 : start + 1;
        int name = at;
        while (at < end && (Chars.inBareKey(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        if (at == name || !text.startsWith(array ? "]]" : "]", at)) {
            return -1;
        }
        return array ? 1 : 0;
    }

    private static int entry(String text, int start, int end) {
        int at = start;
        while (at < end && (Chars.inBareKey(text.charAt(at)) || ".\"' ".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == start || at >= end || text.charAt(at) != '=') {
            return -1;
        }
        int value = skipBlanks(text, at + 1, end);
        if (value >= end) {
            return -1;
        }
        char c = text.charAt(value);
        if (c == '[' || c == '{') {
            return 1;
        }
        if (c == '"' || c == '\'') {
            return Chars.isBlank(text.charAt(at - 1)) && Chars.isBlank(text.charAt(at + 1)) ? 1 : 0;
        }
        boolean word = text.startsWith("true", value) || text.startsWith("false", value);
        return word || Chars.isDigit(c) || c == '-' || c == '+' ? 0 : -1;
    }

    /** Tell whether a value goes on beyond the line, so that the lines after it say nothing. */
    private static boolean isOpen(String text, int start, int end) {
        String line = text.substring(start, end).stripTrailing();
        return line.endsWith("[")
                || line.endsWith("{")
                || line.endsWith(",")
                || line.contains("\"\"\"")
                || line.contains("'''");
    }

    private static int skipBlanks(String text, int start, int end) {
        int at = start;
        while (at < end && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
