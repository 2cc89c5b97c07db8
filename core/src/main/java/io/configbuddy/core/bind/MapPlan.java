package io.configbuddy.core.bind;

import io.configbuddy.core.convert.Converter;
import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.document.problem.Mismatch;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a map of a mapping; every key is one of its own. */
final class MapPlan extends Plan {
    private final Converter<?> key;
    private final Plan value;

    MapPlan(Converter<?> key, Plan value) {
        this.key = key;
        this.value = value;
    }

    @Override
    Object bind(ConfigValue from, @Nullable Object fallback, Binding binding) {
        from.markUsed();
        if (!(from instanceof MappingValue mapping)) {
            return binding.wrong(from, expected());
        }
        Map<Object, @Nullable Object> map = new LinkedHashMap<>(mapping.size() * 2);
        Map<Object, Integer> positions = key.type() == String.class ? Map.of() : new HashMap<>();
        boolean complete = true;
        for (int i = 0; i < mapping.size(); i++) {
            Object name = name(mapping, i, binding);
            Object bound = value.bind(mapping.value(i), null, binding);
            complete &= name != FAILED && bound != FAILED;
            if (name != FAILED && map.containsKey(name)) {
                complete = false;
                binding.sameKey(mapping, positions.getOrDefault(name, 0), i);
            } else {
                map.put(name, bound);
                if (key.type() != String.class) {
                    positions.put(name, i);
                }
            }
        }
        return complete ? Collections.unmodifiableMap(map) : FAILED;
    }

    private Object name(MappingValue mapping, int position, Binding binding) {
        try {
            return key.convert(mapping.name(position));
        } catch (Mismatch e) {
            return binding.wrongKey(mapping, position, e);
        }
    }

    /** Make the empty map: a text stands for no other. */
    @Override
    Object text(String text) {
        if (!text.isEmpty()) {
            throw Mismatch.of(expected());
        }
        return Map.of();
    }

    @Override
    String expected() {
        return "a mapping";
    }

    @Override
    boolean isSecret() {
        return value.isSecret();
    }

    @Override
    Plan part(String name) {
        return value;
    }
}
