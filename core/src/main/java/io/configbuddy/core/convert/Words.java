package io.configbuddy.core.convert;

/**
 * Takes names apart into words, so that {@code maxSize}, {@code max-size}, {@code max_size} and {@code MAX_SIZE} are one
 * name.
 *
 * <p>A word ends at a hyphen, at an underscore, before a capital that follows a small letter, and before the last of
 * several capitals when a small letter follows it: {@code HTTPPort} is {@code http} and {@code port}. Digits belong to the
 * word before them, and a capital after them begins a word, but not where all letters are capitals: {@code utf8Name} is
 * {@code utf8} and {@code name}, and {@code UTF8NAME} one word.
 */
public final class Words {
    private Words() {}

    /** Return the words of a name in small letters, joined with hyphens; all names of the same words give the same. */
    public static String of(String name) {
        if (isJoined(name)) {
            return name;
        }
        StringBuilder words = new StringBuilder(name.length() + 8);
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == '-' || name.charAt(i) == '_') {
                if (i > start) {
                    append(words, name, start, i);
                }
                start = i + 1;
            }
        }
        return words.toString();
    }

    /** Tell whether a name is its words already, as most keys in files are. */
    private static boolean isJoined(String name) {
        boolean inWord = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!letter && !(c == '-' && inWord)) {
                return false;
            }
            inWord = letter;
        }
        return inWord;
    }

    /** Append a part without separators. */
    private static void append(StringBuilder words, String name, int start, int end) {
        boolean mixed = false;
        for (int i = start; i < end && !mixed; i++) {
            mixed = Character.isLowerCase(name.charAt(i));
        }
        for (int i = start; i < end; i++) {
            char c = name.charAt(i);
            boolean first = i == start ? !words.isEmpty() : mixed && Character.isUpperCase(c) && begins(name, i, end);
            if (first) {
                words.append('-');
            }
            words.append(Character.toLowerCase(c));
        }
    }

    /** Tell whether the capital at a position begins a word; small letters are around. */
    private static boolean begins(String name, int at, int end) {
        return !Character.isUpperCase(name.charAt(at - 1))
                || (at + 1 < end && Character.isLowerCase(name.charAt(at + 1)));
    }
}
