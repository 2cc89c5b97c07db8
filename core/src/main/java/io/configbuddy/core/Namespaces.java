package io.configbuddy.core;

import io.configbuddy.core.merge.PathPattern;
import io.configbuddy.core.tree.Scope;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Which mappings are namespaces, and which of these fall back to what is around them.
 *
 * <p>A reference in a namespace is looked up there first, then outwards; it never leads into another namespace, unless
 * that is one around or one within.
 */
final class Namespaces implements Scope {
    static final Namespaces NONE = new Namespaces(List.of(), List.of());

    private final List<PathPattern> isolated;
    private final List<PathPattern> inheriting;

    private Namespaces(List<PathPattern> isolated, List<PathPattern> inheriting) {
        this.isolated = isolated;
        this.inheriting = inheriting;
    }

    Namespaces with(Path pattern, boolean inherits) {
        List<PathPattern> more = new ArrayList<>(inherits ? inheriting : isolated);
        more.add(PathPattern.of(pattern));
        return inherits ? new Namespaces(isolated, List.copyOf(more)) : new Namespaces(List.copyOf(more), inheriting);
    }

    Namespaces with(Namespaces others) {
        List<PathPattern> alone = new ArrayList<>(isolated);
        alone.addAll(others.isolated);
        List<PathPattern> heirs = new ArrayList<>(inheriting);
        heirs.addAll(others.inheriting);
        return new Namespaces(List.copyOf(alone), List.copyOf(heirs));
    }

    boolean isEmpty() {
        return isolated.isEmpty() && inheriting.isEmpty();
    }

    /** Tell whether the mapping to which steps lead is a namespace. */
    boolean isNamespace(List<String> steps) {
        return matches(isolated, steps) || matches(inheriting, steps);
    }

    boolean isInheriting(List<String> steps) {
        return matches(inheriting, steps);
    }

    /** Tell whether some namespace may stand below the mapping to which steps lead. */
    boolean leadsToNamespace(List<String> steps) {
        for (PathPattern pattern : isolated) {
            if (pattern.matchesBelow(steps)) {
                return true;
            }
        }
        for (PathPattern pattern : inheriting) {
            if (pattern.matchesBelow(steps)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<PathPattern> patterns, List<String> steps) {
        for (PathPattern pattern : patterns) {
            if (pattern.matches(steps)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Path> starts(String from) {
        List<Path> starts = new ArrayList<>();
        if (!isEmpty()) {
            List<String> steps = steps(Path.parse(from));
            for (int end = steps.size() - 1; end > 0; end--) {
                if (isNamespace(steps.subList(0, end))) {
                    starts.add(Path.of(steps.subList(0, end).toArray(new String[0])));
                }
            }
        }
        starts.add(Path.root());
        return starts;
    }

    @Override
    public boolean sees(String from, String target) {
        if (isEmpty()) {
            return true;
        }
        List<String> own = innermost(steps(Path.parse(from)));
        List<String> others = innermost(steps(Path.parse(target)));
        int shared = Math.min(own.size(), others.size());
        return own.subList(0, shared).equals(others.subList(0, shared));
    }

    private List<String> innermost(List<String> steps) {
        for (int end = steps.size(); end > 0; end--) {
            if (isNamespace(steps.subList(0, end))) {
                return steps.subList(0, end);
            }
        }
        return List.of();
    }

    /** Return steps as patterns are held against them. */
    static List<String> steps(Path path) {
        List<String> steps = new ArrayList<>();
        for (Segment segment : path.segments()) {
            steps.add(
                    segment instanceof Segment.Key key
                            ? key.name()
                            : segment instanceof Segment.Index index
                                    ? Integer.toString(index.value())
                                    : segment.toString());
        }
        return steps;
    }
}
