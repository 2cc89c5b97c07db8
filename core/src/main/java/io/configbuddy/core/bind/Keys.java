package io.configbuddy.core.bind;

import io.configbuddy.core.convert.Words;
import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys that a record has a use for: those of its components, and the discriminator of its sealed interface. */
final class Keys {
    static final Keys NONE = new Keys(new Component[0], null);

    /** What a key is for that names the record itself. */
    static final int DISCRIMINATOR = -2;

    /** What a key is for that the record has no use for. */
    static final int UNKNOWN = -1;

    private static final int AMBIGUOUS = -3;
    private static final int FEW = 5;

    private final Component[] components;
    private final @Nullable String discriminator;
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> byWords = new HashMap<>();

    /**
     * Make an index of the components.
     *
     * @throws IllegalArgumentException when two of them have the same key
     */
    Keys(Component[] components, @Nullable String discriminator) {
        this.components = components;
        this.discriminator = discriminator;
        for (int i = 0; i < components.length; i++) {
            String key = components[i].key();
            if (exact.put(key, i) != null) {
                throw new IllegalArgumentException("two components have the key " + key);
            }
            String words = Words.of(key);
            byWords.put(words, byWords.containsKey(words) ? AMBIGUOUS : i);
        }
        if (discriminator != null) {
            exact.putIfAbsent(discriminator, DISCRIMINATOR);
            byWords.putIfAbsent(Words.of(discriminator), DISCRIMINATOR);
        }
    }

    Component[] components() {
        return components;
    }

    /** Return the number of the component that a key is for, DISCRIMINATOR or UNKNOWN. */
    int find(String key) {
        Integer found = exact.get(key);
        if (found == null) {
            found = byWords.get(Words.of(key));
        }
        return found == null || found == AMBIGUOUS ? UNKNOWN : found;
    }

    /** Return the component that Java calls by a name, or null. */
    @Nullable
    Component byComponent(String name) {
        for (Component component : components) {
            if (component.name().equals(name)) {
                return component;
            }
        }
        return null;
    }

    /** Return the value of the component that Java calls by a name, or null when its key is absent. */
    @Nullable
    ConfigValue value(MappingValue mapping, String name) {
        for (int i = 0; i < mapping.size(); i++) {
            int component = find(mapping.name(i));
            if (component >= 0 && components[component].name().equals(name)) {
                return mapping.value(i);
            }
        }
        return null;
    }

    /** Return all keys that there may be. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Component component : components) {
            names.add(component.key());
        }
        if (discriminator != null && !names.contains(discriminator)) {
            names.add(discriminator);
        }
        return names;
    }

    /** Say what a mapping for the record looks like. */
    String expected() {
        List<String> names = names();
        if (names.isEmpty()) {
            return "an empty mapping";
        }
        return "a mapping with the " + (names.size() == 1 ? "key " : "keys ")
                + String.join(", ", names.subList(0, Math.min(FEW, names.size())))
                + (names.size() > FEW ? " and " + (names.size() - FEW) + " more" : "");
    }
}
