package io.configbuddy.core.bind;

import java.util.List;

/**
 * A rule that a bound value breaks.
 *
 * @param path the way to the value from what was bound: names of components, indexes from 0, keys of maps; empty for what
 *     was bound itself
 * @param message what is wrong, one sentence without a full stop; it isn't shown when the value is a secret
 */
public record Violation(List<String> path, String message) {
    /** Copy the path. */
    public Violation {
        path = List.copyOf(path);
    }
}
