package io.configbuddy.document.tree;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads a node as a Java type, by its text alone, so that the same text reads the same from every format.
 *
 * <p>A number is what JSON calls one (RFC 8259, section 6), but with a plus sign, leading zeros or without a digit
 * before or after the point as well; {@code 1.0} and {@code 1e3} are whole numbers. Its digits, zeros that an exponent
 * stands for among them, are limited: {@code 1e999999999} would take Java hours to write out.
 */
final class Scalars {
    /** More than anything but an attack has; ten thousand digits take Java about a millisecond. */
    static final int MOST_DIGITS = 10_000;

    private static final String LIMIT = " of at most " + MOST_DIGITS + " digits";
    private static final String LONGER = "a longer one";

    private Scalars() {}

    static String string(Node node) {
        return text(node, "a single value");
    }

    static boolean bool(Node node) {
        String text = text(node, "true or false");
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw wrong(node, "true or false", describe(node));
    }

    static BigDecimal decimal(Node node) {
        String text = text(node, "a number");
        BigDecimal number = number(text);
        if (number == null) {
            throw isNumber(text) ? wrong(node, "a number" + LIMIT, LONGER) : wrong(node, "a number", describe(node));
        }
        return number;
    }

    static BigInteger integer(Node node) {
        String text = text(node, "a whole number");
        BigInteger whole = whole(node, text, "a whole number");
        if (whole == null) {
            throw wrong(node, "a whole number" + LIMIT, LONGER);
        }
        return whole;
    }

    static long integer(Node node, long least, long most) {
        String expected = "a whole number from " + least + " to " + most;
        BigInteger whole = whole(node, text(node, expected), expected);
        if (whole == null || whole.bitLength() > 63 || whole.longValue() < least || whole.longValue() > most) {
            throw wrong(node, expected, "one beyond that");
        }
        return whole.longValue();
    }

    static double floating(Node node) {
        String text = text(node, "a number");
        switch (text) {
            case "inf":
                return Double.POSITIVE_INFINITY;
            case "-inf":
                return Double.NEGATIVE_INFINITY;
            case "nan":
                return Double.NaN;
            default:
                if (!isNumber(text)) {
                    throw wrong(node, "a number", describe(node));
                }
                double number = Double.parseDouble(text);
                if (Double.isInfinite(number)) {
                    throw wrong(node, "a number from -1.8e308 to 1.8e308", "one beyond that");
                }
                return number;
        }
    }

    /** Return the whole number that a text is, or null when it has too many digits. */
    private static @Nullable BigInteger whole(Node node, String text, String expected) {
        BigDecimal number = number(text);
        if (number == null) {
            if (isNumber(text)) {
                return null;
            }
            throw wrong(node, expected, describe(node));
        }
        try {
            return number.toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw wrong(node, expected, "a number with a fraction");
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
        int at = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
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
            int sign = text.startsWith("+", end + 1) || text.startsWith("-", end + 1) ? 1 : 0;
            int exponent = digits(text, end + 1 + sign);
            return exponent > 0 && end + 1 + sign + exponent == text.length();
        }
        return end == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    private static String text(Node node, String expected) {
        if (node instanceof ScalarNode scalar && scalar.type() != ScalarType.NULL) {
            return scalar.text();
        }
        throw wrong(node, expected, describe(node));
    }

    private static ConfigException wrong(Node node, String expected, String found) {
        return ConfigException.of(Problem.error("document.wrong-type", "expected " + expected + ", but found " + found)
                .at(node.location())
                .path(node.path().toString())
                .build());
    }

    /** Say what the node is without saying its text, which may be a secret. */
    private static String describe(Node node) {
        if (node instanceof MappingNode) {
            return "a mapping";
        }
        if (node instanceof SequenceNode) {
            return "a sequence";
        }
        return switch (((ScalarNode) node).type()) {
            case NULL -> "nothing (null)";
            case BOOLEAN -> "a boolean";
            case INTEGER -> "an integer";
            case FLOAT -> "a number";
            case STRING -> "other text";
            default -> "a date or time";
        };
    }
}
