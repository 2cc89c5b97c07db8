package io.configbuddy.cli.command;

/** Tells which texts are numbers as JSON spells them (RFC 8259, section 6). */
final class NumberText {
    private NumberText() {}

    static boolean isInteger(String text) {
        int end = integer(text);
        return end > 0 && end == text.length();
    }

    static boolean isNumber(String text) {
        int at = integer(text);
        if (at < 0) {
            return false;
        }
        if (at < text.length() && text.charAt(at) == '.') {
            int end = digits(text, at + 1);
            if (end == at + 1) {
                return false;
            }
            at = end;
        }
        return at == text.length() || isExponent(text, at);
    }

    /** Return where the integer at the beginning ends, or -1 when there is none. */
    private static int integer(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = digits(text, start);
        boolean leadingZero = end - start > 1 && text.charAt(start) == '0';
        return end == start || leadingZero ? -1 : end;
    }

    private static boolean isExponent(String text, int at) {
        if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return false;
        }
        int start = at + 1;
        if (start < text.length() && (text.charAt(start) == '+' || text.charAt(start) == '-')) {
            start++;
        }
        return start < text.length() && digits(text, start) == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
