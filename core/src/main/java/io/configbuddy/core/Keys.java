package io.configbuddy.core;

import io.configbuddy.core.environment.KnownKeys;
import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.SequenceValue;
import io.configbuddy.document.problem.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of the other layers, as the environment is read by them: of one tree, or of several that aren't merged yet. */
final class Keys implements KnownKeys {
    private final List<ConfigValue> values;

    private Keys(List<ConfigValue> values) {
        this.values = values;
    }

    static Keys of(List<ConfigValue> trees) {
        return new Keys(trees);
    }

    @Override
    public boolean isSequence() {
        return last() instanceof SequenceValue;
    }

    @Override
    public boolean isMapping() {
        return last() instanceof MappingValue;
    }

    @Override
    public int size() {
        if (last() instanceof SequenceValue sequence) {
            return sequence.size();
        }
        return names().size();
    }

    @Override
    public Collection<String> names() {
        if (values.size() == 1) {
            return values.get(0) instanceof MappingValue mapping ? mapping.names() : List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        for (ConfigValue value : values) {
            if (value instanceof MappingValue mapping) {
                names.addAll(mapping.names());
            }
        }
        return names;
    }

    @Override
    public @Nullable KnownKeys child(String name) {
        List<ConfigValue> children = new ArrayList<>(1);
        for (ConfigValue value : values) {
            ConfigValue child = value instanceof MappingValue mapping ? mapping.child(name) : null;
            if (child != null) {
                children.add(child);
            }
        }
        return children.isEmpty() ? null : new Keys(children);
    }

    @Override
    public @Nullable KnownKeys item(int index) {
        return last() instanceof SequenceValue sequence && index < sequence.size()
                ? new Keys(List.of(sequence.item(index)))
                : null;
    }

    @Override
    public Optional<Location> place(String name) {
        for (int i = values.size() - 1; i >= 0; i--) {
            ConfigValue child = values.get(i) instanceof MappingValue mapping ? mapping.child(name) : null;
            if (child != null) {
                return child.origin().keyLocation();
            }
        }
        return Optional.empty();
    }

    private ConfigValue last() {
        return values.get(values.size() - 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Keys keys && keys.last() == last();
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(last());
    }
}
