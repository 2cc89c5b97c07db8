package io.configbuddy.document.tree;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Mismatch;
import io.configbuddy.document.problem.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads a node as a Java type, as {@link Coercion} does its text, and says where it can't. */
final class Scalars {
    private Scalars() {}

    static String string(Node node) {
        return text(node, "a single value");
    }

    static boolean bool(Node node) {
        String text = text(node, "true or false");
        try {
            return Coercion.bool(text);
        } catch (Mismatch e) {
            throw wrong(node, e);
        }
    }

    static BigDecimal decimal(Node node) {
        String text = text(node, "a number");
        try {
            return Coercion.decimal(text);
        } catch (Mismatch e) {
            throw wrong(node, e);
        }
    }

    static BigInteger integer(Node node) {
        String text = text(node, "a whole number");
        try {
            return Coercion.integer(text);
        } catch (Mismatch e) {
            throw wrong(node, e);
        }
    }

    static long integer(Node node, long least, long most) {
        String text = text(node, "a whole number");
        try {
            return Coercion.integer(text, least, most);
        } catch (Mismatch e) {
            throw wrong(node, e);
        }
    }

    static double floating(Node node) {
        String text = text(node, "a number");
        try {
            return Coercion.floating(text);
        } catch (Mismatch e) {
            throw wrong(node, e);
        }
    }

    private static String text(Node node, String expected) {
        if (node instanceof ScalarNode scalar && scalar.type() != ScalarType.NULL) {
            return scalar.text();
        }
        throw wrong(node, expected, describe(node));
    }

    private static ConfigException wrong(Node node, Mismatch mismatch) {
        return wrong(node, mismatch.expected(), mismatch.found().orElseGet(() -> describe(node)));
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
