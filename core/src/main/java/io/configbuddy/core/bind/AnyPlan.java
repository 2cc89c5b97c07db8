package io.configbuddy.core.bind;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.ScalarValue;
import io.configbuddy.core.tree.SequenceValue;
import io.configbuddy.document.problem.Mismatch;
import io.configbuddy.document.tree.Coercion;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a value what it is by its format's rules: a map, a list, a text, a boolean, a number or null; of a date, its
 * text.
 */
final class AnyPlan extends Plan {
    @Override
    @Nullable
    Object bind(ConfigValue value, @Nullable Object fallback, Binding binding) {
        value.markUsed();
        if (value instanceof MappingValue mapping) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>(mapping.size() * 2);
            for (int i = 0; i < mapping.size(); i++) {
                map.put(mapping.name(i), bind(mapping.value(i), null, binding));
            }
            return map.containsValue(FAILED) ? FAILED : Collections.unmodifiableMap(map);
        }
        if (value instanceof SequenceValue sequence) {
            List<@Nullable Object> list = new ArrayList<>(sequence.size());
            for (int i = 0; i < sequence.size(); i++) {
                list.add(bind(sequence.item(i), null, binding));
            }
            return list.contains(FAILED) ? FAILED : Collections.unmodifiableList(list);
        }
        return scalar((ScalarValue) value, binding);
    }

    private static @Nullable Object scalar(ScalarValue value, Binding binding) {
        try {
            return switch (value.type()) {
                case NULL -> null;
                case BOOLEAN -> Coercion.bool(value.text());
                case INTEGER -> whole(Coercion.integer(value.text()));
                case FLOAT -> Coercion.floating(value.text());
                default -> value.text();
            };
        } catch (Mismatch e) {
            return binding.mismatch(value, e);
        }
    }

    /** Return a whole number as the smallest of the types that literals in Java have, or else a BigInteger. */
    private static Object whole(BigInteger number) {
        if (number.bitLength() < Integer.SIZE) {
            return number.intValue();
        }
        return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
    }

    @Override
    Object text(String text) {
        return text;
    }

    @Override
    String expected() {
        return "a value";
    }
}
