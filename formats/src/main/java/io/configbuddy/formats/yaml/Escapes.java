package io.configbuddy.formats.yaml;

/** The escapes of double-quoted text (YAML 1.2.2, section 5.7). */
final class Escapes {
    private static final String LETTERS = "0abt\tnvfre \"/\\N_LP";
    private static final String MEANINGS = "\0\u0007\b\t\t\n\u000b\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029";

    private Escapes() {}

    /** Return how many hexadecimal digits follow {@code letter}, or -1 when it is no escape. */
    static int digits(char letter) {
        switch (letter) {
            case 'x':
                return 2;
            case 'u':
                return 4;
            case 'U':
                return 8;
            default:
                return letter != 0 && LETTERS.indexOf(letter) >= 0 ? 0 : -1;
        }
    }

    /** Return what {@code letter} stands for, one of those without digits. */
    static char meaning(char letter) {
        return MEANINGS.charAt(LETTERS.indexOf(letter));
    }

    /** Return the letter that stands for {@code c}, or NUL when there is none. */
    static char letter(char c) {
        int i = c == '\t' ? LETTERS.indexOf('t') : MEANINGS.indexOf(c);
        return i < 0 ? 0 : LETTERS.charAt(i);
    }

    /** Return the value of hexadecimal digits; more than {@link Character#MAX_CODE_POINT} when it does not fit. */
    static int hex(String text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            if (value > Character.MAX_CODE_POINT) {
                return value;
            }
            value = value << 4 | Chars.hex(text.charAt(i));
        }
        return value;
    }
}
