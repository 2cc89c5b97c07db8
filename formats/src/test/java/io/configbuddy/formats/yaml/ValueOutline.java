package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.Comment;
import io.configbuddy.document.tree.Comments;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.SequenceNode;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.List;

/** What values and nodes say, with the comments around them, in a form that can be compared. */
final class ValueOutline {
    private final StringBuilder out = new StringBuilder();

    private ValueOutline() {}

    static String of(Value value) {
        ValueOutline outline = new ValueOutline();
        outline.value(value, 0);
        return outline.out.toString();
    }

    static String of(Node node) {
        ValueOutline outline = new ValueOutline();
        outline.node(node, 0);
        return outline.out.toString();
    }

    private void value(Value value, int depth) {
        if (value instanceof Value.Mapping mapping) {
            line(depth, "mapping");
            for (Value.Entry entry : mapping.entries()) {
                comments(depth, entry.comments());
                value(entry.key(), depth + 1);
                value(entry.value(), depth + 1);
            }
            inner(depth, mapping.inner().leading());
        } else if (value instanceof Value.Sequence sequence) {
            line(depth, "sequence");
            for (Value.Item item : sequence.items()) {
                comments(depth, item.comments());
                value(item.value(), depth + 1);
            }
            inner(depth, sequence.inner().leading());
        } else if (value instanceof Value.Scalar scalar) {
            scalar(depth, scalar.type(), scalar.text());
        }
    }

    private void node(Node node, int depth) {
        if (node instanceof MappingNode mapping) {
            line(depth, "mapping");
            for (Entry entry : mapping.ownEntries()) {
                comments(depth, entry.value().comments());
                node(entry.key(), depth + 1);
                node(entry.value(), depth + 1);
            }
            inner(depth, texts(mapping.comments().inner()));
        } else if (node instanceof SequenceNode sequence) {
            line(depth, "sequence");
            for (Node item : sequence.items()) {
                comments(depth, item.comments());
                node(item, depth + 1);
            }
            inner(depth, texts(sequence.comments().inner()));
        } else if (node instanceof ScalarNode scalar) {
            scalar(depth, scalar.type(), scalar.text());
        }
    }

    private void scalar(int depth, ScalarType type, String text) {
        line(depth, type + " " + text.replace("\\", "\\\\").replace("\n", "\\n"));
    }

    private void comments(int depth, CommentText comments) {
        line(
                depth,
                "detached " + comments.detached().stream().flatMap(List::stream).toList() + " leading "
                        + comments.leading() + " trailing " + comments.trailing());
    }

    private void comments(int depth, Comments comments) {
        line(
                depth,
                "detached " + texts(comments.detached()) + " leading " + texts(comments.leading()) + " trailing "
                        + texts(comments.trailing()));
    }

    private void inner(int depth, List<String> lines) {
        line(depth, "inner " + lines);
    }

    private static List<String> texts(List<Comment> comments) {
        return comments.stream()
                .map(comment -> comment.span().of(comment.source().text()).substring(1))
                .toList();
    }

    private void line(int depth, String text) {
        out.append(" ".repeat(depth)).append(text).append('\n');
    }
}
