package io.configbuddy.core;

import io.configbuddy.core.environment.IgnoredVariable;
import io.configbuddy.document.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * How the environment's variables are named, and what those are good for that are set.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param prefix what the names begin with; empty when the environment isn't read, and then all else is, too
 * @param variables the variable of each value, in the order of the values
 * @param collisions a problem for each key whose variable is that of another key, too
 * @param ignored the variables that are set, have the prefix, and set nothing
 * @param unknown the variables that set what no file and no default has
 */
public record EnvironmentOverview(
        String prefix,
        List<Variable> variables,
        List<Problem> collisions,
        List<IgnoredVariable> ignored,
        List<Unknown> unknown) {
    /** Copy the lists. */
    public EnvironmentOverview {
        variables = List.copyOf(variables);
        collisions = List.copyOf(collisions);
        ignored = List.copyOf(ignored);
        unknown = List.copyOf(unknown);
    }

    /**
     * The variable that sets a value.
     *
     * @param path the value's path
     * @param name the variable
     * @param setIn where it is set now: {@code environment}, or a file of variables; empty when it isn't
     */
    public record Variable(String path, String name, Optional<String> setIn) {}

    /**
     * A variable that sets what nothing else knows: most often it is misspelt.
     *
     * @param name the variable
     * @param path what it sets
     * @param meant the variable that was probably meant, or empty when nothing is near
     */
    public record Unknown(String name, String path, Optional<String> meant) {}
}
