package io.configbuddy.formats.json;

import io.configbuddy.document.edit.BracketStyle;
import io.configbuddy.document.edit.Brackets;
import io.configbuddy.document.edit.ContainerEdit;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.edit.FormatEditor;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.Value;

/** Edits texts of any of the three syntaxes. */
final class JsonEditor implements FormatEditor {
    private final Syntax syntax;
    private final JsonBrackets texts;
    private final Brackets brackets;

    JsonEditor(Syntax syntax) {
        this.syntax = syntax;
        this.texts = new JsonBrackets(syntax);
        this.brackets = new Brackets(texts);
    }

    @Override
    public Value.Scalar fit(Value.Scalar scalar) {
        if (scalar.type().isTemporal()) {
            return new Value.Scalar(ScalarType.STRING, scalar.text(), scalar.style());
        }
        boolean special = scalar.type() == ScalarType.FLOAT
                && Characters.isWord(scalar.text().charAt(scalar.text().length() - 1))
                && !Characters.isDigit(scalar.text().charAt(scalar.text().length() - 1));
        if (special && syntax != Syntax.JSON5) {
            throw ConfigException.of(
                    Problem.error("edit.no-such-value", syntax.title() + " has no infinity and no not-a-number")
                            .help("set a string or null, or convert the file into JSON5, which has both")
                            .build());
        }
        return scalar;
    }

    @Override
    public boolean hasComments() {
        return syntax != Syntax.JSON;
    }

    @Override
    public boolean hasStyle(NodeKind kind, NodeStyle style) {
        return kind == NodeKind.SCALAR
                && syntax == Syntax.JSON5
                && (style == NodeStyle.SINGLE_QUOTED || style == NodeStyle.DOUBLE_QUOTED);
    }

    @Override
    public void value(DraftChild child, Splicer out) {
        Tree tree = child.draft().tree();
        int old = child.valueId();
        out.replace(tree.start(old), tree.end(old), texts.value(child, style(child)));
    }

    @Override
    public void key(DraftChild child, Splicer out) {
        Tree tree = child.draft().tree();
        out.replace(tree.start(child.owner()), tree.end(child.owner()), texts.name(child, tree.style(child.owner())));
    }

    @Override
    public void leading(DraftChild child, Splicer out) {
        brackets.leading(child, out);
    }

    @Override
    public void trailing(DraftChild child, Splicer out) {
        brackets.trailing(child, out);
    }

    @Override
    public void children(ContainerEdit edit, Splicer out) {
        brackets.children(edit, out);
    }

    /** Return how the container of a child that stays is laid out; a root is its own, without indentation. */
    private BracketStyle style(DraftChild child) {
        DraftNode container = child.container().orElse(child.value());
        if (child.container().isEmpty() || child.value().kind() == NodeKind.SCALAR) {
            return new BracketStyle(container, !texts.indentUnit(child.draft()).isEmpty(), "", "");
        }
        return BracketStyle.of(container, false, texts.indentUnit(child.draft()));
    }
}
