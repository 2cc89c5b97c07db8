package io.configbuddy.core.tree;

import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;

/** Puts the places of a value and of what it replaced into problems. */
final class Places {
    /** Of a longer chain the rest says nothing new. */
    private static final int MOST = 10;

    private Places() {}

    static Problem.Builder problem(ConfigValue value, String code, String message) {
        Problem.Builder problem = Problem.error(code, message).path(value.path());
        value.shownLocation().ifPresent(problem::at);
        ConfigValue lower = value.overridden().orElse(null);
        for (int i = 0; i < MOST && lower != null; i++) {
            Location place = lower.shownLocation().orElse(null);
            if (place != null) {
                problem.related(place, "overrides this");
            }
            lower = lower.overridden().orElse(null);
        }
        return problem;
    }
}
