package io.configbuddy.core.bind;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.ScalarValue;
import io.configbuddy.core.tree.SequenceValue;
import org.jspecify.annotations.Nullable;

/** Hands over values as they are. */
final class RawPlan extends Plan {
    private final Class<?> type;

    RawPlan(Class<?> type) {
        this.type = type;
    }

    @Override
    Object bind(ConfigValue value, @Nullable Object fallback, Binding binding) {
        markUsed(value);
        return type.isInstance(value) ? value : binding.wrong(value, expected());
    }

    /** Whoever gets the value has all that is in it; what becomes of that can't be seen from here. */
    private static void markUsed(ConfigValue value) {
        value.markUsed();
        if (value instanceof MappingValue mapping) {
            for (int i = 0; i < mapping.size(); i++) {
                markUsed(mapping.value(i));
            }
        } else if (value instanceof SequenceValue sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                markUsed(sequence.item(i));
            }
        }
    }

    @Override
    String expected() {
        if (type == MappingValue.class) {
            return "a mapping";
        }
        if (type == SequenceValue.class) {
            return "a sequence";
        }
        return type == ScalarValue.class ? "a single value" : "a value";
    }
}
