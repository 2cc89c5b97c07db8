package io.configbuddy.cli.inspect;

import io.configbuddy.document.Document;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.tree.Comment;
import io.configbuddy.document.tree.Comments;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.SequenceNode;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.JsonText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where everything stands: an array with an object a line for each node, in the order of the text.
 *
 * <p>A span is an array of two UTF-16 offsets, the second after the last character. {@code separator} is the offset of
 * the {@code :}, {@code =} or {@code -} in front of the value.
 */
final class SpanJson {
    private final JsonText out = new JsonText();
    private int document;

    private SpanJson() {}

    static String print(Document document) {
        SpanJson json = new SpanJson();
        json.out.array();
        for (Node root : document.roots()) {
            json.node(root, Path.root(), Optional.empty());
            json.document++;
        }
        return json.out.endArray() + "\n";
    }

    private void node(Node node, Path path, Optional<Node> key) {
        line(node, path, key);
        if (node.isAlias()) {
            return;
        }
        if (node instanceof MappingNode mapping) {
            for (Entry entry : mapping.ownEntries()) {
                node(entry.value(), mapping.pathTo(path, entry.name()), Optional.of(entry.key()));
            }
        } else if (node instanceof SequenceNode sequence) {
            List<Node> items = sequence.items();
            for (int i = 0; i < items.size(); i++) {
                node(items.get(i), path.child(i), Optional.empty());
            }
        }
    }

    private void line(Node node, Path path, Optional<Node> key) {
        out.line().object().member("document", document).member("path", path.toString());
        out.member("kind", node.isAlias() ? "alias" : kind(node));
        if (node instanceof ScalarNode scalar) {
            out.member("type", word(scalar.type()));
        }
        out.member("style", word(node.style()));
        if (key.isPresent()) {
            span("key", key.get().span());
        }
        if (node.tree().separator(node.id()) != Tree.NONE) {
            out.member("separator", node.tree().separator(node.id()));
        }
        span("span", node.span());
        if (!node.isAlias()) {
            optional("anchor", node.anchor());
            optional("tag", node.tag());
        }
        comments(node.comments());
        out.endObject();
    }

    private void comments(Comments comments) {
        comments("detached", comments.detached());
        comments("leading", comments.leading());
        comments("trailing", comments.trailing());
        comments("inner", comments.inner());
    }

    private void comments(String role, List<Comment> comments) {
        if (comments.isEmpty()) {
            return;
        }
        out.name(role).array();
        for (Comment comment : comments) {
            pair(comment.span());
        }
        out.endArray();
    }

    private void optional(String name, Optional<String> text) {
        if (text.isPresent()) {
            out.member(name, text.get());
        }
    }

    private void span(String name, Span span) {
        out.name(name);
        pair(span);
    }

    private void pair(Span span) {
        out.array().number(span.start()).number(span.end()).endArray();
    }

    private static String kind(Node node) {
        return node instanceof MappingNode ? "mapping" : node instanceof SequenceNode ? "sequence" : "scalar";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
