package io.configbuddy.core.tree;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import java.util.List;
import java.util.Optional;

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

    static Problem conflict(ConfigValue lower, ConfigValue higher, List<String> steps, boolean secret) {
        String path = Path.of(steps.toArray(new String[0])).toString();
        String message = path + " is " + higher.describe() + " here, but " + lower.describe() + " in a lower layer";
        // A name that was never meant for this configuration may well be that of something else.
        Problem.Builder problem = higher.origin().layer().isStrict()
                ? Problem.error("config.kind-conflict", message)
                : Problem.note("config.kind-conflict", message + "; it is ignored");
        problem.path(path).help("give both layers the same kind of value, or allow it to change for this path");
        place(higher, secret).ifPresent(problem::at);
        Location below = place(lower, secret).orElse(null);
        if (below != null) {
            problem.related(below, lower.describe() + " here");
        }
        return problem.build();
    }

    private static Optional<Location> place(ConfigValue value, boolean secret) {
        Optional<Location> key = value.origin().keyLocation();
        Optional<Location> content = value.origin().location();
        return secret && key.isPresent() && content.isPresent()
                ? key.map(place -> new Location(content.get().concealed().source(), place.span()))
                : key;
    }
}
