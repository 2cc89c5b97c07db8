package io.configbuddy.formats.json;

/** Tells from how a text begins whether it is JSON; false when in doubt. */
final class Recognition {
    private Recognition() {}

    /** Tell whether what stands at {@code start} begins and ends like an object or an array. */
    static boolean isJson(String text, int start) {
        int first = visible(text, start);
        if (first == text.length()) {
            return false;
        }
        int next = visible(text, first + 1);
        char after = next < text.length() ? text.charAt(next) : 0;
        return switch (text.charAt(first)) {
            // A YAML flow mapping may begin like this too, and then is JSON or close to it.
            case '{' -> after == '"' || after == '}';
            // A TOML or INI header may begin with a quote or a word, and never ends the text with a bracket.
            case '[' -> endsWith(text, ']') && (after == '{' || after == '"' || after == ']' || isNumber(after));
            default -> false;
        };
    }

    /** Return the offset after the comments with which the text begins, or 0 when there is none. */
    static int afterComments(String text) {
        int after = 0;
        int at = visible(text, 0);
        while (text.startsWith("//", at) || text.startsWith("/*", at)) {
            boolean line = text.charAt(at + 1) == '/';
            int stop = line ? text.indexOf('\n', at) : text.indexOf("*/", at + 2);
            if (stop < 0) {
                return 0;
            }
            after = stop + (line ? 1 : 2);
            at = visible(text, after);
        }
        return after;
    }

    private static boolean isNumber(char c) {
        return Characters.isDigit(c) || c == '-';
    }

    private static boolean endsWith(String text, char bracket) {
        int last = text.length() - 1;
        while (last > 0 && text.charAt(last) <= ' ') {
            last--;
        }
        return text.charAt(last) == bracket;
    }

    private static int visible(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
