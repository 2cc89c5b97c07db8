package io.configbuddy.core.tree;

import io.configbuddy.document.path.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Copies mappings and sequences to where a reference to them stands, up to a limit on all of them together: references
 * to references can make a tree of any size of a few lines.
 */
final class Copier {
    private static final int MOST_VALUES = 250_000;
    private static final int DEEPEST = 1000;

    private int left = MOST_VALUES;

    /** For each so many characters of its path, a value counts once more: paths are kept, too. */
    private static final int PATH = 100;

    private record Pair(ConfigValue from, ConfigValue to, int depth, int pathLength) {}

    /** Tell whether no more can be copied. */
    boolean isSpent() {
        return left <= 0;
    }

    /**
     * Copy a container.
     *
     * @param origin where the copy stands
     * @param place the path to there
     * @param secret whether all in it are secrets
     * @return the copy, or null when it would be too large or too deep
     */
    @Nullable
    ConfigValue copy(ConfigValue container, Origin origin, Path place, boolean secret) {
        ConfigValue copy = empty(container, origin);
        mark(container, copy, secret);
        Deque<Pair> open = new ArrayDeque<>();
        open.push(new Pair(
                container, copy, place.segments().size(), place.toString().length()));
        while (!open.isEmpty()) {
            Pair pair = open.pop();
            if (pair.depth() >= DEEPEST || !children(pair, secret, open)) {
                return null;
            }
        }
        return copy;
    }

    private boolean children(Pair pair, boolean secret, Deque<Pair> open) {
        int size = Children.size(pair.from());
        left -= (int) Math.min(left + 1L, size * (1L + pair.pathLength() / PATH));
        if (left < 0) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            ConfigValue child = Children.get(pair.from(), i);
            ConfigValue copy;
            if (child instanceof ScalarValue scalar) {
                copy = scalar.copy();
            } else {
                copy = empty(child, child.origin());
                int length = pair.pathLength() + 1 + nameLength(pair.from(), i);
                open.push(new Pair(child, copy, pair.depth() + 1, length));
            }
            mark(child, copy, secret);
            Children.add(pair.to(), pair.from(), i, copy);
        }
        return true;
    }

    private static int nameLength(ConfigValue container, int position) {
        return container instanceof MappingValue mapping
                ? mapping.name(position).length()
                : 2;
    }

    private static ConfigValue empty(ConfigValue container, Origin origin) {
        return container instanceof MappingValue mapping
                ? new MappingValue(origin, mapping.size())
                : new SequenceValue(origin);
    }

    /** What is a secret by its name is one in the copy as well, by the same name. */
    private static void mark(ConfigValue original, ConfigValue copy, boolean secret) {
        if (secret || original.isMarkedSecret()) {
            copy.markSecret();
        }
    }
}
