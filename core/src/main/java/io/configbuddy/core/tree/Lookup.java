package io.configbuddy.core.tree;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.Suggestions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds values by path in a tree whose references are not all replaced yet: those on the way are replaced first. */
final class Lookup {
    /** To look for names that are near takes time, and nobody reads more of them. */
    private static final int MOST_SUGGESTIONS = 20;

    private final Interpolator interpolator;
    private final MappingValue root;
    private final Scope scope;
    private int suggestions;

    Lookup(Interpolator interpolator, MappingValue root, Scope scope) {
        this.interpolator = interpolator;
        this.root = root;
        this.scope = scope;
    }

    /** Return the value that a path means for the value at another one, or null when there is none. */
    @Nullable
    ConfigValue find(String from, Path path) throws SubstitutionFailure {
        for (Path start : scope.starts(from)) {
            ConfigValue value = walk(walk(root, start.segments()), path.segments());
            if (value != null && scope.sees(from, value.path())) {
                return value;
            }
        }
        return null;
    }

    private @Nullable ConfigValue walk(@Nullable ConfigValue from, List<Segment> steps) throws SubstitutionFailure {
        ConfigValue at = from;
        for (Segment step : steps) {
            ConfigValue next = at == null ? null : Steps.child(at, step);
            at = next instanceof ScalarValue scalar ? interpolator.settled(scalar) : next;
        }
        return at;
    }

    /**
     * Return the path of a value that a path was perhaps meant to lead to, or null. Nothing is replaced for that: the value
     * that is looked for is in the midst of it.
     */
    @Nullable
    Path near(String from, Path path) {
        for (Path start : scope.starts(from)) {
            if (suggestions++ >= MOST_SUGGESTIONS) {
                return null;
            }
            ConfigValue within = root;
            for (Segment step : start.segments()) {
                within = within == null ? null : Steps.child(within, step);
            }
            Path near = within == null ? null : near(from, within, path.segments());
            if (near != null) {
                return near;
            }
        }
        return null;
    }

    /** Replace the first step that leads nowhere by the key nearest to it, if the rest leads on from there. */
    private @Nullable Path near(String from, ConfigValue within, List<Segment> steps) {
        ConfigValue at = within;
        Path path = Path.root();
        boolean replaced = false;
        for (Segment step : steps) {
            Segment taken = step;
            ConfigValue next = Steps.child(at, step);
            String name = Steps.name(step);
            if (next == null && !replaced && name != null && at instanceof MappingValue mapping) {
                taken = new Segment.Key(
                        Suggestions.nearest(name, mapping.names()).orElse(""));
                next = Steps.child(mapping, taken);
                replaced = true;
            }
            if (next == null) {
                return null;
            }
            at = next;
            path = path.child(taken);
        }
        return scope.sees(from, at.path()) ? path : null;
    }
}
