package io.configbuddy.formats.dotenv;

import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.format.WriteOptions.Quotes;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.value.Value;
import io.configbuddy.formats.internal.LineEditor;

/** Edits {@code .env}. */
final class DotenvEditor extends LineEditor {
    DotenvEditor() {}

    @Override
    protected String markers() {
        return "#";
    }

    @Override
    protected String assignment() {
        return "=";
    }

    @Override
    protected boolean hasTrailing(DraftChild child) {
        return true;
    }

    @Override
    public boolean hasStyle(NodeKind kind, NodeStyle style) {
        return kind == NodeKind.SCALAR && (style == NodeStyle.SINGLE_QUOTED || style == NodeStyle.DOUBLE_QUOTED);
    }

    @Override
    protected String spell(String name, DraftChild child) {
        boolean good = !name.isEmpty() && "-.0123456789".indexOf(name.charAt(0)) < 0;
        for (int i = 0; i < name.length(); i++) {
            good &= DotenvParser.isKey(name.charAt(i));
        }
        if (!good) {
            throw child.draft()
                    .refuse(
                            "edit.no-such-key",
                            "a name in .env begins with a letter or _, and has only letters, digits and _ . - in it",
                            "choose another name",
                            child);
        }
        return name;
    }

    @Override
    protected String spell(Value.Scalar scalar, NodeStyle style, DraftChild child) {
        return new DotenvWriter(Quotes.AUTO).value(new Value.Scalar(scalar.type(), scalar.text(), style));
    }
}
