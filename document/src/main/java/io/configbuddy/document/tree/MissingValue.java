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
    private MissingValue() {}

    static Problem problem(Node from, Path path) {
        Node reached = from;
        Path known = Path.root();
        int steps = 0;
        for (Segment segment : path.segments()) {
            Path next = known.child(segment);
            Optional<Node> node = from.find(next);
            if (node.isEmpty()) {
                break;
            }
            reached = node.get();
            known = next;
            steps++;
        }
        Problem.Builder problem = Problem.error("document.no-such-path", "there is no value at " + path)
                .at(begin(reached))
                .path(path.toString());
        Optional<String> help = help(reached, known, path.segments().get(steps));
        return (help.isPresent() ? problem.help(help.get()) : problem).build();
    }

    private static Location begin(Node node) {
        Span span = node.span();
        return new Location(node.source(), span.length() > 1 ? new Span(span.start(), span.start() + 1) : span);
    }

    private static Optional<String> help(Node reached, Path known, Segment wanted) {
        if (reached instanceof SequenceNode sequence) {
            return Optional.of((known.isRoot() ? "the sequence" : known + " is a sequence and") + " has "
                    + sequence.size() + (sequence.size() == 1 ? " item" : " items") + ", counted from [0]");
        }
        if (reached instanceof ScalarNode) {
            return Optional.of(
                    known.isRoot() ? "the document is a single value" : known + " is a single value, nothing is below");
        }
        String name = wanted instanceof Segment.Key key ? key.name() : wanted.toString();
        List<String> names = new ArrayList<>();
        for (Entry entry : ((MappingNode) reached).entries()) {
            names.add(entry.name());
        }
        Optional<String> near = Suggestions.nearest(name, names);
        return near.isPresent() ? Optional.of("did you mean " + known.child(near.get()) + "?") : Optional.empty();
    }
}
