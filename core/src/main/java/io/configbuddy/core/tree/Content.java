package io.configbuddy.core.tree;

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
            mapping.names().stream().sorted().forEach(name -> {
                text(out, name);
                append(out, mapping.child(name));
            });
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
