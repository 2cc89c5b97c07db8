package io.configbuddy.core.environment;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits names at double underscores.
 *
 * <p>From left to right, an escape is taken before a separator is looked for, because an escape may end right before
 * one: three underscores in a row are then the end of the one and the other.
 */
final class NameParts {
    private final String name;
    private final List<String> parts = new ArrayList<>(4);
    private int mistake = -1;

    private NameParts(String name) {
        this.name = name;
    }

    /**
     * Split a name.
     *
     * @param name the name
     * @param from where its first part begins
     */
    static NameParts of(String name, int from) {
        NameParts split = new NameParts(name);
        split.run(from);
        return split;
    }

    private void run(int from) {
        int start = from;
        int at = from;
        while (at < name.length()) {
            if (name.charAt(at) != '_') {
                at++;
                continue;
            }
            int end = SegmentNames.escapeEnd(name, at, start);
            if (end >= 0) {
                at = end;
            } else if (name.startsWith("__", at)) {
                part(start, at);
                at += 2;
                start = at;
            } else {
                // A single underscore stands between two characters.
                if (at == start || at + 1 == name.length()) {
                    mistaken(at);
                }
                at++;
            }
        }
        part(start, at);
    }

    private void part(int start, int end) {
        if (start == end) {
            mistaken(start);
        }
        parts.add(name.substring(start, end));
    }

    private void mistaken(int at) {
        if (mistake < 0) {
            mistake = at;
        }
    }

    /** Return the parts, which are of no use when there is a mistake. */
    List<String> parts() {
        return parts;
    }

    /** Return where the first part is missing or an underscore too many stands, or -1. */
    int mistake() {
        return mistake;
    }
}
