package io.configbuddy.formats.properties;

import io.configbuddy.document.edit.Draft;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.value.Value;
import io.configbuddy.formats.internal.LineEditor;

/** Edits {@code .properties}. */
final class PropertiesEditor extends LineEditor {
    private boolean known;
    private boolean ascii;

    PropertiesEditor() {}

    @Override
    protected String markers() {
        return "#!";
    }

    @Override
    protected String assignment() {
        return " = ";
    }

    @Override
    protected boolean hasTrailing(DraftChild child) {
        return false;
    }

    @Override
    protected String spell(String name, DraftChild child) {
        if (name.isEmpty()) {
            throw child.draft().refuse("edit.no-such-key", "a key can't be empty", "give it a name", child);
        }
        return PropertiesText.escape(name, true, isAscii(child.draft()));
    }

    @Override
    protected String spell(Value.Scalar scalar, NodeStyle style, DraftChild child) {
        return PropertiesText.escape(scalar.text(), false, isAscii(child.draft()));
    }

    /** Tell whether the text keeps to ASCII by escapes, as one does that older readers take for ISO 8859-1. */
    private boolean isAscii(Draft draft) {
        if (!known) {
            known = true;
            String text = draft.tree().source().text();
            ascii = text.contains("\\u");
            for (int i = 0; i < text.length() && ascii; i++) {
                ascii = text.charAt(i) < 0x80;
            }
        }
        return ascii;
    }
}
