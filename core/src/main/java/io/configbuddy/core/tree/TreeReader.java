package io.configbuddy.core.tree;

import io.configbuddy.core.layer.Layer;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.FlatKeys;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes values of a document's nodes; nests what formats without nesting write in one name. */
final class TreeReader {
    private final Layer layer;
    private final Tree tree;
    private final List<Problem> problems;
    /** The beginning of the last name that was nested, and the mapping that it led to: names of one mapping stand together. */
    private String lastStart = "";

    private @Nullable MappingValue lastParent;

    private TreeReader(Layer layer, Tree tree, List<Problem> problems) {
        this.layer = layer;
        this.tree = tree;
        this.problems = problems;
    }

    /**
     * Read a node and all below it.
     *
     * @param problems takes what can't be nested
     */
    static ConfigValue read(Layer layer, Node node, List<Problem> problems) {
        return new TreeReader(layer, node.tree(), problems).value(Tree.NONE, node.id());
    }

    private ConfigValue value(int key, int node) {
        int content = Node.resolve(tree, node);
        Origin origin = Origin.of(layer, tree, key, node);
        switch (tree.kind(content)) {
            case MAPPING:
                return mapping(origin, content);
            case SEQUENCE:
                SequenceValue sequence = new SequenceValue(origin);
                for (int item = tree.first(content); item != Tree.NONE; item = tree.next(item)) {
                    sequence.mutable().add(value(Tree.NONE, item));
                }
                return sequence;
            default:
                return new ScalarValue(origin, tree, content);
        }
    }

    private MappingValue mapping(Origin origin, int content) {
        MappingValue mapping = new MappingValue(origin, 8);
        boolean flat = tree.style(content) == NodeStyle.FLAT;
        if (tree.has(content, Tree.MERGE | Tree.DUPLICATES)) {
            for (Entry entry : ((MappingNode) Node.of(tree, content)).newEntries()) {
                put(mapping, flat, entry.name(), entry.key().id(), entry.value().id());
            }
            return mapping;
        }
        for (int key = tree.first(content); key != Tree.NONE; ) {
            int value = tree.next(key);
            if (!flat || !besideLast(key, value)) {
                put(mapping, flat, MappingNode.name(tree, key), key, value);
            }
            key = tree.next(value);
        }
        return mapping;
    }

    /** Put an entry whose name begins as the last one's into the same mapping; return whether that was possible. */
    private boolean besideLast(int key, int node) {
        String text = tree.source().text();
        int start = tree.start(key);
        int dot = start + lastStart.length();
        int end = tree.end(key);
        if (lastParent == null
                || dot >= end
                || text.charAt(dot) != '.'
                || !text.startsWith(lastStart, start)
                || !Paths.isPlain(text, dot + 1, end)) {
            return false;
        }
        String name = text.substring(dot + 1, end);
        ConfigValue value = value(key, node);
        place(lastParent, name, value);
        return true;
    }

    private void put(MappingValue mapping, boolean flat, String name, int key, int node) {
        ConfigValue value = value(key, node);
        if (flat || !layer.isTyped() && value instanceof MappingValue) {
            nest(mapping, name, value);
        } else {
            // The names of a document's mapping differ from each other; the parser has seen to that.
            mapping.add(name, value);
        }
    }

    private void nest(MappingValue root, String name, ConfigValue value) {
        if (name.indexOf('.') < 0 && name.indexOf('[') < 0) {
            place(root, name, value);
            return;
        }
        int dot = name.lastIndexOf('.');
        List<Segment> steps = FlatKeys.segments(name);
        if (steps.size() > Steps.DEEPEST) {
            tooDeep(value, name);
            return;
        }
        ConfigValue parent = root;
        for (int i = 0; i < steps.size() - 1; i++) {
            ConfigValue next = Steps.child(parent, steps.get(i));
            if (next == null) {
                next = Steps.container(steps.get(i + 1), value.origin());
                if (!Steps.put(parent, steps.get(i), next)) {
                    conflict(value, name, parent);
                    return;
                }
            } else if (next instanceof ScalarValue) {
                conflict(value, name, next);
                return;
            }
            parent = next;
        }
        last(parent, steps.get(steps.size() - 1), name, value);
        boolean plain = parent instanceof MappingValue && dot > 0 && Paths.isPlain(name, dot + 1);
        lastParent = plain ? (MappingValue) parent : null;
        lastStart = plain ? name.substring(0, dot) : "";
    }

    private void tooDeep(ConfigValue value, String name) {
        Problem.Builder problem = Problem.error("config.too-deep", "this key has more than " + Steps.DEEPEST + " steps")
                .help("look for a name that was repeated by mistake; it has " + name.length() + " characters");
        value.origin().keyLocation().ifPresent(problem::at);
        problems.add(problem.build());
    }

    private void last(ConfigValue parent, Segment step, String name, ConfigValue value) {
        ConfigValue there = Steps.child(parent, step);
        if (there instanceof MappingValue section && value instanceof MappingValue more) {
            for (int i = 0; i < more.size(); i++) {
                place(section, more.name(i), more.value(i));
            }
        } else if (there != null || !Steps.put(parent, step, value)) {
            conflict(value, name, there == null ? parent : there);
        }
    }

    private void place(MappingValue mapping, String name, ConfigValue value) {
        ConfigValue there = mapping.child(name);
        if (there == null) {
            mapping.add(name, value);
        } else {
            last(mapping, new Segment.Key(name), name, value);
        }
    }

    private void conflict(ConfigValue value, String name, @Nullable ConfigValue other) {
        Problem.Builder problem = Problem.error(
                        "config.kind-conflict",
                        Path.of(name) + " can't stand beside another key of this file, which makes its place "
                                + (other == null ? "something else" : other.describe()))
                .path(name)
                .help("rename one of the two");
        value.origin().keyLocation().ifPresent(problem::at);
        Location place = other == null ? null : other.origin().keyLocation().orElse(null);
        if (place != null) {
            problem.related(place, "the other key");
        }
        problems.add(problem.build());
    }
}
