package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.ScalarType;
import java.math.BigInteger;

/** Numbers of the core schema (YAML 1.2.2, section 10.3.2): what is one, and how JSON spells it. */
final class Numbers {
    private Numbers() {}

    /** Return whether a text that begins with a sign, a dot or a digit is an integer, a float or a string. */
    static ScalarType type(char[] c, int start, int end) {
        int i = start;
        if (c[i] == '0' && end - i > 2 && (c[i + 1] == 'x' || c[i + 1] == 'o')) {
            return digits(c, i + 2, end, c[i + 1] == 'x' ? 16 : 8) == end ? ScalarType.INTEGER : ScalarType.STRING;
        }
        if (c[i] == '+' || c[i] == '-') {
            i++;
        }
        int whole = digits(c, i, end, 10);
        if (whole == end) {
            return whole > i ? ScalarType.INTEGER : ScalarType.STRING;
        }
        int mantissa = whole;
        if (c[whole] == '.') {
            mantissa = digits(c, whole + 1, end, 10);
            if (mantissa == whole + 1 && whole == i) {
                return isSpecial(c, start, whole, end) ? ScalarType.FLOAT : ScalarType.STRING;
            }
        } else if (whole == i) {
            return ScalarType.STRING;
        }
        return mantissa == end || isExponent(c, mantissa, end) ? ScalarType.FLOAT : ScalarType.STRING;
    }

    private static boolean isExponent(char[] c, int start, int end) {
        if (c[start] != 'e' && c[start] != 'E') {
            return false;
        }
        int i = start + 1;
        if (i < end && (c[i] == '+' || c[i] == '-')) {
            i++;
        }
        return i < end && digits(c, i, end, 10) == end;
    }

    /** Tell whether what begins with a dot is one of {@code .inf} and {@code .nan}, the latter without a sign. */
    static boolean isSpecial(char[] c, int start, int dot, int end) {
        if (end - dot != 4) {
            return false;
        }
        String word = new String(c, dot + 1, 3);
        return switch (word) {
            case "inf", "Inf", "INF" -> true;
            case "nan", "NaN", "NAN" -> dot == start;
            default -> false;
        };
    }

    /** Return the index after the digits at {@code start}. */
    static int digits(char[] c, int start, int end, int radix) {
        int i = start;
        while (i < end && isDigit(c[i], radix)) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c, int radix) {
        return radix == 16 ? Chars.hex(c) >= 0 : c >= '0' && c < '0' + radix;
    }

    /** Return JSON's spelling of an integer. */
    static String integer(String text) {
        if (text.length() > 2 && text.charAt(0) == '0' && Chars.isLetter(text.charAt(1))) {
            return binary(text.substring(2), text.charAt(1) == 'x' ? 4 : 3).toString();
        }
        return decimal(text);
    }

    /** Return the value of digits of a few bits each; in linear time, which {@link BigInteger}'s own reader is not. */
    static BigInteger binary(String digits, int bits) {
        byte[] magnitude = new byte[digits.length() * bits / 8 + 1];
        int bit = 0;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int shifted = Chars.hex(digits.charAt(i)) << bit % 8;
            int at = magnitude.length - 1 - bit / 8;
            magnitude[at] |= (byte) shifted;
            if (shifted > 0xFF) {
                magnitude[at - 1] |= (byte) (shifted >> 8);
            }
            bit += bits;
        }
        return new BigInteger(1, magnitude);
    }

    /** Return decimal digits with a sign as JSON spells them: no plus, no leading zeros. */
    static String decimal(String text) {
        int i = text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
        boolean minus = i == 1 && text.charAt(0) == '-';
        int first = i;
        while (i + 1 < text.length() && text.charAt(i) == '0' && Chars.isDigit(text.charAt(i + 1))) {
            i++;
        }
        if (i == first && (minus || first == 0)) {
            return text;
        }
        return (minus ? "-" : "") + text.substring(i);
    }

    /** Return JSON's spelling of a float, every digit kept; or {@code inf}, {@code -inf}, {@code nan}. */
    static String floating(String text) {
        char last = text.charAt(text.length() - 1);
        if (Chars.isLetter(last)) {
            return (last | 0x20) == 'n' ? "nan" : text.charAt(0) == '-' ? "-inf" : "inf";
        }
        String number = decimal(text);
        int dot = number.indexOf('.');
        if (dot < 0) {
            // Only a tag makes a float of a whole number.
            return number.indexOf('e') < 0 && number.indexOf('E') < 0 ? number + ".0" : number;
        }
        int whole = number.charAt(0) == '-' ? 1 : 0;
        StringBuilder json = new StringBuilder(number);
        if (dot + 1 == number.length() || !Chars.isDigit(number.charAt(dot + 1))) {
            json.insert(dot + 1, '0');
        }
        if (dot == whole) {
            json.insert(dot, '0');
        }
        return json.toString();
    }
}
