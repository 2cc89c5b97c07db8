package io.configbuddy.migrator;

import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.Value;

/** Spells a value as a string: a scalar by its text, all else as JSON on one line. */
final class CompactJson {
    private CompactJson() {}

    static String text(Value value) {
        if (value instanceof Value.Scalar scalar) {
            return scalar.text();
        }
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Value value, StringBuilder out) {
        if (value instanceof Value.Mapping mapping) {
            char before = '{';
            for (Value.Entry entry : mapping.entries()) {
                out.append(before);
                string(text(entry.key()), out);
                write(entry.value(), out.append(':'));
                before = ',';
            }
            out.append(before == '{' ? "{}" : "}");
        } else if (value instanceof Value.Sequence sequence) {
            char before = '[';
            for (Value.Item item : sequence.items()) {
                write(item.value(), out.append(before));
                before = ',';
            }
            out.append(before == '[' ? "[]" : "]");
        } else {
            scalar((Value.Scalar) value, out);
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
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append(c < 16 ? "\\u000" : "\\u00").append(Integer.toHexString(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
