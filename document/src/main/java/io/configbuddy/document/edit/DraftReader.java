package io.configbuddy.document.edit;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Reads values with their comments off a draft; an alias is read as what it stands for. */
final class DraftReader {
    private final Draft draft;
    private final TreeReader text;

    DraftReader(Draft draft) {
        this.draft = draft;
        this.text = new TreeReader(draft.tree());
    }

    Value value(DraftNode node) {
        if (node.kind() == NodeKind.ALIAS) {
            int target = text.resolve(node.origin());
            DraftChild located = draft.locate(target);
            return located == null ? text.key(target) : value(located.value());
        }
        if (node.kind() == NodeKind.SCALAR) {
            Value.Scalar scalar = node.scalar();
            return scalar == null ? text.scalar(node.origin()) : scalar;
        }
        CommentText inner = node.inner();
        if (node.kind() == NodeKind.MAPPING) {
            List<Value.Entry> entries = new ArrayList<>();
            for (DraftChild child : node.children()) {
                entries.add(new Value.Entry(child.key(), value(child.value()), child.comments()));
            }
            return new Value.Mapping(entries, node.style(), inner);
        }
        List<Value.Item> items = new ArrayList<>();
        for (DraftChild child : node.children()) {
            items.add(new Value.Item(value(child.value()), child.comments()));
        }
        return new Value.Sequence(items, node.style(), inner);
    }

    /** Tell whether a value as it is to be says the same as another, comments and styles aside. */
    boolean says(DraftNode node, Value value) {
        if (node.kind() == NodeKind.ALIAS) {
            return false;
        }
        if (value instanceof Value.Scalar scalar) {
            if (node.kind() != NodeKind.SCALAR) {
                return false;
            }
            Value.Scalar own = (Value.Scalar) value(node);
            return own.type() == scalar.type() && own.text().equals(scalar.text());
        }
        boolean mapping = value instanceof Value.Mapping;
        List<DraftChild> children = node.children();
        int size = mapping
                ? ((Value.Mapping) value).entries().size()
                : ((Value.Sequence) value).items().size();
        if (node.kind() != (mapping ? NodeKind.MAPPING : NodeKind.SEQUENCE) || children.size() != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            DraftChild child = children.get(i);
            if (mapping) {
                Value.Entry entry = ((Value.Mapping) value).entries().get(i);
                if (!child.name().equals(DraftChild.name(entry.key())) || !says(child.value(), entry.value())) {
                    return false;
                }
            } else if (!says(
                    child.value(), ((Value.Sequence) value).items().get(i).value())) {
                return false;
            }
        }
        return true;
    }
}
