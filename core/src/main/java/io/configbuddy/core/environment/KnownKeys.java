package io.configbuddy.core.environment;

import io.configbuddy.document.problem.Location;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a configuration before the environment is read: the keys of lower layers, and those declared.
 *
 * <p>What is neither a mapping nor a sequence has no keys and no items; of its shape nothing is known, since a variable
 * may put something else in its place. What stands for the same value twice is equal, so that an index of its keys is
 * found again.
 */
public interface KnownKeys {
    /** Tell whether it is a sequence. */
    boolean isSequence();

    /** Tell whether it is a mapping. */
    boolean isMapping();

    /** Return how many keys or items there are. */
    int size();

    /** Return the keys of a mapping, in any order that doesn't change; none for anything else. */
    Iterable<String> names();

    /** Return what is known of the value of a key, or null when the key isn't known. */
    @Nullable
    KnownKeys child(String name);

    /**
     * Return what is known of an item of a sequence, or null when nothing is.
     *
     * @param index from 0, possibly beyond those that are there: what is declared holds for any of them
     */
    @Nullable
    KnownKeys item(int index);

    /** Return where a key stands, or empty when it stands in no text. */
    default Optional<Location> place(String name) {
        return Optional.empty();
    }
}
