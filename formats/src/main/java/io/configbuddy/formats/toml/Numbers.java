package io.configbuddy.formats.toml;

import io.configbuddy.document.tree.ScalarType;
import org.jspecify.annotations.Nullable;

/** The grammar of whole numbers and floats. */
final class Numbers {
    /** No 64-bit number has more decimal digits. */
    private static final int LONGEST = 19;

    private Numbers() {}

    /** Return which kind of number the characters {@code from..to} spell, or null when they spell none. */
    static @Nullable ScalarType type(char[] text, int from, int to) {
        boolean signed = text[from] == '+' || text[from] == '-';
        int at = signed ? from + 1 : from;
        if (to - at == 3 && (isWord(text, at, 'i', 'n', 'f') || isWord(text, at, 'n', 'a', 'n'))) {
            return ScalarType.FLOAT;
        }
        int radix = signed ? 10 : radix(text, at);
        if (radix != 10) {
            return digits(text, at + 2, to, radix) == to ? ScalarType.INTEGER : null;
        }
        int end = digits(text, at, to, 10);
        if (end < 0 || text[at] == '0' && end - at > 1) {
            return null;
        }
        if (end == to) {
            return ScalarType.INTEGER;
        }
        return fraction(text, end, to) == to ? ScalarType.FLOAT : null;
    }

    /** Return the base that a prefix such as {@code 0x} asks for, or 10 when there is none. */
    static int radix(char[] text, int at) {
        if (text[at] != '0') {
            return 10;
        }
        return switch (text[at + 1]) {
            case 'x' -> 16;
            case 'o' -> 8;
            case 'b' -> 2;
            default -> 10;
        };
    }

    /** Tell whether a whole number is outside of 64 bits, which is all that TOML asks its readers to cope with. */
    static boolean isLong(char[] text, int from, int to) {
        int at = text[from] == '+' || text[from] == '-' ? from + 1 : from;
        int radix = radix(text, at);
        // A negative accumulator reaches one further than a positive one.
        long limit = text[from] == '-' ? Long.MIN_VALUE : -Long.MAX_VALUE;
        long value = 0;
        for (at += radix == 10 ? 0 : 2; at < to; at++) {
            if (text[at] != '_') {
                int digit = Character.digit(text[at], radix);
                if (value < limit / radix || value * radix < limit + digit) {
                    return false;
                }
                value = value * radix - digit;
            }
        }
        return true;
    }

    /** Tell whether a whole number without sign, prefix or underscores is short enough not to need a closer look. */
    static boolean isShort(int digits) {
        return digits < LONGEST;
    }

    /**
     * Return the offset after the digits that begin at {@code at}, single underscores between them included, or −1 when
     * there are none.
     */
    private static int digits(char[] text, int at, int to, int radix) {
        if (at >= to || !isDigit(text[at], radix)) {
            return -1;
        }
        int end = at + 1;
        while (end < to) {
            if (isDigit(text[end], radix)) {
                end++;
            } else if (text[end] == '_' && end + 1 < to && isDigit(text[end + 1], radix)) {
                end += 2;
            } else {
                return end;
            }
        }
        return end;
    }

    private static boolean isDigit(char c, int radix) {
        return radix == 16 ? Chars.isHex(c) : c >= '0' && c < '0' + radix;
    }

    private static int fraction(char[] text, int from, int to) {
        int at = from;
        if (text[at] == '.') {
            at = digits(text, at + 1, to, 10);
        }
        if (at > 0 && at < to && (text[at] == 'e' || text[at] == 'E')) {
            boolean signed = text[at + 1] == '+' || text[at + 1] == '-';
            at = digits(text, at + (signed ? 2 : 1), to, 10);
        }
        return at;
    }

    private static boolean isWord(char[] text, int at, char first, char second, char third) {
        return text[at] == first && text[at + 1] == second && text[at + 2] == third;
    }
}
