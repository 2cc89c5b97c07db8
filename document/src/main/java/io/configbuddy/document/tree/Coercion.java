package io.configbuddy.document.tree;

import io.configbuddy.document.problem.Mismatch;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers and booleans by their text alone, so that the same text means the same in every format and wherever it
 * comes from.
 *
 * <p>A number is what JSON calls one (RFC 8259, section 6), but with a plus sign, leading zeros or without a digit
 * before or after the point as well; {@code 1.0} and {@code 1e3} are whole numbers. Its digits, zeros that an exponent
 * stands for among them, are limited: {@code 1e999999999} would take Java hours to write out.
 */
public final class Coercion {
    /** More than anything but an attack has; ten thousand digits take Java about a millisecond. */
    static final int MOST_DIGITS = 10_000;

    private static final String BOOLEAN = "true or false";
    private static final String NUMBER = "a number";
    private static final String WHOLE = "a whole number";
    private static final String LIMIT = " of at most " + MOST_DIGITS + " digits";
    private static final String LONGER = "a longer one";
    private static final String BEYOND = "one beyond that";
    private static final String[] TRUE = {"true", "yes", "on", "1"};
    private static final String[] FALSE = {"false", "no", "off", "0"};

    /** So many digits fit into a long whatever they are. */
    private static final int DIGITS_OF_LONG = 18;

    /** So many characters are less than 2⁵³, and have a power of ten below. */
    private static final int MOST_PLAIN = 15;

    private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14};

    private Coercion() {}

    /**
     * Read true or false: {@code true}, {@code yes}, {@code on} or {@code 1}, and {@code false}, {@code no}, {@code off}
     * or {@code 0}, in small letters or capitals.
     *
     * @throws Mismatch when it is anything else
     */
    public static boolean bool(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.length() == 4;
        }
        for (int i = 0; i < TRUE.length; i++) {
            if (text.equalsIgnoreCase(TRUE[i])) {
                return true;
            }
            if (text.equalsIgnoreCase(FALSE[i])) {
                return false;
            }
        }
        throw Mismatch.of(BOOLEAN);
    }

    /**
     * Read a whole number in a range.
     *
     * @throws Mismatch when it is no whole number, or beyond the range
     */
    public static long integer(String text, long least, long most) {
        int length = text.length();
        int at = sign(text, 0);
        if (length > at && length - at <= DIGITS_OF_LONG) {
            long number = 0;
            while (at < length && isDigit(text.charAt(at))) {
                number = number * 10 + (text.charAt(at++) - '0');
            }
            if (at == length) {
                return within(text.charAt(0) == '-' ? -number : number, least, most);
            }
        }
        BigInteger whole = whole(text, range(least, most));
        if (whole == null || whole.bitLength() > 63 || whole.longValue() < least || whole.longValue() > most) {
            throw Mismatch.of(range(least, most), BEYOND);
        }
        return whole.longValue();
    }

    /**
     * Read a whole number of at most 10,000 digits.
     *
     * @throws Mismatch when it is no whole number, or longer
     */
    public static BigInteger integer(String text) {
        BigInteger whole = whole(text, WHOLE);
        if (whole == null) {
            throw Mismatch.of(WHOLE + LIMIT, LONGER);
        }
        return whole;
    }

    /**
     * Read a number with every digit kept; at most 10,000 of them when it is written out.
     *
     * @throws Mismatch when it is no number, or longer, or infinite, or not-a-number
     */
    public static BigDecimal decimal(String text) {
        BigDecimal number = number(text);
        if (number == null) {
            throw isNumber(text) ? Mismatch.of(NUMBER + LIMIT, LONGER) : Mismatch.of(NUMBER);
        }
        return number;
    }

    /**
     * Read a number as the nearest {@code double}; {@code inf}, {@code -inf} and {@code nan} are numbers here.
     *
     * @throws Mismatch when it is no number, or beyond the range of a {@code double}
     */
    public static double floating(String text) {
        double plain = plain(text);
        if (plain >= 0) {
            return plain;
        }
        Double special = special(text);
        if (special != null) {
            return special;
        }
        double number = Double.parseDouble(checked(text));
        if (Double.isInfinite(number)) {
            throw Mismatch.of("a number from -1.8e308 to 1.8e308", BEYOND);
        }
        return number;
    }

    /**
     * Read a number as the nearest {@code float}; otherwise as {@link #floating}.
     *
     * @throws Mismatch when it is no number, or beyond the range of a {@code float}
     */
    public static float single(String text) {
        Double special = special(text);
        if (special != null) {
            return special.floatValue();
        }
        // Not by way of a double, which would round twice.
        float number = Float.parseFloat(checked(text));
        if (Float.isInfinite(number)) {
            throw Mismatch.of("a number from -3.4e38 to 3.4e38", BEYOND);
        }
        return number;
    }

    /**
     * Return the number that a few digits are, with a point among them or without, or -1 when it is not as plain as that.
     * A whole number below 2⁵³ and a power of ten up to 10²² are doubles, so their quotient is the nearest one there is.
     */
    private static double plain(String text) {
        int length = text.length();
        if (length > MOST_PLAIN) {
            return -1;
        }
        long digits = 0;
        int point = length;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits = digits * 10 + (c - '0');
            } else if (c == '.' && point == length && length > 1) {
                point = i;
            } else {
                return -1;
            }
        }
        int fraction = Math.max(0, length - point - 1);
        return length == 0 ? -1 : digits / TENS[fraction];
    }

    private static @Nullable Double special(String text) {
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> null;
        };
    }

    private static String checked(String text) {
        if (!isNumber(text)) {
            throw Mismatch.of(NUMBER);
        }
        return text;
    }

    private static long within(long number, long least, long most) {
        if (number < least || number > most) {
            throw Mismatch.of(range(least, most), BEYOND);
        }
        return number;
    }

    private static String range(long least, long most) {
        return WHOLE + " from " + least + " to " + most;
    }

    /** Return the whole number that a text is, or null when it has too many digits. */
    private static @Nullable BigInteger whole(String text, String expected) {
        BigDecimal number = number(text);
        if (number == null) {
            if (isNumber(text)) {
                return null;
            }
            throw Mismatch.of(expected);
        }
        try {
            return number.toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw Mismatch.of(expected, "a number with a fraction");
        }
    }

    /** Return the number that a text is, or null when it is none or has too many digits. */
    private static @Nullable BigDecimal number(String text) {
        if (text.length() > MOST_DIGITS + 20 || !isNumber(text)) {
            return null;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException e) {
            // An exponent that Java has no room for.
            return null;
        }
        long before = (long) number.precision() - number.scale();
        return Math.max(before, number.precision()) > MOST_DIGITS || number.scale() > MOST_DIGITS ? null : number;
    }

    /** Tell whether a text is a number in ASCII digits, which Java's own parsers do not ask for. */
    private static boolean isNumber(String text) {
        int at = sign(text, 0);
        int whole = digits(text, at);
        int end = at + whole;
        int fraction = 0;
        if (end < text.length() && text.charAt(end) == '.') {
            fraction = digits(text, end + 1);
            end += 1 + fraction;
        }
        if (whole + fraction == 0) {
            return false;
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int sign = sign(text, end + 1);
            int exponent = digits(text, end + 1 + sign);
            return exponent > 0 && end + 1 + sign + exponent == text.length();
        }
        return end == text.length();
    }

    private static int sign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? 1 : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at - from;
    }
}
