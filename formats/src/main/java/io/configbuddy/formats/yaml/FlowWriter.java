package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.value.Value;
import io.configbuddy.document.value.Value.Entry;
import io.configbuddy.document.value.Value.Item;
import io.configbuddy.document.value.Value.Mapping;
import io.configbuddy.document.value.Value.Scalar;
import io.configbuddy.document.value.Value.Sequence;

/** Writes values in brackets and braces on one line. */
final class FlowWriter {
    /** How many values a collection on one line may hold. */
    private static final int MOST = 100;

    private final StringBuilder out;
    private final ScalarWriter scalars;
    private final int width;

    FlowWriter(StringBuilder out, ScalarWriter scalars, int width) {
        this.out = out;
        this.scalars = scalars;
        this.width = width;
    }

    /** Tell whether a collection is wished for on one line, and fits there behind what is written, and a space. */
    boolean fits(Value value) {
        if (count(value, MOST) <= 0) {
            return false;
        }
        int start = out.length();
        write(value);
        int line = out.lastIndexOf("\n", start) + 1;
        boolean fits = width == 0 || out.length() + 1 - line <= width;
        out.setLength(start);
        return fits;
    }

    /** Return what is left of a budget after a value; 0 when it is spent, or the value must be laid out in lines. */
    private static int count(Value value, int budget) {
        int left = budget - 1;
        if (value instanceof Mapping mapping) {
            if (mapping.style() != NodeStyle.FLOW || !mapping.inner().isEmpty()) {
                return 0;
            }
            for (Entry entry : mapping.entries()) {
                left = entry.comments().isEmpty() && left > 0 ? count(entry.value(), left) : 0;
            }
        } else if (value instanceof Sequence sequence) {
            if (sequence.style() != NodeStyle.FLOW || !sequence.inner().isEmpty()) {
                return 0;
            }
            for (Item item : sequence.items()) {
                left = item.comments().isEmpty() && left > 0 ? count(item.value(), left) : 0;
            }
        }
        return Math.max(left, 0);
    }

    /** Tell whether a value has no comment in it. */
    static boolean isWithoutComments(Value value) {
        if (value instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (!entry.comments().isEmpty() || !isWithoutComments(entry.value())) {
                    return false;
                }
            }
            return mapping.inner().isEmpty();
        }
        if (value instanceof Sequence sequence) {
            for (Item item : sequence.items()) {
                if (!item.comments().isEmpty() || !isWithoutComments(item.value())) {
                    return false;
                }
            }
            return sequence.inner().isEmpty();
        }
        return true;
    }

    /** Write a value on one line; comments in it are left out. */
    void write(Value value) {
        if (value instanceof Scalar scalar) {
            scalars.value(scalar, true);
        } else if (value instanceof Mapping mapping) {
            mapping(mapping);
        } else if (value instanceof Sequence sequence) {
            out.append('[');
            boolean first = true;
            for (Item item : sequence.items()) {
                separate(first);
                first = false;
                write(item.value());
            }
            out.append(']');
        }
    }

    private void mapping(Mapping mapping) {
        out.append('{');
        boolean first = true;
        for (Entry entry : mapping.entries()) {
            separate(first);
            first = false;
            if (entry.key() instanceof Scalar scalar) {
                scalars.key(scalar, true);
            } else {
                write(entry.key());
            }
            out.append(": ");
            write(entry.value());
        }
        out.append('}');
    }

    private void separate(boolean first) {
        if (!first) {
            out.append(", ");
        }
    }
}
