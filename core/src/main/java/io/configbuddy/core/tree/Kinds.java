package io.configbuddy.core.tree;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import java.util.List;

/** Tells when a value must not take the place of another one: a mapping in the place of a scalar is a mistake. */
final class Kinds {
    private Kinds() {}

    /** Null may take any place, and what a reference stands for is not known yet. */
    static boolean differ(ConfigValue lower, ConfigValue higher) {
        return lower.getClass() != higher.getClass() && !isOpen(lower) && !isOpen(higher);
    }

    private static boolean isOpen(ConfigValue value) {
        return value instanceof ScalarValue scalar && (scalar.isNull() || References.isReference(scalar));
    }

    static Problem conflict(ConfigValue lower, ConfigValue higher, List<String> steps) {
        String path = Path.of(steps.toArray(new String[0])).toString();
        Problem.Builder problem = Problem.error(
                        "config.kind-conflict",
                        path + " is " + higher.describe() + " here, but " + lower.describe() + " in a lower layer")
                .path(path)
                .help("give both layers the same kind of value, or allow it to change for this path");
        higher.origin().keyLocation().ifPresent(problem::at);
        Location below = lower.origin().keyLocation().orElse(null);
        if (below != null) {
            problem.related(below, lower.describe() + " here");
        }
        return problem.build();
    }
}
