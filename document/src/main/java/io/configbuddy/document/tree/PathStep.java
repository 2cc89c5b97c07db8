package io.configbuddy.document.tree;

import io.configbuddy.document.path.Segment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a step that names one place leads: to a child, and to the step that comes next. */
final class PathStep {
    private final Node node;
    private final int next;

    private PathStep(Node node, int next) {
        this.node = node;
        this.next = next;
    }

    /** Take the step {@code at}; null when it leads nowhere, or is one that may name several places. */
    static @Nullable PathStep of(Node node, List<Segment> segments, int at) {
        Segment segment = segments.get(at);
        if (node instanceof MappingNode mapping) {
            if (mapping.style() == NodeStyle.FLAT) {
                return FlatKeys.longest(mapping, segments, at);
            }
            if (segment instanceof Segment.Key key) {
                return entry(mapping, key.name(), at + 1);
            }
            return segment instanceof Segment.KeyOrIndex either ? entry(mapping, either.name(), at + 1) : null;
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> items = sequence.items();
            int index = index(segment, items.size());
            return index >= 0 && index < items.size() ? new PathStep(items.get(index), at + 1) : null;
        }
        return null;
    }

    /** Step to the value of a key; null when there is none. */
    static @Nullable PathStep entry(MappingNode mapping, String name, int next) {
        Optional<Entry> entry = mapping.entry(name);
        return entry.isPresent() ? new PathStep(entry.get().value(), next) : null;
    }

    private static int index(Segment segment, int size) {
        if (segment instanceof Segment.Index index) {
            return index.value() < 0 ? size + index.value() : index.value();
        }
        return segment instanceof Segment.KeyOrIndex either ? either.index() : -1;
    }

    Node node() {
        return node;
    }

    int next() {
        return next;
    }
}
