package io.configbuddy.formats.yaml;

/**
 * What characters mean, by YAML 1.2.2, chapters 5 to 7.
 *
 * <p>A table for ASCII, so that scanners look at each character once; what stops a scan is a mask.
 */
final class Chars {
    /** Space, tab, line ends and the NUL after the text: what must follow an indicator. */
    static final int SEPARATION = 1;
    /** What a scan of plain text in block context has to look at. */
    static final int BLOCK = 1 << 1;
    /** What a scan of plain text in flow context has to look at. */
    static final int FLOW = 1 << 2;
    /** The comma, brackets and braces. */
    static final int FLOW_INDICATOR = 1 << 3;
    /** Line ends, and the control characters that may stand nowhere. */
    static final int LINE_END = 1 << 4;
    /** What a scan of double-quoted text has to look at. */
    static final int DOUBLE = 1 << 5;
    /** What a scan of single-quoted text has to look at. */
    static final int SINGLE = 1 << 6;
    /** What may stand in a tag ({@code ns-uri-char}). */
    static final int URI = 1 << 7;

    /** What no text in block context may begin with, other than what begins a node of another kind. */
    static final int BLOCK_RESERVED = 1 << 8;
    /** The same in flow context. */
    static final int FLOW_RESERVED = 1 << 9;

    private static final int[] KINDS = new int[128];

    static {
        for (int c = 0; c < ' '; c++) {
            KINDS[c] = c == '\t' ? SEPARATION : BLOCK | FLOW | LINE_END | DOUBLE | SINGLE;
        }
        mark("\0\n\r ", SEPARATION);
        mark("\u007f", BLOCK | FLOW | LINE_END);
        mark(":#", BLOCK | FLOW);
        mark(",[]{}", FLOW | FLOW_INDICATOR);
        mark("\"\\", DOUBLE);
        mark("'", SINGLE);
        mark("#%@`,]}", BLOCK_RESERVED);
        mark("#%@`,|>", FLOW_RESERVED);
        mark("#;/?:@&=+$,_.!~*'()[]%-", URI);
        for (int c = 0; c < 128; c++) {
            if (isWord((char) c)) {
                KINDS[c] |= URI;
            }
        }
    }

    private Chars() {}

    private static void mark(String chars, int kind) {
        for (int i = 0; i < chars.length(); i++) {
            KINDS[chars.charAt(i)] |= kind;
        }
    }

    /** Tell whether {@code c} is of one of the {@code kinds}; only ASCII is of any. */
    static boolean is(char c, int kinds) {
        return c < 128 && (KINDS[c] & kinds) != 0;
    }

    /** Tell whether {@code c} is a space or a tab. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Tell whether {@code c} ends a line. */
    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Tell whether {@code c} is a digit. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Tell whether {@code c} is one of {@code ns-word-char}. */
    static boolean isWord(char c) {
        return isDigit(c) || isLetter(c) || c == '-';
    }

    /** Tell whether {@code c} is a letter of ASCII. */
    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Return the value of a hexadecimal digit, or -1. */
    static int hex(char c) {
        if (isDigit(c)) {
            return c - '0';
        }
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }

    /** Tell whether {@code c}, beyond ASCII, may stand in plain text by itself: no half of a pair, no byte order mark. */
    static boolean isWide(char c) {
        return c >= 0xA0 && c < 0xD800 || c >= 0xE000 && c < 0xFEFF || c == 0x85 || c > 0xFEFF && c < 0xFFFE;
    }
}
