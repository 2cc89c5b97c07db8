package io.configbuddy.formats.toml;

/** Characters that editors and word processors slip in, told apart for messages. */
final class Oddities {
    private Oddities() {}

    /** Tell whether {@code c} can't be seen, or looks like a blank but is none to TOML. */
    static boolean isInvisible(char c) {
        return c > 127 && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT) || Chars.isControl(c);
    }

    /** Tell whether {@code c} is a quote as word processors write it. */
    static boolean isCurlyQuote(char c) {
        return c >= '\u2018' && c <= '\u201f' || c == '«' || c == '»';
    }

    /** Return what to call an invisible character. */
    static String name(char c) {
        return switch (c) {
            case '\u00a0' -> "a no-break space (U+00A0)";
            case '\u200b' -> "a zero-width space (U+200B)";
            case '\u3000' -> "an ideographic space (U+3000)";
            case '\ufeff' -> "a byte order mark (U+FEFF)";
            default -> "the invisible character " + BadStrings.name(c);
        };
    }

    /** Return the offset after the character at {@code at}, which may be a pair. */
    static int end(Input input, int at) {
        return Math.min(input.length, at + Character.charCount(Character.codePointAt(input.chars, at)));
    }
}
