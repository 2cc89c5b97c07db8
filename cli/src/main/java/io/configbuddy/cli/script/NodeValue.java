package io.configbuddy.cli.script;

import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.SequenceNode;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Makes values of what stands in a document, without its comments and style. */
public final class NodeValue {
    private NodeValue() {}

    /** Return what a node says. */
    public static Value of(Node node) {
        if (node instanceof MappingNode mapping) {
            List<Value.Entry> entries = new ArrayList<>();
            for (Entry entry : mapping.newEntries()) {
                entries.add(new Value.Entry(of(entry.key()), of(entry.value()), CommentText.NONE));
            }
            return new Value.Mapping(entries, NodeStyle.BLOCK, CommentText.NONE);
        }
        if (node instanceof SequenceNode sequence) {
            List<Value.Item> items = new ArrayList<>();
            for (Node item : sequence.newItems()) {
                items.add(new Value.Item(of(item), CommentText.NONE));
            }
            return new Value.Sequence(items, NodeStyle.BLOCK, CommentText.NONE);
        }
        ScalarNode scalar = (ScalarNode) node;
        return Value.Scalar.of(scalar.type(), scalar.text());
    }
}
