package io.configbuddy.core;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.SequenceValue;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Suggestions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says that there is nothing at a path, and what is near. */
final class Missing {
    private static final int MOST = 10;

    private Missing() {}

    static Problem problem(MappingValue root, Path path) {
        ConfigValue at = root;
        for (Segment step : path.segments()) {
            ConfigValue next = at.child(step);
            if (next == null) {
                return problem(at, step, path);
            }
            at = next;
        }
        throw new IllegalStateException("there is a value at the path");
    }

    /** Return the value at a path, however it is written, or null when there is none. */
    static @Nullable ConfigValue find(MappingValue root, Path path) {
        ConfigValue at = root;
        for (Segment step : path.segments()) {
            at = at == null ? null : at.child(step);
        }
        return at;
    }

    /** Return the last value on the way to a path. */
    static ConfigValue nearest(MappingValue root, Path path) {
        ConfigValue at = root;
        for (Segment step : path.segments()) {
            ConfigValue next = at.child(step);
            if (next == null) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static Problem problem(ConfigValue parent, Segment step, Path path) {
        Problem.Builder problem = Problem.error("config.no-such-path", "there is no value at " + path)
                .path(path.toString())
                .help(help(parent, step));
        parent.origin().keyLocation().ifPresent(problem::at);
        return problem.build();
    }

    static String help(ConfigValue parent, Segment step) {
        String here = parent.path().isEmpty() ? "" : " of " + parent.path();
        if (parent instanceof MappingValue mapping && step instanceof Segment.Key key) {
            List<String> names = mapping.names();
            String guess = Suggestions.nearest(key.name(), names)
                    .map(near -> "did you mean " + near + "? ")
                    .orElse("");
            String more = names.size() > MOST ? ", and " + (names.size() - MOST) + " more" : "";
            return names.isEmpty()
                    ? "there are no keys" + here
                    : guess + "The keys" + here + " are "
                            + String.join(", ", names.subList(0, Math.min(MOST, names.size()))) + more;
        }
        if (parent instanceof SequenceValue sequence) {
            return parent.path() + " has " + sequence.size() + (sequence.size() == 1 ? " item" : " items");
        }
        return parent.path() + " is " + parent.describe();
    }
}
