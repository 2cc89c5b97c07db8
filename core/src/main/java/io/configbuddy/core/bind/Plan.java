package io.configbuddy.core.bind;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.document.problem.Mismatch;
import org.jspecify.annotations.Nullable;

/**
 * How to make values of one type: all that reflection has to say about it, looked up once.
 *
 * <p>Plans are built by {@link Plans}, hold no state of a single bind and may be shared between threads.
 */
abstract class Plan {
    /** What stands for a value that could not be made; its problem has been noted. */
    static final Object FAILED = new Object();

    /**
     * Make a value.
     *
     * @param value what the configuration has, possibly null's
     * @param fallback what to take for components whose keys are absent, or null when there is nothing
     * @param binding collects the problems
     * @return the value, or FAILED; null for null alone
     */
    abstract @Nullable Object bind(ConfigValue value, @Nullable Object fallback, Binding binding);

    /** Say what a configuration should have here, such as {@code a whole number}. */
    abstract String expected();

    /**
     * Make a value of a text that is a default, or a part of a longer text.
     *
     * @throws Mismatch when the text stands for no value
     */
    Object text(String text) {
        throw Mismatch.of(expected());
    }

    /** Make the value that a default stands for; the default was checked when the plan was built. */
    Object byDefault(String text, Gap gap, Binding binding) {
        return text(text);
    }

    /** Check a default when the plan is built. */
    void checkDefault(String text) {
        text(text);
    }

    /** Return what an absent key stands for, or null when there must be one. */
    @Nullable
    Object absent() {
        return null;
    }

    /** Tell whether values of this type must not be shown. */
    boolean isSecret() {
        return false;
    }

    /** Tell whether components within may be taken from another instance. */
    boolean takesFallback() {
        return false;
    }

    /** Return the plan for a part, by the name that Java has for it. */
    @Nullable
    Plan part(String name) {
        return null;
    }
}
