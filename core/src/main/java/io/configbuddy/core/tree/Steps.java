package io.configbuddy.core.tree;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes single steps down a tree that is being put together. */
final class Steps {
    /** Paths of more steps are a mistake, or an attack: what walks over the tree may need a call of its own for each. */
    static final int DEEPEST = 1000;

    private Steps() {}

    /** Return the child that a step leads to, or null when there is none. */
    static @Nullable ConfigValue child(ConfigValue parent, Segment step) {
        if (parent instanceof MappingValue mapping) {
            String name = name(step);
            return name == null ? null : mapping.child(name);
        }
        if (parent instanceof SequenceValue sequence) {
            int index = index(step);
            int at = index < 0 && step instanceof Segment.Index ? sequence.size() + index : index;
            return at >= 0 && at < sequence.size() ? sequence.item(at) : null;
        }
        return null;
    }

    /** Put a child where there is none; return whether that was possible: items come one after the other. */
    static boolean put(ConfigValue parent, Segment step, ConfigValue child) {
        if (parent instanceof MappingValue mapping) {
            String name = name(step);
            if (name != null) {
                mapping.put(name, child);
            }
            return name != null;
        }
        if (parent instanceof SequenceValue sequence && index(step) == sequence.size()) {
            return sequence.mutable().add(child);
        }
        return false;
    }

    /** Return a step as rules are held against it: the key, or the position from the beginning. */
    static String step(ConfigValue parent, Segment step) {
        String name = name(step);
        if (parent instanceof SequenceValue sequence) {
            int index = index(step);
            return Integer.toString(index < 0 ? sequence.size() + index : index);
        }
        return name == null ? step.toString() : name;
    }

    /** Return all steps of a path as {@link #step} does, where nothing is known of what they lead through. */
    static List<String> steps(Path path) {
        List<String> steps = new ArrayList<>();
        for (Segment segment : path.segments()) {
            String name = name(segment);
            steps.add(name == null ? Integer.toString(index(segment)) : name);
        }
        return steps;
    }

    /** Return an empty container in which a step can be taken. */
    static ConfigValue container(Segment step, Origin origin) {
        return step instanceof Segment.Index ? new SequenceValue(origin) : new MappingValue(origin, 4);
    }

    static @Nullable String name(Segment step) {
        if (step instanceof Segment.Key key) {
            return key.name();
        }
        return step instanceof Segment.KeyOrIndex either ? either.name() : null;
    }

    private static int index(Segment step) {
        if (step instanceof Segment.Index index) {
            return index.value();
        }
        return step instanceof Segment.KeyOrIndex either ? either.index() : -1;
    }
}
