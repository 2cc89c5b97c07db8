package io.configbuddy.core.bind;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record.
 *
 * @param name the name in Java
 * @param key the name of its key
 * @param plan how to make values of its type
 * @param byDefault the text of its default, or null when it has none
 * @param accessor reads it from an instance
 */
record Component(
        String name, String key, Plan plan, @Nullable String byDefault, Method accessor) {
    /** Return what an instance has. */
    @Nullable
    Object of(Object instance) {
        try {
            return accessor.invoke(instance);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't read " + accessor, e);
        }
    }

    /**
     * Return what it is when its key is absent.
     *
     * @param parent the mapping that should have the key
     */
    Object absent(Gap parent, Binding binding) {
        if (byDefault != null) {
            return plan.byDefault(byDefault, parent.child(key), binding);
        }
        Object absent = plan.absent();
        return absent == null ? binding.missing(parent.child(key), plan.expected()) : absent;
    }
}
