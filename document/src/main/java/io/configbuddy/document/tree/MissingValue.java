package io.configbuddy.document.tree;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.problem.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says where a path ends that leads to no value, and where it may have been meant to go. */
final class MissingValue {
    private static final int FEW = 10;

    /** The last node that the path reaches. */
    private final Node reached;
    /** The path of that node. */
    private final Path known;
    /** The steps that lead no further. */
    private final List<Segment> rest;

    private MissingValue(Node reached, Path known, List<Segment> rest) {
        this.reached = reached;
        this.known = known;
        this.rest = rest;
    }

    /** Return the problem that {@code path}, seen from a node, names no value. */
    static Problem problem(Node from, Path path) {
        MissingValue missing = reach(from, path);
        return Problem.error("document.no-such-path", "there is no value at " + path)
                .at(begin(missing.reached))
                .path(path.toString())
                .help(missing.help())
                .build();
    }

    private static MissingValue reach(Node from, Path path) {
        List<Segment> segments = path.segments();
        Node reached = from;
        Path known = Path.root();
        Path next = Path.root();
        Path named = Path.root();
        int steps = 0;
        for (int i = 0; i < segments.size(); i++) {
            next = next.child(segments.get(i));
            named = named.child(told(segments.get(i), reached));
            Optional<Node> node = from.find(next);
            if (node.isPresent()) {
                reached = node.get();
                known = named;
                steps = i + 1;
            }
        }
        return new MissingValue(reached, known, segments.subList(steps, segments.size()));
    }

    /** Return a step from a node, as a key or an item where a pointer leaves open which of them it is. */
    private static Segment told(Segment segment, Node from) {
        if (segment instanceof Segment.KeyOrIndex either) {
            return from instanceof SequenceNode ? new Segment.Index(either.index()) : new Segment.Key(either.name());
        }
        return segment;
    }

    private static Location begin(Node node) {
        Span span = node.span();
        return new Location(node.source(), span.length() > 1 ? new Span(span.start(), span.start() + 1) : span);
    }

    private String help() {
        if (reached instanceof SequenceNode sequence) {
            return inSequence(sequence);
        }
        if (reached instanceof MappingNode mapping) {
            return inMapping(mapping);
        }
        return subject("the document") + " is " + (reached.isNull() ? "null" : "a single value")
                + ", so nothing is below it";
    }

    private String inSequence(SequenceNode sequence) {
        String items = sequence.size() + (sequence.size() == 1 ? " item" : " items");
        if (rest.get(0) instanceof Segment.Selector selector) {
            return subject("the sequence") + " has " + items + ", but none with " + Path.of(selector.key()) + " = "
                    + selector.value();
        }
        return subject("the document") + " is a sequence of " + items
                + (sequence.size() == 0 ? "" : "; the first is " + known.child(0));
    }

    private String inMapping(MappingNode mapping) {
        if (mapping.size() == 0) {
            return subject("the document") + " has no keys";
        }
        List<String> names = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            names.add(entry.name());
        }
        Optional<String> near = Suggestions.nearest(wanted(mapping), names);
        if (near.isPresent()) {
            return "did you mean " + mapping.pathTo(known, near.get()) + "?";
        }
        if (names.size() > FEW) {
            return subject("the document") + " is a mapping of " + names.size() + " keys, none of them like that";
        }
        StringBuilder list = new StringBuilder();
        for (String name : names) {
            list.append(list.isEmpty() ? "" : ", ")
                    .append(mapping.style() == NodeStyle.FLAT ? mapping.pathTo(known, name) : Path.of(name));
        }
        return (names.size() == 1 ? "the only key is " : "the keys are ") + list;
    }

    /** Return the name that the path asks for; where keys are whole paths, all that is left of it. */
    private String wanted(MappingNode mapping) {
        if (mapping.style() == NodeStyle.FLAT) {
            Path left = Path.root();
            for (Segment segment : rest) {
                left = left.child(segment);
            }
            return left.toString();
        }
        return told(rest.get(0), mapping) instanceof Segment.Key key
                ? key.name()
                : rest.get(0).toString();
    }

    private String subject(String root) {
        return known.isRoot() ? root : known.toString();
    }
}
