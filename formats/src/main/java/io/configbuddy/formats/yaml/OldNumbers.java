package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.ScalarType;
import java.math.BigInteger;

/**
 * Numbers of YAML 1.1 (yaml.org/type/int.html and float.html): what is one, and how JSON spells it.
 *
 * <p>Binary, octal ({@code 0777}), hexadecimal, base 60 ({@code 1:30}), and underscores between digits.
 */
final class OldNumbers {
    private static final BigInteger SIXTY = BigInteger.valueOf(60);
    /** How long a number in base 60 may be: reading one takes time that grows with the square of its length. */
    private static final int LONGEST = 100;

    private OldNumbers() {}

    /** Return what a text that begins with a sign, a dot or a digit is; a date or time also begins with a digit. */
    static ScalarType type(char[] c, int start, int end) {
        int i = c[start] == '+' || c[start] == '-' ? start + 1 : start;
        if (i == end) {
            return ScalarType.STRING;
        }
        if (c[i] == '0' && end - i > 1) {
            int radix = radix(c[i + 1]);
            int first = radix == 8 ? i + 1 : i + 2;
            if (radix != 0 && first < end && digits(c, first, end, radix) == end) {
                return ScalarType.INTEGER;
            }
        }
        int whole = digits(c, i, end, 10);
        if (whole == end) {
            boolean zero = c[i] == '0' && end - i > 1;
            return c[i] == '_' || zero ? ScalarType.STRING : ScalarType.INTEGER;
        }
        if (c[whole] == ':' && whole > i && c[i] != '_' && end - i <= LONGEST) {
            return sexagesimal(c, i, whole, end);
        }
        if (c[whole] == '.') {
            return fraction(c, start, i, whole, end);
        }
        return i == start ? Timestamps.type(new String(c, start, end - start)) : ScalarType.STRING;
    }

    private static int radix(char c) {
        return c == 'b' ? 2 : c == 'x' ? 16 : Chars.isDigit(c) || c == '_' ? 8 : 0;
    }

    private static int digits(char[] c, int start, int end, int radix) {
        int i = start;
        while (i < end && (c[i] == '_' || Numbers.digits(c, i, i + 1, radix) > i)) {
            i++;
        }
        return i;
    }

    /** Read {@code :59} groups and a fraction after the first digits. */
    private static ScalarType sexagesimal(char[] c, int first, int whole, int end) {
        int i = whole;
        while (i < end && c[i] == ':') {
            int digits = Numbers.digits(c, i + 1, Math.min(i + 3, end), 10);
            int length = digits - i - 1;
            if (length == 0 || length == 2 && c[i + 1] > '5') {
                return ScalarType.STRING;
            }
            i = digits;
        }
        if (i == end) {
            return c[first] == '0' ? ScalarType.STRING : ScalarType.INTEGER;
        }
        return c[i] == '.' && digits(c, i + 1, end, 10) == end ? ScalarType.FLOAT : ScalarType.STRING;
    }

    private static ScalarType fraction(char[] c, int start, int first, int dot, int end) {
        int i = digits(c, dot + 1, end, 10);
        if (i == dot + 1 && dot == first) {
            return Numbers.isSpecial(c, start, dot, end) ? ScalarType.FLOAT : ScalarType.STRING;
        }
        if (c[first] == '_' || dot == first && c[dot + 1] == '_') {
            return ScalarType.STRING;
        }
        if (i == end) {
            return ScalarType.FLOAT;
        }
        boolean exponent = (c[i] == 'e' || c[i] == 'E') && i + 2 < end && (c[i + 1] == '+' || c[i + 1] == '-');
        return exponent && Numbers.digits(c, i + 2, end, 10) == end ? ScalarType.FLOAT : ScalarType.STRING;
    }

    /** Return JSON's spelling of an integer. */
    static String integer(String text) {
        String digits = text.replace("_", "");
        boolean minus = digits.charAt(0) == '-';
        if (minus || digits.charAt(0) == '+') {
            digits = digits.substring(1);
        }
        BigInteger value;
        if (digits.indexOf(':') >= 0) {
            value = base60(digits);
        } else if (digits.length() > 1 && digits.charAt(0) == '0') {
            int radix = radix(digits.charAt(1));
            value = Numbers.binary(digits.substring(radix == 8 ? 1 : 2), radix == 2 ? 1 : radix == 8 ? 3 : 4);
        } else {
            return (minus ? "-" : "") + digits;
        }
        return (minus ? value.negate() : value).toString();
    }

    /** Return JSON's spelling of a float; or {@code inf}, {@code -inf}, {@code nan}. */
    static String floating(String text) {
        String digits = text.replace("_", "");
        if (digits.indexOf(':') < 0) {
            return Numbers.floating(digits);
        }
        boolean minus = digits.charAt(0) == '-';
        int dot = digits.indexOf('.');
        String whole = digits.substring(minus || digits.charAt(0) == '+' ? 1 : 0, dot);
        return Numbers.floating((minus ? "-" : "") + base60(whole) + digits.substring(dot));
    }

    private static BigInteger base60(String digits) {
        BigInteger value = BigInteger.ZERO;
        int start = 0;
        while (start <= digits.length()) {
            int colon = digits.indexOf(':', start);
            int end = colon < 0 ? digits.length() : colon;
            value = value.multiply(SIXTY).add(new BigInteger(digits.substring(start, end)));
            start = end + 1;
        }
        return value;
    }
}
