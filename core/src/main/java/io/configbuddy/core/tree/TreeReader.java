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
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.SequenceNode;
import io.configbuddy.document.tree.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes values of a document's nodes; nests what formats without nesting write in one name. */
final class TreeReader {
    private final Layer layer;
    private final List<Problem> problems;

    private TreeReader(Layer layer, List<Problem> problems) {
        this.layer = layer;
        this.problems = problems;
    }

    /**
     * Read a node and all below it.
     *
     * @param problems takes what can't be nested
     */
    static ConfigValue read(Layer layer, Node node, List<Problem> problems) {
        return new TreeReader(layer, problems).value(node, Tree.NONE);
    }

    private ConfigValue value(Node node, int key) {
        if (node instanceof ScalarNode scalar) {
            ScalarType type = layer.isTyped() || scalar.isNull() ? scalar.type() : Texts.looks(scalar.text());
            return new ScalarValue(origin(node, key), scalar, type);
        }
        if (node instanceof SequenceNode sequence) {
            SequenceValue value = new SequenceValue(origin(node, key));
            for (Node item : sequence.newItems()) {
                value.mutable().add(value(item, Tree.NONE));
            }
            return value;
        }
        return mapping((MappingNode) node, key);
    }

    private MappingValue mapping(MappingNode node, int key) {
        List<Entry> entries = node.newEntries();
        MappingValue mapping = new MappingValue(origin(node, key), entries.size());
        boolean flat = node.style() == NodeStyle.FLAT;
        for (Entry entry : entries) {
            ConfigValue value = value(entry.value(), entry.key().id());
            if (flat || !layer.isTyped() && value instanceof MappingValue) {
                nest(mapping, entry.name(), value);
            } else {
                mapping.put(entry.name(), value);
            }
        }
        return mapping;
    }

    private Origin origin(Node node, int key) {
        return Origin.of(layer, node.tree(), key, node.id());
    }

    private void nest(MappingValue root, String name, ConfigValue value) {
        if (name.indexOf('.') < 0 && name.indexOf('[') < 0) {
            place(root, name, value);
            return;
        }
        List<Segment> steps = FlatKeys.segments(name);
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
            mapping.put(name, value);
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
