package io.configbuddy.core.tree;

import io.configbuddy.document.tree.ScalarType;

/** Finds out what a text without a type means, by the value that it takes the place of. */
final class Texts {
    private Texts() {}

    /**
     * Return what a text means in the place of a lower value: a sequence where it replaces one, and a string where it
     * replaces one, whatever it looks like: nobody wants the type of a name to depend on its digits.
     */
    static ConfigValue fit(ScalarValue text, ConfigValue lower) {
        if (lower instanceof SequenceValue) {
            return split(text);
        }
        if (lower instanceof ScalarValue scalar && scalar.type() == ScalarType.STRING) {
            text.becomes(ScalarType.STRING);
        }
        return text;
    }

    private static SequenceValue split(ScalarValue value) {
        String text = value.text();
        SequenceValue sequence = new SequenceValue(value.origin());
        if (text.isBlank()) {
            return sequence;
        }
        int from = 0;
        while (from <= text.length()) {
            int comma = text.indexOf(',', from);
            int end = comma < 0 ? text.length() : comma;
            String item = text.substring(from, end).strip();
            sequence.mutable().add(new ScalarValue(value.origin(), looks(item), item));
            from = end + 1;
        }
        return sequence;
    }

    /** Return the type that a text looks like, by the grammar of JSON. */
    static ScalarType looks(String text) {
        if (text.equals("true") || text.equals("false")) {
            return ScalarType.BOOLEAN;
        }
        int at = text.startsWith("-") ? 1 : 0;
        int digits = digits(text, at);
        boolean leadingZero = digits > 1 && text.charAt(at) == '0';
        if (digits == 0 || leadingZero) {
            return ScalarType.STRING;
        }
        at += digits;
        if (at == text.length()) {
            return ScalarType.INTEGER;
        }
        if (text.charAt(at) == '.') {
            int fraction = digits(text, at + 1);
            at += 1 + fraction;
            if (fraction == 0) {
                return ScalarType.STRING;
            }
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at += text.startsWith("+", at + 1) || text.startsWith("-", at + 1) ? 2 : 1;
            int exponent = digits(text, at);
            at += exponent;
            if (exponent == 0) {
                return ScalarType.STRING;
            }
        }
        return at == text.length() ? ScalarType.FLOAT : ScalarType.STRING;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }
}
