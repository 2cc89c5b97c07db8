package io.configbuddy.core.tree;

import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import org.jspecify.annotations.Nullable;

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
        ConfigValue from = value;
        for (int i = 0; i < MOST && from != null; i++) {
            from = cameFrom(problem, from);
        }
        return problem;
    }

    /** Point at what a value was made of; return that when it is one value, else null. */
    private static @Nullable ConfigValue cameFrom(Problem.Builder problem, ConfigValue value) {
        Substitution how = value.substitution().orElse(null);
        if (how == null) {
            return null;
        }
        int count = Math.min(how.uses().size(), MOST);
        ConfigValue last = null;
        for (int i = 0; i < count; i++) {
            Substitution.Use use = how.uses().get(i);
            last = use.value().orElse(null);
            Location place = last == null ? null : last.shownLocation().orElse(null);
            if (place != null) {
                problem.related(place, "'" + use.name() + "' is here");
            }
        }
        return count == 1 ? last : null;
    }
}
