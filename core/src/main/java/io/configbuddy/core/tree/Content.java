package io.configbuddy.core.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Writes down what a value says, so that two values that say the same have one text. */
final class Content {
    private Content() {}

    static String of(ConfigValue value) {
        if (value instanceof ScalarValue scalar) {
            return (scalar.isNull() ? "n" : "s") + scalar.text();
        }
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    private static void append(StringBuilder out, ConfigValue value) {
        if (value instanceof MappingValue mapping) {
            out.append('{');
            List<String> names = new ArrayList<>(mapping.names());
            Collections.sort(names);
            for (String name : names) {
                text(out, name);
                append(out, Objects.requireNonNull(mapping.child(name)));
            }
            out.append('}');
        } else if (value instanceof SequenceValue sequence) {
            out.append('[');
            for (ConfigValue item : sequence.items()) {
                append(out, item);
            }
            out.append(']');
        } else {
            text(out, of(value));
        }
    }

    /** With its length first, a text can't be taken for what is around it. */
    private static void text(StringBuilder out, String text) {
        out.append(text.length()).append(':').append(text);
    }
}
