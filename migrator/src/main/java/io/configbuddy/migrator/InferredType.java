package io.configbuddy.migrator;

import io.configbuddy.document.tree.ScalarType;

/** Says what a text looks like: a boolean or a number in JSON's spelling, else a string. */
final class InferredType {
    private InferredType() {}

    static ScalarType of(String text) {
        if (text.equals("true") || text.equals("false")) {
            return ScalarType.BOOLEAN;
        }
        int i = text.startsWith("-") ? 1 : 0;
        int whole = digits(text, i);
        boolean leadingZero = whole - i > 1 && text.charAt(i) == '0';
        if (whole == i || leadingZero) {
            return ScalarType.STRING;
        }
        if (whole == text.length()) {
            return ScalarType.INTEGER;
        }
        i = whole;
        if (text.charAt(i) == '.') {
            int fraction = digits(text, i + 1);
            if (fraction == i + 1) {
                return ScalarType.STRING;
            }
            i = fraction;
        }
        return i == text.length() || isExponent(text, i) ? ScalarType.FLOAT : ScalarType.STRING;
    }

    private static boolean isExponent(String text, int at) {
        if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return false;
        }
        int i = at + 1;
        if (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
            i++;
        }
        return digits(text, i) == text.length() && i < text.length();
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
