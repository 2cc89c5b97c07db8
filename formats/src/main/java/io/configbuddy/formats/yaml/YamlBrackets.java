package io.configbuddy.formats.yaml;

import io.configbuddy.document.edit.BracketStyle;
import io.configbuddy.document.edit.BracketSyntax;
import io.configbuddy.document.edit.ContainerEdit;
import io.configbuddy.document.edit.Draft;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.Value;

/** Writes what comes new into brackets; always on one line. */
final class YamlBrackets implements BracketSyntax {
    private final YamlText texts;

    YamlBrackets(YamlText texts) {
        this.texts = texts;
    }

    @Override
    public String child(DraftChild child, BracketStyle style) {
        FlowValue.checkSpread(child, style.spread());
        String inline = FlowValue.inline(child);
        Value value = texts.value(child);
        if (inline == null) {
            FlowValue.checkInner(child, value);
        }
        String text = inline == null ? texts.flow(value) : inline;
        return child.hasKey() ? key(child, style) + text : text;
    }

    @Override
    public String key(DraftChild child, BracketStyle style) {
        return texts.key(child, style.container(), true) + ": ";
    }

    @Override
    public String comment(String line, boolean within) {
        return comment(line);
    }

    /** Return a comment with its marker; characters that may not stand in one become spaces. */
    static String comment(String line) {
        StringBuilder out = new StringBuilder(line.length() + 1).append('#');
        for (int i = 0; i < line.length(); i++) {
            out.append(PlainRules.isPrintable(line, i) ? line.charAt(i) : ' ');
        }
        return out.toString();
    }

    @Override
    public boolean spreads(ContainerEdit edit) {
        DraftNode around = edit.container().holder().container().orElse(null);
        return around != null
                && !around.isNew()
                && BracketStyle.isSpread(edit.draft().tree(), around.origin());
    }

    @Override
    public String gap(DraftNode container) {
        return " ";
    }

    @Override
    public String indentUnit(Draft draft) {
        return Columns.pad(texts.columns().unit(draft.tree()));
    }

    /** What is in brackets stands further in than the lines around them, of which several may begin on one line. */
    @Override
    public String outerIndent(ContainerEdit edit, String line) {
        DraftNode around = edit.container().holder().container().orElse(null);
        while (around != null && !around.isNew() && around.style() == NodeStyle.FLOW) {
            around = around.holder().container().orElse(null);
        }
        if (around == null || around.isNew()) {
            return line;
        }
        Tree tree = edit.draft().tree();
        int column = Columns.of(tree, tree.start(around.origin()));
        return column <= line.length() ? line : Columns.pad(column);
    }

    @Override
    public boolean isMovable(String copied) {
        return true;
    }

    /** What is laid out in lines has no place in brackets, nor has text that brackets end. */
    @Override
    public boolean isCopied(DraftChild source) {
        Tree tree = source.draft().tree();
        int container = Parents.of(tree, source.owner());
        return container != Tree.NONE && tree.style(container) == NodeStyle.FLOW;
    }
}
