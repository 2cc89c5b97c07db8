package io.configbuddy.core;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.ScalarValue;
import io.configbuddy.core.tree.SequenceValue;

/** Writes values in one line as they may be shown: secrets masked, long ones shortened. */
final class Shown {
    static final String MASK = "***";

    private static final int LONGEST = 80;

    private Shown() {}

    static String of(ConfigValue value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        if (out.length() > LONGEST) {
            int end = Character.isHighSurrogate(out.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
            out.setLength(end);
            out.append('…');
        }
        return out.toString();
    }

    private static void append(StringBuilder out, ConfigValue value) {
        if (out.length() > LONGEST) {
            return;
        }
        if (value.isSecret()) {
            out.append(MASK);
        } else if (value instanceof ScalarValue scalar) {
            out.append(scalar.isNull() ? "null" : oneLine(scalar.text()));
        } else if (value instanceof SequenceValue sequence) {
            out.append('[');
            for (int i = 0; i < sequence.size(); i++) {
                out.append(i == 0 ? "" : ", ");
                append(out, sequence.item(i));
            }
            out.append(']');
        } else if (value instanceof MappingValue mapping) {
            out.append('{');
            for (int i = 0; i < mapping.size(); i++) {
                out.append(i == 0 ? "" : ", ").append(mapping.name(i)).append(": ");
                append(out, mapping.value(i));
            }
            out.append('}');
        }
    }

    private static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length() && i <= LONGEST; i++) {
            char c = text.charAt(i);
            out.append(Character.isISOControl(c) ? '␣' : c);
        }
        return out.isEmpty() ? "(empty)" : out.toString();
    }
}
