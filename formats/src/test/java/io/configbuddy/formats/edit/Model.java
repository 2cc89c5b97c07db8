package io.configbuddy.formats.edit;

import io.configbuddy.document.tree.Comment;
import io.configbuddy.document.tree.Comments;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.SequenceNode;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document as plain objects that tests edit in the plainest way, to see whether the editor does the same. */
final class Model {
    enum Kind {
        SCALAR,
        MAPPING,
        SEQUENCE
    }

    private static final Set<NodeStyle> LINELESS = EnumSet.of(NodeStyle.REPEATED, NodeStyle.DOTTED, NodeStyle.IMPLICIT);

    final Kind kind;
    final ScalarType type;
    final String text;
    final List<Part> parts = new ArrayList<>();
    /** The comments at the end of it. */
    List<String> inner = List.of();

    private Model(Kind kind, ScalarType type, String text) {
        this.kind = kind;
        this.type = type;
        this.text = text;
    }

    /** An entry, an item, or a root. */
    static final class Part {
        @Nullable
        String key;

        Model value;
        List<String> detached = List.of();
        List<String> leading = List.of();
        List<String> trailing = List.of();
        /** Whether it was not in the text before, in this form. */
        boolean fresh;
        /** Whether it has no line of its own, so that comments on it are written at the first thing in it. */
        boolean lineless;

        Part(@Nullable String key, Model value) {
            this.key = key;
            this.value = value;
        }
    }

    static Part of(Node root) {
        return part(null, root);
    }

    private static Part part(@Nullable String key, Node node) {
        Part part = new Part(key, model(node));
        part.lineless = LINELESS.contains(node.style()) && !part.value.parts.isEmpty();
        Comments comments = node.comments();
        part.detached = lines(comments.detached());
        part.leading = lines(comments.leading());
        part.trailing = lines(comments.trailing());
        part.value.inner = lines(comments.inner());
        return part;
    }

    private static Model model(Node node) {
        if (node instanceof ScalarNode scalar) {
            return new Model(Kind.SCALAR, scalar.type(), scalar.text());
        }
        if (node instanceof MappingNode mapping) {
            Model model = new Model(Kind.MAPPING, ScalarType.NULL, "");
            for (Entry entry : mapping.ownEntries()) {
                model.parts.add(part(entry.name(), entry.value()));
            }
            return model;
        }
        Model model = new Model(Kind.SEQUENCE, ScalarType.NULL, "");
        for (Node item : ((SequenceNode) node).items()) {
            model.parts.add(part(null, item));
        }
        return model;
    }

    private static List<String> lines(List<Comment> comments) {
        return comments.stream().flatMap(comment -> comment.lines().stream()).toList();
    }

    static Model of(Value value) {
        if (value instanceof Value.Scalar scalar) {
            return new Model(Kind.SCALAR, scalar.type(), scalar.text());
        }
        if (value instanceof Value.Mapping mapping) {
            Model model = new Model(Kind.MAPPING, ScalarType.NULL, "");
            for (Value.Entry entry : mapping.entries()) {
                model.add(((Value.Scalar) entry.key()).text(), of(entry.value()));
            }
            return model;
        }
        Model model = new Model(Kind.SEQUENCE, ScalarType.NULL, "");
        for (Value.Item item : ((Value.Sequence) value).items()) {
            model.add(null, of(item.value()));
        }
        return model;
    }

    /** Return it as a value. */
    Value toValue() {
        return switch (kind) {
            case SCALAR -> Value.Scalar.of(type, text);
            case SEQUENCE ->
                new Value.Sequence(
                        parts.stream()
                                .map(part -> new Value.Item(part.value.toValue(), CommentText.NONE))
                                .toList(),
                        NodeStyle.BLOCK,
                        CommentText.NONE);
            case MAPPING ->
                new Value.Mapping(
                        parts.stream()
                                .map(part -> new Value.Entry(
                                        Value.Scalar.of(ScalarType.STRING, String.valueOf(part.key)),
                                        part.value.toValue(),
                                        CommentText.NONE))
                                .toList(),
                        NodeStyle.BLOCK,
                        CommentText.NONE);
        };
    }

    private void add(@Nullable String key, Model value) {
        Part part = new Part(key, value);
        part.fresh = true;
        parts.add(part);
    }

    void sortKeys() {
        if (kind == Kind.MAPPING) {
            parts.sort(Comparator.comparing(part -> String.valueOf(part.key)));
        }
        parts.forEach(part -> part.value.sortKeys());
    }

    boolean has(String key) {
        return parts.stream().anyMatch(part -> key.equals(part.key));
    }

    /** Return the data alone, in a form that tells differences. */
    @Override
    public String toString() {
        return switch (kind) {
            case SCALAR -> type + " " + text;
            case SEQUENCE ->
                parts.stream().map(part -> part.value.toString()).toList().toString();
            case MAPPING ->
                parts.stream().map(part -> part.key + "=" + part.value).toList() + " mapping";
        };
    }
}
