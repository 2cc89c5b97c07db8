package io.configbuddy.document.tree;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads a node as a Java type, by its text alone, so that the same text reads the same from every format. */
final class Scalars {
    private Scalars() {}

    static String string(Node node) {
        if (node instanceof ScalarNode scalar && scalar.type() != ScalarType.NULL) {
            return scalar.text();
        }
        throw wrong(node, "a single value");
    }

    static boolean bool(Node node) {
        String text = string(node);
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw wrong(node, "true or false");
    }

    static BigDecimal decimal(Node node) {
        try {
            return new BigDecimal(string(node));
        } catch (NumberFormatException e) {
            throw wrong(node, "a number");
        }
    }

    static BigInteger integer(Node node, String expected) {
        try {
            return new BigInteger(string(node));
        } catch (NumberFormatException e) {
            throw wrong(node, expected);
        }
    }

    static long integer(Node node, long least, long most) {
        String expected = "a whole number from " + least + " to " + most;
        BigInteger value = integer(node, expected);
        if (value.bitLength() > 63 || value.longValue() < least || value.longValue() > most) {
            throw wrong(node, expected);
        }
        return value.longValue();
    }

    static double floating(Node node) {
        return switch (string(node)) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> decimal(node).doubleValue();
        };
    }

    private static ConfigException wrong(Node node, String expected) {
        return ConfigException.of(
                Problem.error("document.wrong-type", "expected " + expected + ", but found " + describe(node))
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
            case FLOAT -> "a number with a fraction";
            case STRING -> "other text";
            default -> "a date or time";
        };
    }
}
