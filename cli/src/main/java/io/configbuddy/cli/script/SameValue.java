package io.configbuddy.cli.script;

import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells whether two values are equal as RFC 6902, section 4.6, has it: numbers by their size, keys in any order. */
final class SameValue {
    /** More digits than these are compared as text. */
    private static final int MOST_DIGITS = 10_000;

    private SameValue() {}

    static boolean is(Value one, Value other) {
        if (one instanceof Value.Scalar scalar) {
            return other instanceof Value.Scalar second && sameScalar(scalar, second);
        }
        if (one instanceof Value.Sequence sequence) {
            return other instanceof Value.Sequence second && sameItems(sequence.items(), second.items());
        }
        return other instanceof Value.Mapping second && sameEntries(((Value.Mapping) one).entries(), second.entries());
    }

    private static boolean sameScalar(Value.Scalar one, Value.Scalar other) {
        if (one.type().isNumber() && other.type().isNumber()) {
            return one.text().equals(other.text()) || sameNumber(one.text(), other.text());
        }
        return one.type() == other.type()
                && (one.type() == ScalarType.NULL || one.text().equals(other.text()));
    }

    private static boolean sameNumber(String one, String other) {
        if (one.length() > MOST_DIGITS || other.length() > MOST_DIGITS) {
            return false;
        }
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException e) {
            // Infinity and not-a-number are equal to their own text alone.
            return false;
        }
    }

    private static boolean sameItems(List<Value.Item> one, List<Value.Item> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!is(one.get(i).value(), other.get(i).value())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameEntries(List<Value.Entry> one, List<Value.Entry> other) {
        if (one.size() != other.size()) {
            return false;
        }
        Map<String, Value> values = new HashMap<>();
        for (Value.Entry entry : one) {
            values.put(name(entry), entry.value());
        }
        for (Value.Entry entry : other) {
            Value value = values.get(name(entry));
            if (value == null || !is(value, entry.value())) {
                return false;
            }
        }
        return true;
    }

    private static String name(Value.Entry entry) {
        return entry.key() instanceof Value.Scalar scalar
                ? scalar.text()
                : entry.key().toString();
    }
}
