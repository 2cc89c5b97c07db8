package io.configbuddy.core.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tree of the parts of names: only all that begin alike tell whether numbers in them are positions. */
final class Branch {
    final String part;
    private final Map<String, Branch> children = new LinkedHashMap<>(4);
    /** The variable whose name ends here, or null. */
    @Nullable
    String variable;

    Branch(String part) {
        this.part = part;
    }

    void add(List<String> parts, String name) {
        Branch branch = this;
        for (String next : parts) {
            Branch child = branch.children.get(next);
            if (child == null) {
                child = new Branch(next);
                branch.children.put(next, child);
            }
            branch = child;
        }
        branch.variable = name;
    }

    Iterable<Branch> children() {
        return children.values();
    }

    /** Return the children by position when their parts are 0, 1, 2 and so on without a gap, or null. */
    @Nullable
    List<Branch> items() {
        List<Branch> items = new ArrayList<>(children.size());
        for (int i = 0; i < children.size(); i++) {
            Branch item = children.get(Integer.toString(i));
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        return items.isEmpty() ? null : items;
    }

    /** Return the children, those that are numbers by number and before the others. */
    List<Branch> ordered() {
        List<Branch> sorted = new ArrayList<>(children.values());
        sorted.sort((a, b) -> {
            int first = SegmentNames.position(a.part);
            int second = SegmentNames.position(b.part);
            if (first < 0 || second < 0) {
                return first < 0 && second < 0 ? a.part.compareTo(b.part) : first < 0 ? 1 : -1;
            }
            return Integer.compare(first, second);
        });
        return sorted;
    }
}
