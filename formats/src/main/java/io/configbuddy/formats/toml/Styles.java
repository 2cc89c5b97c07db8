package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.BracketStyle;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.format.WriteOptions.Quotes;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.Value;
import org.jspecify.annotations.Nullable;

/** How the text around spells what comes new: quotes, blanks, blank lines. */
final class Styles {
    private static final int FEW = 8;

    private final Tree tree;
    private final String text;
    private @Nullable NodeStyle firstString;
    private @Nullable String unit;

    Styles(Tree tree) {
        this.tree = tree;
        this.text = tree.source().text();
    }

    /** Return how a new scalar is spelled in the place of {@code old} (NONE: of nothing), beside the children of a node. */
    String scalar(Value.Scalar scalar, int old, int container, boolean line, boolean styled) {
        if (scalar.type() != ScalarType.STRING) {
            return new Spelling(Quotes.AUTO).oneLine(scalar);
        }
        if (styled) {
            Quotes quotes =
                    scalar.style() == NodeStyle.SINGLE_QUOTED || scalar.style() == NodeStyle.MULTILINE_SINGLE_QUOTED
                            ? Quotes.SINGLE
                            : Quotes.DOUBLE;
            return ended(new Spelling(quotes).scalar(scalar));
        }
        NodeStyle style = isString(old) ? tree.style(old) : beside(container);
        boolean single = style == NodeStyle.SINGLE_QUOTED || style == NodeStyle.MULTILINE_SINGLE_QUOTED;
        Spelling spelling = new Spelling(single ? Quotes.SINGLE : Quotes.AUTO);
        boolean lines = isString(old)
                && (tree.style(old) == NodeStyle.MULTILINE_DOUBLE_QUOTED
                        || tree.style(old) == NodeStyle.MULTILINE_SINGLE_QUOTED);
        if (lines && line) {
            return ended(spelling.scalar(new Value.Scalar(scalar.type(), scalar.text(), style)));
        }
        return line ? ended(spelling.scalar(scalar)) : spelling.oneLine(scalar);
    }

    private String ended(String spelled) {
        String end = Lines.lineEnd(text);
        return end.equals("\n") ? spelled : spelled.replace("\n", end);
    }

    private boolean isString(int node) {
        return node != Tree.NONE && tree.kind(node) == NodeKind.SCALAR && tree.type(node) == ScalarType.STRING;
    }

    /** Return the quotes of a string among the first children of a container, or of the first one of all. */
    private NodeStyle beside(int container) {
        if (container != Tree.NONE && tree.kind(container) != NodeKind.SCALAR) {
            boolean mapping = tree.kind(container) == NodeKind.MAPPING;
            int child = tree.first(container);
            for (int i = 0; i < FEW && child != Tree.NONE; i++) {
                int value = mapping ? tree.next(child) : child;
                int inner = tree.kind(value) == NodeKind.SEQUENCE ? tree.first(value) : value;
                if (isString(inner) && isShort(tree.style(inner))) {
                    return tree.style(inner);
                }
                child = tree.next(value);
            }
        }
        NodeStyle known = firstString;
        if (known == null) {
            known = NodeStyle.DOUBLE_QUOTED;
            for (int node = 0; node < tree.size(); node++) {
                if (isString(node)
                        && isShort(tree.style(node))
                        && text.charAt(tree.end(node) - 1) != ']'
                        && isValue(node)) {
                    known = tree.style(node);
                    break;
                }
            }
            firstString = known;
        }
        return known;
    }

    private boolean isValue(int node) {
        return tree.separator(node) != Tree.NONE;
    }

    private static boolean isShort(NodeStyle style) {
        return style == NodeStyle.SINGLE_QUOTED || style == NodeStyle.DOUBLE_QUOTED;
    }

    /** Return what stands between a key and its value in brackets. */
    String equals(int container) {
        if (container != Tree.NONE && tree.kind(container) == NodeKind.MAPPING) {
            int key = tree.first(container);
            if (key != Tree.NONE && tree.separator(tree.next(key)) != Tree.NONE) {
                int value = tree.next(key);
                int equals = tree.separator(value);
                String before = equals > tree.end(key) ? " " : "";
                String after = text.substring(equals + 1, tree.start(value));
                return before + "=" + (after.isBlank() && after.indexOf('\n') < 0 ? after : " ");
            }
        }
        return " = ";
    }

    /** Return the indentation of the first array that has a line for each item. */
    String unit() {
        String known = unit;
        if (known == null) {
            known = "    ";
            for (int node = 0; node < tree.size(); node++) {
                if (tree.kind(node) != NodeKind.SCALAR && BracketStyle.isSpread(tree, node)) {
                    String outer = BracketStyle.lineIndent(tree.source(), tree.start(node));
                    String inner = BracketStyle.lineIndent(tree.source(), tree.start(tree.first(node)));
                    if (inner.length() > outer.length() && inner.startsWith(outer)) {
                        known = inner.substring(outer.length());
                        break;
                    }
                }
            }
            unit = known;
        }
        return known;
    }

    /** Tell whether blank lines part the sections of a text. */
    boolean isAiry(Statements statements) {
        int parted = 0;
        int close = 0;
        for (int header = 0; header < statements.headerCount() && parted + close < FEW; header++) {
            int number = statements.headerStatement(header);
            if (number > 0) {
                int line = statements.get(number).line();
                if (Lines.blankAbove(text, line) < line) {
                    parted++;
                } else {
                    close++;
                }
            }
        }
        return parted >= close;
    }

    /** Return how a key is spelled: as it stands, or where it comes from, when that is known. */
    String key(DraftChild child) {
        return child.isNew() || child.hasNewKey() ? Spelling.key(child.name()) : tree.lexeme(child.owner());
    }

    /**
     * Return the blanks before and the blanks after the {@code =} of a new line, such as its sibling has them.
     *
     * @param sibling a statement that is an entry
     * @param width how many characters the new key has
     */
    String equals(Statements statements, int sibling, int width) {
        Statement entry = statements.get(sibling);
        int equals = equalsOf(entry);
        int keyEnd = Lines.skipBack(text, equals);
        String after = text.substring(equals + 1, Lines.skip(text, equals + 1));
        int column = equals - entry.start();
        if (isAligned(statements, sibling, column)) {
            return " ".repeat(Math.max(1, column - width)) + "=" + after;
        }
        return (equals > keyEnd ? " =" : "=") + after;
    }

    private int equalsOf(Statement entry) {
        return KeyParts.at(text, entry.start()).end();
    }

    /** Tell whether the entries around one have their {@code =} in its column though their keys differ in length. */
    private boolean isAligned(Statements statements, int sibling, int column) {
        boolean padded = false;
        for (int step = -1; step <= 1; step++) {
            int at = sibling + step;
            if (at < 0 || at >= statements.count() || !statements.isEntry(at)) {
                continue;
            }
            Statement entry = statements.get(at);
            if (entry.section() != statements.get(sibling).section()) {
                continue;
            }
            int equals = equalsOf(entry);
            if (equals - entry.start() != column) {
                return false;
            }
            padded |= equals - Lines.skipBack(text, equals) > 1;
        }
        return padded;
    }
}
