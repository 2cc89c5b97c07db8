package io.configbuddy.core.merge;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import java.util.List;

/**
 * A path with {@code *} for any one step and {@code **} for any number of them, held against the steps to a value.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PathPattern {
    private final List<Segment> segments;

    private PathPattern(List<Segment> segments) {
        this.segments = segments;
    }

    /** Return the pattern that a path is. */
    public static PathPattern of(Path path) {
        return new PathPattern(path.segments());
    }

    /**
     * Tell whether the steps to a value are those of this pattern.
     *
     * @param steps the keys, and the positions in decimal digits
     */
    public boolean matches(List<String> steps) {
        return matches(0, steps, 0, false);
    }

    /** Tell whether more steps may lead from here to what this pattern matches. */
    public boolean matchesBelow(List<String> steps) {
        return matches(0, steps, 0, true) && !matches(steps);
    }

    private boolean matches(int at, List<String> steps, int from, boolean beginning) {
        if (at == segments.size() || beginning && from == steps.size()) {
            return from == steps.size();
        }
        Segment segment = segments.get(at);
        if (segment instanceof Segment.AnyDepth) {
            for (int next = from; next <= steps.size(); next++) {
                if (matches(at + 1, steps, next, beginning)) {
                    return true;
                }
            }
            return false;
        }
        return from < steps.size() && matches(segment, steps.get(from)) && matches(at + 1, steps, from + 1, beginning);
    }

    private static boolean matches(Segment segment, String step) {
        if (segment instanceof Segment.Key key) {
            return key.name().equals(step);
        }
        return segment instanceof Segment.AnyChild
                || segment instanceof Segment.Index index
                        && Integer.toString(index.value()).equals(step)
                || segment instanceof Segment.KeyOrIndex either && either.name().equals(step);
    }

    /** Return the pattern as a path. */
    @Override
    public String toString() {
        Path path = Path.root();
        for (Segment segment : segments) {
            path = path.child(segment);
        }
        return path.toString();
    }
}
