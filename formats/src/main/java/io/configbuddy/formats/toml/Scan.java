package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.Lines;

/** Finds the ends of what stands in a text without errors. */
final class Scan {
    private Scan() {}

    /** Return the offset of the first character from {@code from} on that is no blank and no line end. */
    static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && (Lines.isBlank(text.charAt(at)) || Lines.isBreak(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** Return the offset of the first character from {@code from} on that is no blank, no line end and no comma. */
    static int skipGap(String text, int from) {
        int at = skipSpace(text, from);
        return at < text.length() && text.charAt(at) == ',' ? skipSpace(text, at + 1) : at;
    }

    /** Return the offset after a scalar that begins at {@code start}. */
    static int scalarEnd(String text, int start) {
        char c = text.charAt(start);
        if (c == '"' || c == '\'') {
            return stringEnd(text, start, c);
        }
        int at = start;
        // A date and a time have a space between them.
        while (at < text.length() && !endsScalar(text.charAt(at))) {
            at++;
        }
        return Lines.skipBack(text, at);
    }

    private static boolean endsScalar(char c) {
        return c == ',' || c == ']' || c == '}' || c == '#' || Lines.isBreak(c);
    }

    /** Tell whether a string that begins at {@code start} has three quotes on each side. */
    static boolean isMultiline(String text, int start) {
        char quote = text.charAt(start);
        return text.startsWith(quote == '"' ? "\"\"\"" : "'''", start);
    }

    private static int stringEnd(String text, int start, char quote) {
        boolean lines = isMultiline(text, start);
        int at = start + (lines ? 3 : 1);
        while (true) {
            char c = text.charAt(at);
            if (c == '\\' && quote == '"') {
                at += 2;
            } else if (c != quote) {
                at++;
            } else if (!lines) {
                return at + 1;
            } else if (text.startsWith(quote == '"' ? "\"\"\"" : "'''", at)) {
                // Up to two more quotes may belong to the string itself.
                int end = at + 3;
                while (end < text.length() && text.charAt(end) == quote) {
                    end++;
                }
                return end;
            } else {
                at++;
            }
        }
    }
}
