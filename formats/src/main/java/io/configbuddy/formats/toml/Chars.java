package io.configbuddy.formats.toml;

/**
 * Which characters may stand where; one look into a table for each.
 *
 * <p>The table has a place for every {@code char}, so that no look needs a check before it. Nearly all of them are zero:
 * flags are chosen so that this says the right thing of every character beyond ASCII.
 */
final class Chars {
    private static final int BARE = 1;
    private static final int TOKEN = 1 << 1;
    private static final int HEX = 1 << 2;
    private static final int NOT_BASIC = 1 << 3;
    private static final int NOT_LITERAL = 1 << 4;
    private static final int NOT_COMMENT = 1 << 5;
    private static final byte[] CLASSES = classes();

    private Chars() {}

    /** Tell whether {@code c} may stand in a key without quotes. */
    static boolean inBareKey(char c) {
        return (CLASSES[c] & BARE) != 0;
    }

    /** Tell whether {@code c} may stand in a number, a date, a time or a word. */
    static boolean inToken(char c) {
        return (CLASSES[c] & TOKEN) != 0;
    }

    /** Tell whether {@code c} stands for itself in a string in double quotes. */
    static boolean inBasicString(char c) {
        return (CLASSES[c] & NOT_BASIC) == 0;
    }

    /** Tell whether {@code c} may stand in a string in single quotes. */
    static boolean inLiteralString(char c) {
        return (CLASSES[c] & NOT_LITERAL) == 0;
    }

    /** Tell whether {@code c} may stand in a comment. */
    static boolean inComment(char c) {
        return (CLASSES[c] & NOT_COMMENT) == 0;
    }

    /** Tell whether {@code c} is a hexadecimal digit. */
    static boolean isHex(char c) {
        return (CLASSES[c] & HEX) != 0;
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
        byte[] classes = new byte[Character.MAX_VALUE + 1];
        for (char c = 0; c < 128; c++) {
            int kind = 0;
            if (isDigit(c) || isLetter(c) || c == '-' || c == '_') {
                kind = BARE | TOKEN;
            } else if (c == '+' || c == '.' || c == ':') {
                kind = TOKEN;
            }
            if (isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F') {
                kind |= HEX;
            }
            if (c < ' ' && c != '\t' || c == '\u007f') {
                kind |= NOT_BASIC | NOT_LITERAL | NOT_COMMENT;
            } else if (c == '"' || c == '\\') {
                kind |= NOT_BASIC;
            } else if (c == '\'') {
                kind |= NOT_LITERAL;
            }
            classes[c] = (byte) kind;
        }
        return classes;
    }
}
