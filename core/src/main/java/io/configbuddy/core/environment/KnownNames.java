package io.configbuddy.core.environment;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds known keys by how they are written.
 *
 * <p>A mapping is indexed when it is first looked into, so that a few variables don't make names of all the keys there
 * are.
 */
final class KnownNames {
    private final Map<KnownKeys, Map<String, String>> indexes = new HashMap<>();
    private final Map<KnownKeys, Map<String, String>> twins = new HashMap<>();

    /** Return the key that is written so, or the one that is spelled so, or null when there is neither. */
    @Nullable
    String key(KnownKeys mapping, String part) {
        String key = index(mapping).get(part);
        if (key != null) {
            return key;
        }
        String literal = SegmentNames.decoded(part);
        return mapping.child(literal) == null ? null : literal;
    }

    /** Return another key that is written as the one that {@link #key} gives, or null. */
    @Nullable
    String twin(KnownKeys mapping, String part) {
        Map<String, String> others = twins.get(mapping);
        return others == null ? null : others.get(part);
    }

    private Map<String, String> index(KnownKeys mapping) {
        Map<String, String> index = indexes.get(mapping);
        if (index == null) {
            index = new HashMap<>(mapping.size() * 4 / 3 + 1);
            indexes.put(mapping, index);
            for (String name : mapping.names()) {
                String written = SegmentNames.written(name);
                String first = index.putIfAbsent(written, name);
                if (first != null) {
                    Map<String, String> others = twins.get(mapping);
                    if (others == null) {
                        others = new HashMap<>();
                        twins.put(mapping, others);
                    }
                    others.putIfAbsent(written, name);
                }
            }
        }
        return index;
    }
}
