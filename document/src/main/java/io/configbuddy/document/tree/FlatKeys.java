package io.configbuddy.document.tree;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.ConfigException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys that are whole paths, such as {@code server.hosts[0]} in {@code .properties}. */
public final class FlatKeys {
    private FlatKeys() {}

    /** Step along the longest key that spells the next steps, as often with {@code [0]} as with {@code .0}. */
    static @Nullable PathStep longest(MappingNode mapping, List<Segment> segments, int from) {
        for (int to = segments.size(); to > from; to--) {
            String name = joined(segments, from, to, true);
            PathStep step = name == null ? null : PathStep.entry(mapping, name, to);
            if (name != null && step == null) {
                String dotted = joined(segments, from, to, false);
                step = dotted == null || dotted.equals(name) ? null : PathStep.entry(mapping, dotted, to);
            }
            if (step != null) {
                return step;
            }
        }
        return null;
    }

    /**
     * Return the key that spells a range of steps, or null when one of them names no one place.
     *
     * @param brackets whether an item is spelled {@code [0]} rather than {@code .0}
     */
    public static @Nullable String joined(List<Segment> segments, int from, int to, boolean brackets) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            Segment segment = segments.get(i);
            if (segment instanceof Segment.Key key) {
                name.append(i == from ? "" : ".").append(key.name());
            } else if (segment instanceof Segment.Index index) {
                item(name, index.value(), brackets);
            } else if (segment instanceof Segment.KeyOrIndex either) {
                item(name, either.index(), brackets);
            } else {
                return null;
            }
        }
        return name.toString();
    }

    private static void item(StringBuilder name, int index, boolean brackets) {
        if (brackets) {
            name.append('[').append(index).append(']');
        } else {
            name.append(name.isEmpty() ? "" : ".").append(index);
        }
    }

    /** Return the steps that a key spells; the key as one step when it is no path to one place. */
    public static List<Segment> segments(String name) {
        List<Segment> plain = plain(name);
        if (plain != null) {
            return plain;
        }
        if (!name.isEmpty() && name.charAt(0) != '/' && name.charAt(0) != '.') {
            try {
                List<Segment> segments = Path.parse(name).segments();
                if (name.equals(joined(segments, 0, segments.size(), true))) {
                    return segments;
                }
            } catch (ConfigException e) {
                return List.of(new Segment.Key(name));
            }
        }
        return List.of(new Segment.Key(name));
    }

    /** Return the steps of a name of letters, digits, dashes and underscores with dots between; null for all others. */
    private static @Nullable List<Segment> plain(String name) {
        List<Segment> steps = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '.' && i > start) {
                steps.add(new Segment.Key(name.substring(start, i)));
                start = i + 1;
            } else if (!isPlain(c)) {
                return null;
            }
        }
        if (start == name.length()) {
            return null;
        }
        steps.add(new Segment.Key(name.substring(start)));
        return steps;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    /** Tell whether a step of a query is the step {@code key} of a key. */
    public static boolean matches(Segment wanted, Segment key) {
        if (wanted.equals(key)) {
            return true;
        }
        if (wanted instanceof Segment.KeyOrIndex either) {
            return key instanceof Segment.Index index
                    ? index.value() == either.index()
                    : key instanceof Segment.Key name && name.name().equals(either.name());
        }
        return wanted instanceof Segment.Index index
                && key instanceof Segment.Key name
                && name.name().equals(Integer.toString(index.value()));
    }
}
