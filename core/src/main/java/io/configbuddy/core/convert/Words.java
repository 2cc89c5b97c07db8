package io.configbuddy.core.convert;

/**
 * Takes names apart into words, so that {@code maxSize}, {@code max-size}, {@code max_size} and {@code MAX_SIZE} are one
 * name.
 *
 * <p>A word ends at a hyphen, at an underscore, before a capital that follows a small letter or a digit, and before the
 * last of several capitals when a small letter follows it: {@code HTTPPort} is {@code http} and {@code port}. Digits
 * belong to the word before them.
 */
public final class Words {
    private Words() {}

    /** Return the words of a name in small letters, joined with hyphens; all names of the same words give the same. */
    public static String of(String name) {
        if (isJoined(name)) {
            return name;
        }
        StringBuilder words = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '-' || c == '_') {
                end(words);
            } else {
                if (Character.isUpperCase(c) && begins(name, i)) {
                    end(words);
                }
                words.append(Character.toLowerCase(c));
            }
        }
        int length = words.length();
        if (length > 0 && words.charAt(length - 1) == '-') {
            words.setLength(length - 1);
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

    private static void end(StringBuilder words) {
        if (words.length() > 0 && words.charAt(words.length() - 1) != '-') {
            words.append('-');
        }
    }

    /** Tell whether the capital at a position begins a word. */
    private static boolean begins(String name, int at) {
        if (at == 0) {
            return false;
        }
        char before = name.charAt(at - 1);
        if (Character.isLowerCase(before) || Character.isDigit(before)) {
            return true;
        }
        return Character.isUpperCase(before) && at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
    }
}
