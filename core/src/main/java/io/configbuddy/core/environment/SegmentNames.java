package io.configbuddy.core.environment;

/**
 * Writes single keys as parts of names, and reads them.
 *
 * <p>There are two alphabets, so that nothing written in one can be taken for the other: keys made of words become
 * capitals, and all other keys hold an escape, whose {@code x} is a small letter.
 */
final class SegmentNames {
    private static final String HEX = "0123456789ABCDEF";
    private static final int MOST_DIGITS = 6;

    private SegmentNames() {}

    /** Return how a key is written. */
    static String written(String key) {
        StringBuilder out = new StringBuilder(key.length() + 8);
        append(out, key);
        return out.toString();
    }

    static void append(StringBuilder out, String key) {
        if (isWords(key)) {
            words(out, key);
        } else {
            literally(out, key);
        }
    }

    /** Return how a key is spelled with its case, whether it is made of words or not. */
    static String literal(String key) {
        StringBuilder out = new StringBuilder(key.length() + 8);
        literally(out, key);
        return out.toString();
    }

    /** Tell whether a key has letters and digits only, with single '-' or '_' between them. */
    private static boolean isWords(String key) {
        boolean separated = true;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean separator = c == '-' || c == '_';
            if (separator ? separated : !isLetterOrDigit(c)) {
                return false;
            }
            separated = separator;
        }
        return !separated;
    }

    private static void words(StringBuilder out, String key) {
        int start = 0;
        for (int i = 0; i <= key.length(); i++) {
            if (i == key.length() || !isLetterOrDigit(key.charAt(i))) {
                humps(out, key, start, i);
                if (i < key.length()) {
                    out.append('_');
                }
                start = i + 1;
            }
        }
    }

    /** Append a part without separators in capitals: with '_' before each capital that begins a word. */
    private static void humps(StringBuilder out, String key, int start, int end) {
        boolean mixed = hasLower(key, start, end);
        for (int i = start; i < end; i++) {
            char c = key.charAt(i);
            if (mixed && i > start && isUpper(c)) {
                boolean afterCapital = isUpper(key.charAt(i - 1));
                boolean beforeSmall = i + 1 < end && isLower(key.charAt(i + 1));
                if (!afterCapital || beforeSmall) {
                    out.append('_');
                }
            }
            out.append(isLower(c) ? (char) (c - 32) : c);
        }
    }

    private static void literally(StringBuilder out, String key) {
        if (key.isEmpty()) {
            out.append("_x_");
        }
        for (int i = 0, c; i < key.length(); i += Character.charCount(c)) {
            c = key.codePointAt(i);
            if (isLetterOrDigit(c) || (c == '_' && isPlainUnderscore(key, i))) {
                out.append((char) c);
            } else {
                escape(out, c);
            }
        }
    }

    /** Tell whether an underscore can't be taken for the beginning of an escape or for a part of a separator. */
    private static boolean isPlainUnderscore(String key, int at) {
        return at > 0
                && at + 1 < key.length()
                && isLetterOrDigit(key.charAt(at - 1))
                && isLetterOrDigit(key.charAt(at + 1))
                && key.charAt(at + 1) != 'x';
    }

    private static void escape(StringBuilder out, int c) {
        out.append("_x");
        int shift = 20;
        while (shift > 4 && c >> shift == 0) {
            shift -= 4;
        }
        for (; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >> shift & 15));
        }
        out.append('_');
    }

    /**
     * Return the end of the escape that begins at a place of a name, or -1 when none does. The escape of nothing counts
     * only where it is all of a part.
     */
    static int escapeEnd(String name, int at, int partStart) {
        if (!name.startsWith("_x", at)) {
            return -1;
        }
        int end = at + 2;
        int value = 0;
        while (end < name.length() && end - at - 2 < MOST_DIGITS && digit(name.charAt(end)) >= 0) {
            value = value << 4 | digit(name.charAt(end));
            end++;
        }
        if (end == name.length() || name.charAt(end) != '_' || value > Character.MAX_CODE_POINT) {
            return -1;
        }
        boolean empty = end == at + 2;
        boolean alone = at == partStart && (end + 1 == name.length() || name.startsWith("__", end + 1));
        return empty && !alone ? -1 : end + 1;
    }

    /** Return the key that a part spells, with its escapes undone. */
    static String decoded(String part) {
        if (part.indexOf("_x") < 0) {
            return part;
        }
        StringBuilder out = new StringBuilder(part.length());
        int at = 0;
        while (at < part.length()) {
            int end = escapeEnd(part, at, 0);
            if (end < 0) {
                out.append(part.charAt(at++));
            } else {
                if (end - at > 3) {
                    out.appendCodePoint(Integer.parseInt(part, at + 2, end - 1, 16));
                }
                at = end;
            }
        }
        return out.toString();
    }

    /** Return the key that a part means which nobody knows: with small letters in it as it is, else in small letters. */
    static String unknown(String part) {
        if (hasLower(part, 0, part.length())) {
            return decoded(part);
        }
        StringBuilder out = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            out.append(isUpper(c) ? (char) (c + 32) : c);
        }
        return out.toString();
    }

    /** Return the position that digits are, without a needless 0 in front, or -1. */
    static int position(String part) {
        int length = part.length();
        if (length == 0 || length > 9 || (length > 1 && part.charAt(0) == '0')) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < length; i++) {
            char c = part.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static boolean hasLower(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isLower(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int digit(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    static boolean isLetterOrDigit(int c) {
        return isLower(c) || isUpper(c) || (c >= '0' && c <= '9');
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }
}
