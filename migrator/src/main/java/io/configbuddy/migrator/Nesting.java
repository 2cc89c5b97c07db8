package io.configbuddy.migrator;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Nests what formats without nesting write in one name: {@code a.b[0] = 1} in {@code .properties}, {@code [a.b]} in
 * INI.
 *
 * <p>A name that is no plain path, or that would need a value to be both a scalar and a mapping, stays as it is.
 * Positions become sequences where they run from 0 without a gap.
 */
final class Nesting {
    private Nesting() {}

    /**
     * Return the mapping nested.
     *
     * @param everyKey whether every key is split, or only those of mappings (sections)
     */
    static Value.Mapping nest(Value.Mapping flat, boolean everyKey) {
        Branch root = new Branch();
        for (Value.Entry entry : flat.entries()) {
            String name = ((Value.Scalar) entry.key()).text();
            boolean split = everyKey || entry.value() instanceof Value.Mapping;
            List<String> steps = split ? steps(name) : List.of(name);
            if (!root.put(steps, entry)) {
                root.put(List.of(name), entry);
            }
        }
        return root.mapping(flat.inner());
    }

    private static List<String> steps(String name) {
        List<String> steps = new ArrayList<>();
        Path path;
        try {
            path = Path.parse(name);
        } catch (ConfigException e) {
            return List.of(name);
        }
        for (Segment segment : path.segments()) {
            if (segment instanceof Segment.Key key) {
                steps.add(key.name());
            } else if (segment instanceof Segment.Index index && index.value() >= 0) {
                steps.add(Branch.POSITION + index.value());
            } else {
                return List.of(name);
            }
        }
        return steps.isEmpty() || name.startsWith("/") || name.startsWith(".") ? List.of(name) : steps;
    }

    /** A mapping under construction: each name leads to a value, or to a branch. */
    private static final class Branch {
        /** Marks a position among names; no name that a person writes begins so. */
        static final String POSITION = "\0";

        private final Map<String, Object> children = new LinkedHashMap<>();
        private CommentText comments = CommentText.NONE;
        private CommentText inner = CommentText.NONE;

        boolean put(List<String> steps, Value.Entry entry) {
            Branch branch = this;
            for (String step : steps.subList(0, steps.size() - 1)) {
                Branch next = branch.branch(step);
                if (next == null) {
                    return false;
                }
                branch = next;
            }
            String last = steps.get(steps.size() - 1);
            if (!(entry.value() instanceof Value.Mapping mapping)) {
                return branch.children.putIfAbsent(last, entry) == null;
            }
            Branch section = branch.branch(last);
            if (section == null) {
                return false;
            }
            section.comments = entry.comments();
            section.inner = mapping.inner();
            for (Value.Entry child : mapping.entries()) {
                section.children.put(((Value.Scalar) child.key()).text(), child);
            }
            return true;
        }

        private @Nullable Branch branch(String step) {
            Object child = children.computeIfAbsent(step, name -> new Branch());
            return child instanceof Branch branch ? branch : null;
        }

        Value.Mapping mapping(CommentText last) {
            List<Value.Entry> entries = new ArrayList<>();
            for (Map.Entry<String, Object> child : children.entrySet()) {
                Value key = Value.Scalar.of(ScalarType.STRING, plain(child.getKey()));
                entries.add(new Value.Entry(key, value(child.getValue()), comments(child.getValue())));
            }
            return new Value.Mapping(entries, NodeStyle.BLOCK, last);
        }

        private Value value() {
            return sequence().orElseGet(() -> mapping(inner));
        }

        private Optional<Value> sequence() {
            List<Value.Item> items = new ArrayList<>();
            for (int i = 0; i < children.size(); i++) {
                Object child = children.get(POSITION + i);
                if (child == null) {
                    return Optional.empty();
                }
                items.add(new Value.Item(value(child), comments(child)));
            }
            return items.isEmpty() ? Optional.empty() : Optional.of(new Value.Sequence(items, NodeStyle.BLOCK, inner));
        }

        private static Value value(Object child) {
            return child instanceof Branch branch ? branch.value() : ((Value.Entry) child).value();
        }

        private static CommentText comments(Object child) {
            return child instanceof Branch branch ? branch.comments : ((Value.Entry) child).comments();
        }

        private static String plain(String step) {
            return step.startsWith(POSITION) ? step.substring(1) : step;
        }
    }
}
