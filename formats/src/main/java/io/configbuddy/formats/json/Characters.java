package io.configbuddy.formats.json;

/** What characters are for, in JSON and JSON5. */
final class Characters {
    static final char LINE_SEPARATOR = '\u2028';
    static final char PARAGRAPH_SEPARATOR = '\u2029';

    private static final char VERTICAL_TAB = 0x0B;
    private static final char FORM_FEED = 0x0C;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char ZERO_WIDTH_JOINER = '\u200D';

    private Characters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Return the value of a hexadecimal digit, or -1. */
    static int hex(char c) {
        if (isDigit(c)) {
            return c - '0';
        }
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'f' && c < 0x7F ? lower - 'a' + 10 : -1;
    }

    /** Tell whether four hexadecimal digits stand at {@code at}. */
    static boolean isHex4(char[] text, int at) {
        return hex(text[at]) >= 0 && hex(text[at + 1]) >= 0 && hex(text[at + 2]) >= 0 && hex(text[at + 3]) >= 0;
    }

    static int hex4(CharSequence text, int at) {
        return hex(text.charAt(at)) << 12
                | hex(text.charAt(at + 1)) << 8
                | hex(text.charAt(at + 2)) << 4
                | hex(text.charAt(at + 3));
    }

    /** Tell whether it looks like white space to a person, beyond the four that JSON knows. */
    static boolean isBlank(char c) {
        return isJson5Blank(c) || c == ZERO_WIDTH_SPACE || c == 0x85;
    }

    /** Tell whether it is white space in JSON5 (section 8) beyond the four that JSON knows. */
    static boolean isJson5Blank(char c) {
        return c == VERTICAL_TAB
                || c == FORM_FEED
                || c == LINE_SEPARATOR
                || c == PARAGRAPH_SEPARATOR
                || c == BYTE_ORDER_MARK
                || c > 0x7F && Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    static boolean ends(char c, boolean json5) {
        return c == '\n' || c == '\r' || json5 && (c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR);
    }

    /** Tell whether it can begin an ECMAScript 5.1 identifier, as JSON5's keys without quotes are. */
    static boolean isIdentifierStart(int c) {
        if (c < 0x80) {
            return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c == '_' || c == '$';
        }
        return Character.isLetter(c) || Character.getType(c) == Character.LETTER_NUMBER;
    }

    /** Tell whether it can stand in an identifier. */
    static boolean isIdentifierPart(int c) {
        if (c < 0x80) {
            return isIdentifierStart(c) || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return isIdentifierStart(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.CONNECTOR_PUNCTUATION
                || c == ZERO_WIDTH_NON_JOINER
                || c == ZERO_WIDTH_JOINER;
    }

    /** Tell whether a number or a word goes on with this character, by a person's reading. */
    static boolean isWord(char c) {
        return c < 0x80
                ? isIdentifierPart(c) || c == '.' || c == '-' || c == '+' || c == '%' || c == '\\' || c == '@'
                : !isBlank(c) && !isCurlyQuote(c);
    }

    static boolean isCurlyQuote(char c) {
        return c >= '\u2018' && c <= '\u201F' || c == '\u00AB' || c == '\u00BB';
    }
}
