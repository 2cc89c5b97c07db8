package io.configbuddy.core.bind;

import io.configbuddy.core.tree.ConfigValue;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Makes an optional value: empty when the key is absent, or null. */
final class OptionalPlan extends Plan {
    private final Class<?> type;
    private final Plan content;

    OptionalPlan(Class<?> type, Plan content) {
        this.type = type;
        this.content = content;
    }

    /** Return the type within an optional that can hold no other, or null. */
    static @Nullable Class<?> contentOf(Class<?> type) {
        if (type == OptionalInt.class) {
            return int.class;
        }
        if (type == OptionalLong.class) {
            return long.class;
        }
        return type == OptionalDouble.class ? double.class : null;
    }

    @Override
    Object bind(ConfigValue value, @Nullable Object fallback, Binding binding) {
        if (value.isNull()) {
            value.markUsed();
            return absent();
        }
        Object inner = fallback instanceof Optional<?> other ? other.orElse(null) : null;
        Object bound = content.bind(value, inner, binding);
        return bound == FAILED || bound == null ? FAILED : of(bound);
    }

    @Override
    Object text(String text) {
        return of(content.text(text));
    }

    @Override
    Object byDefault(String text, Gap gap, Binding binding) {
        Object bound = content.byDefault(text, gap, binding);
        return bound == FAILED ? FAILED : of(bound);
    }

    @Override
    void checkDefault(String text) {
        content.checkDefault(text);
    }

    private Object of(Object bound) {
        if (type == OptionalInt.class) {
            return OptionalInt.of((Integer) bound);
        }
        if (type == OptionalLong.class) {
            return OptionalLong.of((Long) bound);
        }
        return type == OptionalDouble.class ? OptionalDouble.of((Double) bound) : Optional.of(bound);
    }

    @Override
    Object absent() {
        if (type == OptionalInt.class) {
            return OptionalInt.empty();
        }
        if (type == OptionalLong.class) {
            return OptionalLong.empty();
        }
        return type == OptionalDouble.class ? OptionalDouble.empty() : Optional.empty();
    }

    @Override
    String expected() {
        return content.expected();
    }

    @Override
    boolean isSecret() {
        return content.isSecret();
    }

    @Override
    boolean takesFallback() {
        return content.takesFallback();
    }

    /** Return the plan for what is within. */
    Plan content() {
        return content;
    }
}
