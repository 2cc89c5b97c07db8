package io.configbuddy.document.tree;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nodes that a query names, in the order of the document and each once.
 *
 * <p>The steps of the query are the states of an automaton: one walk over the nodes carries along the set of steps that
 * may come next, so that the time is that of nodes times steps, however many {@code **} there are.
 */
final class PathQuery {
    private final List<Segment> segments;
    private final int end;
    private final boolean all;
    private final List<Node> found = new ArrayList<>();

    private PathQuery(Path path, boolean all) {
        this.segments = path.segments();
        this.end = segments.size();
        this.all = all;
    }

    /** Return every node that the path names, in the order of the document. */
    static List<Node> all(Node from, Path path) {
        PathQuery query = new PathQuery(path, true);
        query.visit(from, query.start());
        return query.found;
    }

    /** Return the first node that the path names, or empty. */
    static Optional<Node> first(Node from, Path path) {
        if (!path.isQuery()) {
            return follow(from, path.segments());
        }
        PathQuery query = new PathQuery(path, false);
        query.visit(from, query.start());
        return query.found.isEmpty() ? Optional.empty() : Optional.of(query.found.get(0));
    }

    private static Optional<Node> follow(Node from, List<Segment> segments) {
        Node node = from;
        for (int at = 0; at < segments.size(); ) {
            PathStep step = PathStep.of(node, segments, at);
            if (step == null) {
                return Optional.empty();
            }
            node = step.node();
            at = step.next();
        }
        return Optional.of(node);
    }

    private BitSet start() {
        BitSet states = new BitSet(end + 1);
        enter(states, 0);
        return states;
    }

    /** Visit a node and all below it; return whether the search is over. */
    private boolean visit(Node node, BitSet states) {
        if (states.get(end)) {
            found.add(node);
            if (!all) {
                return true;
            }
        }
        if (states.nextSetBit(0) == end) {
            return false;
        }
        List<Node> children = children(node);
        @Nullable BitSet[] below = new BitSet[children.size()];
        for (int at = states.nextSetBit(0); at >= 0 && at < end; at = states.nextSetBit(at + 1)) {
            advance(node, children, at, below);
        }
        if (node instanceof MappingNode mapping && mapping.style() == NodeStyle.FLAT) {
            split(mapping, states, below);
        }
        for (int i = 0; i < below.length; i++) {
            BitSet next = below[i];
            if (next != null && visit(children.get(i), next)) {
                return true;
            }
        }
        return false;
    }

    /** Take the step {@code at} from a node to those of its children that it leads to. */
    private void advance(Node node, List<Node> children, int at, @Nullable BitSet[] below) {
        Segment segment = segments.get(at);
        boolean any = segment instanceof Segment.AnyChild || segment instanceof Segment.AnyDepth;
        if (any || segment instanceof Segment.Selector) {
            for (int i = 0; i < below.length; i++) {
                if (any || isSelected(node, children.get(i), (Segment.Selector) segment)) {
                    enter(at(below, i), segment instanceof Segment.AnyDepth ? at : at + 1);
                }
            }
            return;
        }
        PathStep step = PathStep.of(node, segments, at);
        if (step != null) {
            enter(at(below, step.node().position()), step.next());
        }
    }

    /** Where keys are whole paths, follow each of them step by step. */
    private void split(MappingNode mapping, BitSet states, @Nullable BitSet[] below) {
        List<Entry> entries = mapping.entries();
        for (int i = 0; i < below.length; i++) {
            BitSet next = states;
            for (Segment key : FlatKeys.segments(entries.get(i).name())) {
                next = through(key, next);
            }
            if (!next.isEmpty()) {
                at(below, i).or(next);
            }
        }
    }

    private BitSet through(Segment key, BitSet states) {
        BitSet next = new BitSet(end + 1);
        for (int at = states.nextSetBit(0); at >= 0 && at < end; at = states.nextSetBit(at + 1)) {
            Segment segment = segments.get(at);
            if (segment instanceof Segment.AnyDepth) {
                enter(next, at);
            } else if (segment instanceof Segment.AnyChild || FlatKeys.matches(segment, key)) {
                enter(next, at + 1);
            }
        }
        return next;
    }

    /** Add a state, and those that it is one with because {@code **} may stand for no level. */
    private void enter(BitSet states, int state) {
        int at = state;
        states.set(at);
        while (at < end && segments.get(at) instanceof Segment.AnyDepth) {
            states.set(++at);
        }
    }

    private BitSet at(@Nullable BitSet[] below, int child) {
        BitSet states = below[child];
        if (states == null) {
            states = new BitSet(end + 1);
            below[child] = states;
        }
        return states;
    }

    private static boolean isSelected(Node parent, Node item, Segment.Selector selector) {
        if (!(parent instanceof SequenceNode) || !(item instanceof MappingNode mapping)) {
            return false;
        }
        Optional<Entry> entry = mapping.entry(selector.key());
        return entry.isPresent()
                && entry.get().value() instanceof ScalarNode scalar
                && scalar.text().equals(selector.value());
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
