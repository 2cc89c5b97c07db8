package io.configbuddy.cli.script;

import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.List;

/** A JSON Merge Patch (RFC 7396): values replace those of the same keys, null removes, mappings go on within. */
final class MergePatch implements EditScript {
    private final Value patch;

    MergePatch(Value patch) {
        this.patch = patch;
    }

    @Override
    public void apply(DocumentEditor editor, boolean flat) {
        merge(editor, Path.root(), patch, flat);
    }

    private static void merge(DocumentEditor editor, Path path, Value patch, boolean flat) {
        if (!(patch instanceof Value.Mapping mapping)) {
            editor.set(path, patch);
            return;
        }
        if (!flat && editor.kind(path).orElse(NodeKind.SCALAR) != NodeKind.MAPPING) {
            editor.set(path, withoutNulls(mapping));
            return;
        }
        for (Value.Entry entry : mapping.entries()) {
            Path below = path.child(name(entry));
            if (!isNull(entry.value())) {
                merge(editor, below, entry.value(), flat);
            } else if (editor.kind(below).isPresent()) {
                editor.remove(below);
            }
        }
    }

    private static Value.Mapping withoutNulls(Value.Mapping mapping) {
        List<Value.Entry> entries = new ArrayList<>();
        for (Value.Entry entry : mapping.entries()) {
            if (!isNull(entry.value())) {
                Value value = entry.value() instanceof Value.Mapping inner ? withoutNulls(inner) : entry.value();
                entries.add(new Value.Entry(entry.key(), value, entry.comments()));
            }
        }
        return new Value.Mapping(entries, mapping.style(), mapping.inner());
    }

    private static boolean isNull(Value value) {
        return value instanceof Value.Scalar scalar && scalar.type() == ScalarType.NULL;
    }

    private static String name(Value.Entry entry) {
        return entry.key() instanceof Value.Scalar scalar
                ? scalar.text()
                : entry.key().toString();
    }
}
