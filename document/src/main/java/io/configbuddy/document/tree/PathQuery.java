package io.configbuddy.document.tree;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows a path from a node. */
final class PathQuery {
    private final List<Segment> segments;
    private final List<Node> found = new ArrayList<>();
    private final boolean all;

    private PathQuery(Path path, boolean all) {
        this.segments = path.segments();
        this.all = all;
    }

    /** Return every node that the path names, in the order of the document. */
    static List<Node> all(Node from, Path path) {
        PathQuery query = new PathQuery(path, true);
        query.step(from, 0);
        return query.found;
    }

    /** Return the first node that the path names, or empty. */
    static Optional<Node> first(Node from, Path path) {
        PathQuery query = new PathQuery(path, false);
        query.step(from, 0);
        return query.found.isEmpty() ? Optional.empty() : Optional.of(query.found.get(0));
    }

    private void step(Node node, int at) {
        if (!all && !found.isEmpty()) {
            return;
        }
        if (at == segments.size()) {
            found.add(node);
            return;
        }
        Segment segment = segments.get(at);
        if (segment instanceof Segment.AnyDepth) {
            step(node, at + 1);
            for (Node child : children(node)) {
                step(child, at);
            }
        } else if (segment instanceof Segment.AnyChild) {
            for (Node child : children(node)) {
                step(child, at + 1);
            }
        } else if (node instanceof MappingNode mapping) {
            inMapping(mapping, segment, at);
        } else if (node instanceof SequenceNode sequence) {
            inSequence(sequence, segment, at);
        }
    }

    private void inMapping(MappingNode mapping, Segment segment, int at) {
        if (segment instanceof Segment.Key key) {
            if (mapping.style() == NodeStyle.FLAT) {
                inFlat(mapping, at);
            } else {
                key(mapping, key.name(), at);
            }
        } else if (segment instanceof Segment.KeyOrIndex either) {
            key(mapping, either.name(), at);
        }
    }

    private void key(MappingNode mapping, String name, int at) {
        Optional<Entry> entry = mapping.entry(name);
        if (entry.isPresent()) {
            step(entry.get().value(), at + 1);
        }
    }

    /** In a mapping whose keys are whole paths, the longest key that spells the next steps is taken. */
    private void inFlat(MappingNode mapping, int at) {
        for (int end = segments.size(); end > at; end--) {
            Optional<Entry> entry = joined(at, end).flatMap(mapping::entry);
            if (entry.isPresent()) {
                step(entry.get().value(), end);
                return;
            }
        }
    }

    private Optional<String> joined(int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            Segment segment = segments.get(i);
            if (segment instanceof Segment.Key key) {
                name.append(i == from ? "" : ".").append(key.name());
            } else if (segment instanceof Segment.Index index) {
                name.append('[').append(index.value()).append(']');
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(name.toString());
    }

    private void inSequence(SequenceNode sequence, Segment segment, int at) {
        List<Node> items = sequence.items();
        if (segment instanceof Segment.Selector selector) {
            for (Node item : items) {
                if (matches(item, selector)) {
                    step(item, at + 1);
                }
            }
            return;
        }
        int index = Integer.MIN_VALUE;
        if (segment instanceof Segment.Index at0) {
            index = at0.value() < 0 ? items.size() + at0.value() : at0.value();
        } else if (segment instanceof Segment.KeyOrIndex either) {
            index = either.index();
        }
        if (index >= 0 && index < items.size()) {
            step(items.get(index), at + 1);
        }
    }

    private static boolean matches(Node item, Segment.Selector selector) {
        return item instanceof MappingNode mapping
                && mapping.entry(selector.key())
                        .map(Entry::value)
                        .filter(value -> value instanceof ScalarNode scalar
                                && scalar.text().equals(selector.value()))
                        .isPresent();
    }

    private static List<Node> children(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.items();
        }
        List<Node> values = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            for (Entry entry : mapping.entries()) {
                values.add(entry.value());
            }
        }
        return values;
    }
}
