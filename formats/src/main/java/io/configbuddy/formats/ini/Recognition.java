package io.configbuddy.formats.ini;

/**
 * Tells whether a text without a name is INI: it has a {@code [section]} and a key, every line is one that INI may have, and at
 * least one is one that TOML, which looks alike, may not.
 */
final class Recognition {
    private static final int LINES = 200;

    private Recognition() {}

    static boolean recognises(String text) {
        boolean section = false;
        boolean entry = false;
        boolean notToml = false;
        int line = 0;
        for (int start = 0; start < text.length() && line < LINES; line++) {
            int end = Lines.end(text, start, text.length());
            String content = text.substring(start, end).strip();
            start = Lines.next(text, end, text.length());
            if (content.isEmpty() || content.charAt(0) == '#') {
                continue;
            }
            if (content.charAt(0) == ';') {
                notToml = true;
            } else if (content.charAt(0) == '[') {
                if (content.charAt(content.length() - 1) != ']' || content.length() == 2) {
                    return false;
                }
                section = true;
                notToml |= !isTomlHeader(content);
            } else {
                int equals = content.indexOf('=');
                if (equals <= 0 || !isWord(content.charAt(0))) {
                    return false;
                }
                entry = true;
                notToml |= !isTomlValue(content.substring(equals + 1).strip());
            }
        }
        return section && entry && notToml;
    }

    private static boolean isTomlHeader(String header) {
        for (int i = 1; i < header.length() - 1; i++) {
            char c = header.charAt(i);
            if (!isWord(c) && "-.[]\"'".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Tell whether a value may be TOML; a number or date need not be right, only begin like one. */
    private static boolean isTomlValue(String value) {
        if (value.isEmpty()) {
            return false;
        }
        char c = value.charAt(0);
        return "\"'[{+-".indexOf(c) >= 0
                || c >= '0' && c <= '9'
                || value.startsWith("true")
                || value.startsWith("false")
                || value.startsWith("inf")
                || value.startsWith("nan");
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
