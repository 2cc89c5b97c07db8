package io.configbuddy.core;

import io.configbuddy.core.source.Address;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what kept an address from being read: where it is included, and how bad that is. */
final class Unread {
    private Unread() {}

    /**
     * Return the problems of a source. A server that can't be reached is no mistake when the address is optional, but worth
     * a warning.
     *
     * @param place where the address is written, or null when the program names it
     */
    static List<Problem> problems(ConfigException cause, Address address, @Nullable Location place) {
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : cause.problems()) {
            boolean harmless = address.isOptional() && problem.code().equals("source.unreachable");
            Location where = problem.location().orElse(place);
            if (!harmless && (where == null || problem.location().isPresent())) {
                problems.add(problem);
                continue;
            }
            Problem.Builder told = harmless
                    ? Problem.warning(problem.code(), problem.message())
                    : Problem.error(problem.code(), problem.message());
            if (where != null) {
                told.at(where);
            }
            problem.help().ifPresent(told::help);
            problems.add(told.build());
        }
        return problems;
    }
}
