package io.configbuddy.core.environment;

import io.configbuddy.core.layer.TextEntry;
import io.configbuddy.document.problem.Problem;
import java.util.List;

/**
 * What a set of environment variables says.
 *
 * @param entries the values, in an order that depends on nothing but the variables and the known keys
 * @param problems what is wrong, and notes; possibly none
 * @param ignored the variables with the right prefix that became no entry, sorted by name
 */
public record EnvironmentReading(List<TextEntry> entries, List<Problem> problems, List<IgnoredVariable> ignored) {
    /** Copy the lists. */
    public EnvironmentReading {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
    }
}
