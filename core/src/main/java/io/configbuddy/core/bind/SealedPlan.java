package io.configbuddy.core.bind;

import io.configbuddy.core.convert.Words;
import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.ScalarValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes one of the records that a sealed interface permits: the one that the discriminator names. */
final class SealedPlan extends Plan {
    private final String discriminator;
    private final Map<String, RecordPlan> choices = new LinkedHashMap<>();

    SealedPlan(String discriminator) {
        this.discriminator = discriminator;
    }

    /**
     * Add a record.
     *
     * @throws IllegalArgumentException when another has a name of the same words
     */
    void add(String name, RecordPlan plan) {
        RecordPlan other = choices.putIfAbsent(Words.of(name), plan);
        if (other != null) {
            throw new IllegalArgumentException(other.type().getName() + " and "
                    + plan.type().getName() + " have the same name " + Words.of(name) + "; give one of them a @Name");
        }
    }

    @Override
    @Nullable
    Object bind(ConfigValue value, @Nullable Object fallback, Binding binding) {
        value.markUsed();
        if (!(value instanceof MappingValue mapping)) {
            return binding.wrong(value, expected());
        }
        ConfigValue said = discriminator(mapping);
        if (said == null) {
            RecordPlan same = fallback == null ? null : planOf(fallback);
            return same == null
                    ? binding.missing(Gap.at(mapping).child(discriminator), names())
                    : same.bind(mapping, fallback, binding);
        }
        said.markUsed();
        RecordPlan plan = choice(said);
        if (plan == null) {
            return unknown(said, binding);
        }
        return plan.bind(mapping, fallback != null && plan.type() == fallback.getClass() ? fallback : null, binding);
    }

    private @Nullable ConfigValue discriminator(MappingValue mapping) {
        ConfigValue exact = mapping.child(discriminator);
        for (int i = 0; exact == null && i < mapping.size(); i++) {
            if (Words.of(mapping.name(i)).equals(Words.of(discriminator))) {
                exact = mapping.value(i);
            }
        }
        return exact;
    }

    private Object unknown(ConfigValue said, Binding binding) {
        if (said instanceof ScalarValue scalar && !scalar.isNull()) {
            return binding.mismatch(said, names(), Words.of(scalar.text()), choices.keySet());
        }
        return binding.wrong(said, names());
    }

    private String names() {
        List<String> names = new ArrayList<>(choices.keySet());
        return names.size() == 1 ? names.get(0) : "one of " + String.join(", ", names);
    }

    @Override
    String expected() {
        return "a mapping whose key " + discriminator + " is " + names();
    }

    @Override
    boolean takesFallback() {
        return true;
    }

    private @Nullable RecordPlan planOf(Object instance) {
        for (RecordPlan plan : choices.values()) {
            if (plan.type() == instance.getClass()) {
                return plan;
            }
        }
        return null;
    }

    /** Return the plan for the record that a mapping stands for, or null when it says none. */
    @Nullable
    RecordPlan choice(MappingValue mapping) {
        ConfigValue said = discriminator(mapping);
        return said == null ? null : choice(said);
    }

    private @Nullable RecordPlan choice(ConfigValue said) {
        return said instanceof ScalarValue scalar && !scalar.isNull() ? choices.get(Words.of(scalar.text())) : null;
    }
}
