package io.configbuddy.formats.toml;

/** Turns what stands between a string's quotes into what it says; the spelling has been checked before. */
final class Unescaper {
    private Unescaper() {}

    /** Return what the characters {@code from..to} of a string in double quotes say. */
    static String unescape(String text, int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c == '\\') {
                at = escape(text, at + 1, to, out);
            } else if (c == '\r') {
                // Only a CR LF can stand here. A checkout's line ends must not change what a string says.
                at++;
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    /** Return the characters {@code from..to} with each CR LF as LF. */
    static String unfold(String text, int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            if (text.charAt(at) != '\r') {
                out.append(text.charAt(at));
            }
        }
        return out.toString();
    }

    /** Append what the escape says whose letter is at {@code at}, and return the offset after it. */
    private static int escape(String text, int at, int to, StringBuilder out) {
        char letter = text.charAt(at);
        switch (letter) {
            case 'b' -> out.append('\b');
            case 't' -> out.append('\t');
            case 'n' -> out.append('\n');
            case 'f' -> out.append('\f');
            case 'r' -> out.append('\r');
            case 'e' -> out.append('\u001b');
            case '"', '\\' -> out.append(letter);
            case 'x' -> {
                return codePoint(text, at + 1, 2, out);
            }
            case 'u' -> {
                return codePoint(text, at + 1, 4, out);
            }
            case 'U' -> {
                return codePoint(text, at + 1, 8, out);
            }
            default -> {
                return lineEnd(text, at, to);
            }
        }
        return at + 1;
    }

    private static int codePoint(String text, int at, int digits, StringBuilder out) {
        int codePoint = 0;
        for (int i = at; i < at + digits; i++) {
            codePoint = codePoint << 4 | Character.digit(text.charAt(i), 16);
        }
        out.appendCodePoint(codePoint);
        return at + digits;
    }

    /** A backslash at a line's end swallows all white space up to the next visible character. */
    private static int lineEnd(String text, int at, int to) {
        int next = at;
        while (next < to
                && (Chars.isBlank(text.charAt(next)) || text.charAt(next) == '\n' || text.charAt(next) == '\r')) {
            next++;
        }
        return next;
    }
}
