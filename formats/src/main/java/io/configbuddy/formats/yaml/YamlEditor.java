package io.configbuddy.formats.yaml;

import io.configbuddy.document.edit.Brackets;
import io.configbuddy.document.edit.ContainerEdit;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.edit.FormatEditor;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.Value;

/** Edits YAML: what is in brackets as all formats do, what is laid out in lines by its columns. */
final class YamlEditor implements FormatEditor {
    private final boolean old;
    private final YamlText texts;
    private final Brackets brackets;
    private final Bound bound = new Bound();

    YamlEditor(boolean old) {
        this.old = old;
        this.texts = new YamlText(old);
        this.brackets = new Brackets(new YamlBrackets(texts));
    }

    /** Dates are strings in the core schema, times of day in both. */
    @Override
    public Value.Scalar fit(Value.Scalar scalar) {
        if (scalar.type().isTemporal() && (!old || scalar.type() == ScalarType.LOCAL_TIME)) {
            return new Value.Scalar(ScalarType.STRING, scalar.text(), scalar.style());
        }
        if (scalar.type() == ScalarType.FLOAT) {
            return new Value.Scalar(ScalarType.FLOAT, texts.floating(scalar.text()), scalar.style());
        }
        return scalar;
    }

    @Override
    public boolean hasStyle(NodeKind kind, NodeStyle style) {
        return switch (style) {
            case PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED, LITERAL, FOLDED -> kind == NodeKind.SCALAR;
            case BLOCK, FLOW -> kind != NodeKind.SCALAR && kind != NodeKind.ALIAS;
            default -> false;
        };
    }

    @Override
    public void value(DraftChild child, Splicer out) {
        if (isInBrackets(child)) {
            new FlowValue(child, texts, out).replace();
        } else {
            new BlockValue(child, texts, out).replace();
        }
    }

    @Override
    public void key(DraftChild child, Splicer out) {
        Tree tree = child.draft().tree();
        int key = child.owner();
        String text = texts.renamed(child, isInBrackets(child));
        boolean bare = tree.has(key, Tree.EMPTY) && tree.separator(key) != Tree.NONE;
        out.replace(tree.start(key), tree.end(key), bare ? " " + text : text);
    }

    @Override
    public void leading(DraftChild child, Splicer out) {
        if (isInBrackets(child)) {
            if (!new FlowComments(child, out).leading()) {
                brackets.leading(child, out);
            }
        } else {
            new BlockComments(child, out).leading();
        }
    }

    @Override
    public void trailing(DraftChild child, Splicer out) {
        if (isInBrackets(child)) {
            if (!new FlowComments(child, out).trailing()) {
                brackets.trailing(child, out);
            }
        } else {
            new BlockComments(child, out).trailing();
        }
    }

    @Override
    public void children(ContainerEdit edit, Splicer out) {
        bound.check(edit);
        DraftNode container = edit.container();
        if (container.style() != NodeStyle.FLOW) {
            new BlockChildren(edit, texts, out).edit();
        } else if (FlowValue.isPair(container)) {
            FlowValue.rewrite(container, texts, out);
        } else if (edit.size() == 0 && isInLines(container.holder()) && !FlowValue.hasComment(container)) {
            new BlockValue(container.holder(), texts, out).replace();
        } else {
            brackets.children(edit, out);
        }
    }

    /** Tell whether a child is a root or in a collection that stands in lines; in one that is new, it is copied. */
    private static boolean isInLines(DraftChild child) {
        DraftNode container = child.container().orElse(null);
        return container == null || !container.isNew() && !isInBrackets(child);
    }

    private static boolean isInBrackets(DraftChild child) {
        DraftNode container = child.container().orElse(null);
        return container != null && !container.isNew() && container.style() == NodeStyle.FLOW;
    }
}
