package io.configbuddy.core.bind;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.document.problem.Mismatch;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of a mapping.
 *
 * <p>Which key is for which component is remembered by the names of the keys in order: mappings for one record nearly
 * always have the same, in every item of a list and in every reload, and then one comparison a key does.
 */
final class RecordPlan extends Plan {
    private final Class<?> type;
    private final Constructor<?> constructor;
    private Keys keys = Keys.NONE;
    /** The keys of the mapping before; a race loses no more than the memory. */
    private @Nullable Match last;

    RecordPlan(Class<?> type, Constructor<?> constructor) {
        this.type = type;
        this.constructor = constructor;
    }

    /** Set the components, once; they may have plans that lead back here. */
    void complete(Keys itsKeys) {
        this.keys = itsKeys;
    }

    Class<?> type() {
        return type;
    }

    @Override
    Object bind(ConfigValue value, @Nullable Object fallback, Binding binding) {
        value.markUsed();
        if (!(value instanceof MappingValue mapping)) {
            return binding.wrong(value, expected());
        }
        int[] positions = match(mapping, binding);
        Component[] components = keys.components();
        @Nullable Object[] arguments = new Object[components.length];
        Gap gap = Gap.at(mapping);
        boolean complete = true;
        for (int i = 0; i < components.length; i++) {
            Component component = components[i];
            int position = positions[i];
            Object argument;
            if (position >= 0) {
                Object other = fallback == null || !component.plan().takesFallback() ? null : component.of(fallback);
                argument = component.plan().bind(mapping.value(position), other, binding);
            } else {
                argument = position == Match.TWICE ? FAILED : absent(component, gap, fallback, binding);
            }
            complete &= argument != FAILED;
            arguments[i] = argument;
        }
        return complete ? create(arguments, mapping, binding) : FAILED;
    }

    private int[] match(MappingValue mapping, Binding binding) {
        Match known = last;
        if (known != null && known.fits(mapping)) {
            return known.positions();
        }
        Match match = Match.of(keys, mapping, binding);
        if (match.isComplete()) {
            last = match;
        }
        return match.positions();
    }

    private static Object absent(Component component, Gap parent, @Nullable Object fallback, Binding binding) {
        Object fromFallback = fallback == null ? null : component.of(fallback);
        return fromFallback == null ? component.absent(parent, binding) : fromFallback;
    }

    private Object create(@Nullable Object[] arguments, ConfigValue at, Binding binding) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                return binding.refused(at, type, refusal);
            }
            throw new IllegalStateException("can't create " + type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't create " + type.getName(), e);
        }
    }

    @Override
    Object byDefault(String text, Gap gap, Binding binding) {
        Component[] components = keys.components();
        @Nullable Object[] arguments = new Object[components.length];
        boolean complete = true;
        for (int i = 0; i < components.length; i++) {
            Object argument = components[i].absent(gap, binding);
            complete &= argument != FAILED;
            arguments[i] = argument;
        }
        return complete ? create(arguments, gap.nearest(), binding) : FAILED;
    }

    @Override
    void checkDefault(String text) {
        if (keys == Keys.NONE) {
            throw Mismatch.of("no default for a record within itself, which would have no end");
        }
        if (!text.isEmpty()) {
            throw Mismatch.of("an empty default, which stands for the record whose components take theirs");
        }
    }

    @Override
    String expected() {
        return keys.expected();
    }

    @Override
    boolean takesFallback() {
        return true;
    }

    @Override
    @Nullable
    Plan part(String name) {
        Component component = keys.byComponent(name);
        return component == null ? null : component.plan();
    }

    Keys keys() {
        return keys;
    }
}
