package io.configbuddy.migrator;

import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.JsonText;
import io.configbuddy.document.value.Value;

/** Spells a value as a string: a scalar by its text, all else as JSON on one line. */
final class CompactJson {
    private CompactJson() {}

    /** Return what a key becomes that is no string. */
    static String keyText(Value key) {
        if (key instanceof Value.Scalar scalar) {
            return scalar.text();
        }
        StringBuilder out = new StringBuilder();
        write(key, true, out);
        return out.toString();
    }

    static String text(Value value) {
        if (value instanceof Value.Scalar scalar) {
            return scalar.text();
        }
        StringBuilder out = new StringBuilder();
        write(value, false, out);
        return out.toString();
    }

    /**
     * Write a value. A collection as a key is a string in JSON, but within such a key it is written as in YAML: with
     * quotes around quotes at each level, a short text would grow beyond all bounds.
     */
    private static void write(Value value, boolean inKey, StringBuilder out) {
        if (value instanceof Value.Mapping mapping) {
            char before = '{';
            for (Value.Entry entry : mapping.entries()) {
                out.append(before);
                key(entry.key(), inKey, out);
                write(entry.value(), inKey, out.append(':'));
                before = ',';
            }
            out.append(before == '{' ? "{}" : "}");
        } else if (value instanceof Value.Sequence sequence) {
            char before = '[';
            for (Value.Item item : sequence.items()) {
                write(item.value(), inKey, out.append(before));
                before = ',';
            }
            out.append(before == '[' ? "[]" : "]");
        } else {
            scalar((Value.Scalar) value, out);
        }
    }

    private static void key(Value key, boolean inKey, StringBuilder out) {
        if (key instanceof Value.Scalar scalar) {
            string(scalar.text(), out);
        } else if (inKey) {
            write(key, true, out);
        } else {
            string(keyText(key), out);
        }
    }

    private static void scalar(Value.Scalar scalar, StringBuilder out) {
        boolean number = scalar.type().isNumber()
                && Character.isDigit(scalar.text().charAt(scalar.text().length() - 1));
        if (number || scalar.type() == ScalarType.BOOLEAN || scalar.type() == ScalarType.NULL) {
            out.append(scalar.text());
        } else {
            string(scalar.text(), out);
        }
    }

    private static void string(String text, StringBuilder out) {
        new JsonText(out).string(text);
    }
}
