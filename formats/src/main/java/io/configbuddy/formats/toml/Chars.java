package io.configbuddy.formats.toml;

/** Which characters may stand where; one look into a table for each. */
final class Chars {
    private static final int BARE = 1;
    private static final int TOKEN = 1 << 1;
    private static final int BASIC = 1 << 2;
    private static final int LITERAL = 1 << 3;
    private static final int COMMENT = 1 << 4;
    private static final int HEX = 1 << 5;
    private static final int ASCII = 128;
    private static final byte[] CLASSES = classes();

    private Chars() {}

    /** Tell whether {@code c} may stand in a key without quotes. */
    static boolean inBareKey(char c) {
        return c < ASCII && (CLASSES[c] & BARE) != 0;
    }

    /** Tell whether {@code c} may stand in a number, a date, a time or a word. */
    static boolean inToken(char c) {
        return c < ASCII && (CLASSES[c] & TOKEN) != 0;
    }

    /** Tell whether {@code c} stands for itself in a string in double quotes. */
    static boolean inBasicString(char c) {
        return c >= ASCII || (CLASSES[c] & BASIC) != 0;
    }

    /** Tell whether {@code c} may stand in a string in single quotes. */
    static boolean inLiteralString(char c) {
        return c >= ASCII || (CLASSES[c] & LITERAL) != 0;
    }

    /** Tell whether {@code c} may stand in a comment. */
    static boolean inComment(char c) {
        return c >= ASCII || (CLASSES[c] & COMMENT) != 0;
    }

    /** Tell whether {@code c} is a hexadecimal digit. */
    static boolean isHex(char c) {
        return c < ASCII && (CLASSES[c] & HEX) != 0;
    }

    /** Tell whether {@code c} is a decimal digit. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Tell whether {@code c} is an ASCII letter. */
    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Tell whether {@code c} is a blank. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Tell whether {@code c} is a character that TOML never allows as itself, line ends and tabs apart. */
    static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\u007f';
    }

    private static byte[] classes() {
        byte[] classes = new byte[ASCII];
        for (int c = 0; c < ASCII; c++) {
            int kind = 0;
            char character = (char) c;
            if (c == '\t' || c >= ' ' && c != '\u007f') {
                kind = COMMENT | (c == '\'' ? 0 : LITERAL) | (c == '"' || c == '\\' ? 0 : BASIC);
            }
            if (isDigit(character) || isLetter(character) || c == '-' || c == '_') {
                kind |= BARE | TOKEN;
            } else if (c == '+' || c == '.' || c == ':') {
                kind |= TOKEN;
            }
            if (isDigit(character) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F') {
                kind |= HEX;
            }
            classes[c] = (byte) kind;
        }
        return classes;
    }
}
