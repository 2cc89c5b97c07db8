package io.configbuddy.formats.yaml;

/** Tells by the first line that is no comment whether a text without a name is likely to be YAML. */
final class Likeness {
    private Likeness() {}

    static boolean isYaml(String text) {
        int line = firstLine(text);
        if (line == text.length()) {
            return false;
        }
        return begins(text, line, "---") || begins(text, line, "%YAML") || begins(text, line, "-") || isKey(text, line);
    }

    /** Return the offset of the first line that is neither empty nor a comment; the text's length when there is none. */
    private static int firstLine(String text) {
        int i = 0;
        boolean comment = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Chars.isBreak(c)) {
                comment = false;
            } else if (c == '#') {
                comment = true;
            } else if (!comment && !Chars.isBlank(c)) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static boolean begins(String text, int at, String word) {
        return text.startsWith(word, at) && isApart(text, at + word.length());
    }

    /** Tell whether a word or a quoted text stands at {@code at}, with a colon and a space behind it. */
    private static boolean isKey(String text, int at) {
        char quote = text.charAt(at);
        int i = at;
        if (quote == '"' || quote == '\'') {
            i = text.indexOf(quote, at + 1) + 1;
        } else {
            while (i < text.length() && (Chars.isWord(text.charAt(i)) || "_./$".indexOf(text.charAt(i)) >= 0)) {
                i++;
            }
        }
        return i > at && i < text.length() && text.charAt(i) == ':' && isApart(text, i + 1);
    }

    private static boolean isApart(String text, int at) {
        return at >= text.length() || Chars.is(text.charAt(at), Chars.SEPARATION);
    }
}
