package io.configbuddy.formats;

import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.SequenceNode;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.List;

/** Trees as values without comments and wishes, to write again what was read. */
public final class TreeValues {
    private TreeValues() {}

    /** Return the value of a document of a tree. */
    public static Value of(Tree tree, int document) {
        return value(Node.root(tree, document));
    }

    private static Value value(Node node) {
        if (node instanceof MappingNode mapping) {
            List<Value.Entry> entries = mapping.entries().stream()
                    .map(entry -> new Value.Entry(value(entry.key()), value(entry.value()), CommentText.NONE))
                    .toList();
            return new Value.Mapping(entries, NodeStyle.BLOCK, CommentText.NONE);
        }
        if (node instanceof SequenceNode sequence) {
            List<Value.Item> items = sequence.items().stream()
                    .map(item -> new Value.Item(value(item), CommentText.NONE))
                    .toList();
            return new Value.Sequence(items, NodeStyle.BLOCK, CommentText.NONE);
        }
        ScalarNode scalar = (ScalarNode) node;
        return Value.Scalar.of(scalar.type(), scalar.text());
    }
}
