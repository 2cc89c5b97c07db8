package io.configbuddy.core;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.ScalarValue;
import io.configbuddy.core.tree.SequenceValue;
import io.configbuddy.document.tree.ScalarType;

/** Writes values in one line, in the flow style of YAML, so that tests can compare them. */
final class Flat {
    private Flat() {}

    static String of(Config config) {
        return of(config.root());
    }

    static String of(ConfigValue value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    private static void append(StringBuilder out, ConfigValue value) {
        if (value instanceof MappingValue mapping) {
            out.append('{');
            for (int i = 0; i < mapping.size(); i++) {
                out.append(i == 0 ? "" : ", ").append(mapping.name(i)).append(": ");
                append(out, mapping.value(i));
            }
            out.append('}');
        } else if (value instanceof SequenceValue sequence) {
            out.append('[');
            for (int i = 0; i < sequence.size(); i++) {
                out.append(i == 0 ? "" : ", ");
                append(out, sequence.item(i));
            }
            out.append(']');
        } else if (value instanceof ScalarValue scalar) {
            out.append(text(scalar));
        }
    }

    /** A text that looks like something else is in quotes, and so is an empty one. */
    private static String text(ScalarValue scalar) {
        if (scalar.isNull()) {
            return "null";
        }
        String text = scalar.text();
        boolean plain = text.matches("[A-Za-z][A-Za-z0-9 _./-]*") && !text.matches("true|false|null");
        return scalar.type() == ScalarType.STRING && !plain ? '"' + text + '"' : text;
    }
}
