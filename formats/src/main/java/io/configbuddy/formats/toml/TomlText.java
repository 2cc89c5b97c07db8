package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.BracketStyle;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Reindent;
import io.configbuddy.document.edit.Snippet;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.List;

/**
 * Writes values into the middle of a text, right of a {@code =}: scalars, arrays, inline tables.
 *
 * <p>Beside {@link TomlWriter}, which lays out a whole text by options, since here all follows what is there. What
 * stands in the text already is copied, so that it keeps its spelling and the edits within it show.
 */
final class TomlText {
    private final Tree tree;
    private final String text;
    private final Styles styles;
    private final String lineEnd;
    private final boolean strict;

    TomlText(Tree tree, Styles styles, boolean strict) {
        this.tree = tree;
        this.text = tree.source().text();
        this.styles = styles;
        this.lineEnd = Lines.lineEnd(text);
        this.strict = strict;
    }

    static boolean isMovable(String copied) {
        return !copied.contains("\"\"\"") && !copied.contains("'''");
    }

    static String comment(String line) {
        StringBuilder out = new StringBuilder(line.length() + 1).append('#');
        for (int i = 0; i < line.length(); i++) {
            out.append(Chars.inComment(line.charAt(i)) ? line.charAt(i) : ' ');
        }
        return out.toString();
    }

    /** Return how a value in brackets is written. */
    String plain(DraftChild child, DraftNode container, String indent) {
        Snippet snippet = new Snippet();
        value(snippet, child, container, indent, false);
        return snippet.text(new Splicer(text));
    }

    /**
     * Add the value of a child.
     *
     * @param container what it is in, or comes into
     * @param line whether it may go over several lines as it is the value of a line
     */
    void value(Snippet out, DraftChild child, DraftNode container, String indent, boolean line) {
        DraftNode node = child.value();
        if (node.kind() == NodeKind.SCALAR && node.isNew()) {
            int beside = container.isNew() ? Tree.NONE : container.origin();
            Value.Scalar scalar = (Value.Scalar) node.toValue();
            out.add(styles.scalar(scalar, child.valueId(), beside, line, node.isStyled()));
        } else if (!node.isNew() && !Statements.isInLines(tree, node.origin())) {
            copy(out, node.origin(), indent);
        } else {
            brackets(out, node, indent);
        }
    }

    private void copy(Snippet out, int node, String indent) {
        int start = tree.start(node);
        int end = tree.end(node);
        String old = BracketStyle.lineIndent(tree.source(), start);
        boolean moved =
                !old.equals(indent) && Lines.breaks(text, start, end) > 0 && isMovable(text.substring(start, end));
        out.copy(start, end, moved ? new Reindent(old, indent) : null);
    }

    /** Add an array or an inline table, its brackets included. */
    void brackets(Snippet out, DraftNode node, String indent) {
        boolean mapping = node.kind() == NodeKind.MAPPING;
        if (mapping && strict && !node.isNew() && hasComments(node)) {
            throw TomlPlan.noPlace(node.draft(), node.holder());
        }
        boolean spread = isSpread(node, mapping);
        String deeper = spread ? indent + styles.unit() : indent;
        List<DraftChild> children = node.children();
        out.add(mapping ? "{" : "[");
        boolean first = true;
        for (DraftChild child : children) {
            boolean blank = spread && !first && child.comments().blankBefore();
            first = entry(out, child, node, "", new Line(deeper, spread, blank), first);
        }
        if (spread) {
            inner(out, node, deeper);
            out.add(lineEnd + indent);
        } else if (mapping && !children.isEmpty()) {
            out.add(" ");
        }
        out.add(mapping ? "}" : "]");
    }

    private record Line(String indent, boolean spread, boolean blank) {}

    /** Add an entry or item, or all that stands in a dotted table; the comma comes before the next one. */
    private boolean entry(Snippet out, DraftChild child, DraftNode in, String prefix, Line line, boolean first) {
        DraftNode node = child.value();
        boolean mapping = in.kind() == NodeKind.MAPPING;
        if (mapping && isDotted(node) && child.comments().isEmpty()) {
            boolean begin = first;
            for (DraftChild below : node.children()) {
                begin = entry(out, below, node, prefix + styles.key(child) + ".", line, begin);
            }
            return begin;
        }
        CommentText comments = line.spread ? child.comments() : CommentText.NONE;
        if (!first && !line.spread) {
            out.add(", ");
        } else if (!line.spread && mapping) {
            out.add(" ");
        }
        out.add(line.blank ? lineEnd : "");
        above(out, comments, line.indent);
        out.add(line.spread ? lineEnd + line.indent : "");
        if (mapping) {
            out.add(prefix + styles.key(child) + styles.equals(in.isNew() ? Tree.NONE : in.origin()));
        }
        value(out, child, in, line.indent, false);
        out.add(line.spread ? "," : "");
        for (String comment : comments.trailing()) {
            out.add(" " + comment(comment));
        }
        return false;
    }

    private static boolean isDotted(DraftNode node) {
        return !node.isNew()
                && node.style() == NodeStyle.DOTTED
                && node.kind() == NodeKind.MAPPING
                && !node.children().isEmpty();
    }

    private void above(Snippet out, CommentText comments, String indent) {
        for (List<String> block : comments.detached()) {
            lines(out, block, indent);
            out.add(lineEnd);
        }
        lines(out, comments.leading(), indent);
    }

    private void lines(Snippet out, List<String> block, String indent) {
        for (String comment : block) {
            out.add(lineEnd + indent + comment(comment));
        }
    }

    private void inner(Snippet out, DraftNode node, String indent) {
        CommentText inner = node.inner();
        out.add(!inner.isEmpty() && endsAnywhere(node.children()) ? lineEnd : "");
        for (List<String> block : inner.detached()) {
            lines(out, block, indent);
            out.add(lineEnd);
        }
        lines(out, inner.leading(), indent);
    }

    /**
     * Tell whether the last entry ends with a comment that may stand in any column: one in the same column on the next
     * line would go on with it.
     */
    private boolean endsAnywhere(List<DraftChild> children) {
        if (children.isEmpty()) {
            return false;
        }
        DraftChild last = children.get(children.size() - 1);
        DraftNode node = last.value();
        if (isDotted(node) && last.comments().isEmpty()) {
            return endsAnywhere(node.children());
        }
        if (node.isNew() || last.comments().trailing().isEmpty()) {
            return false;
        }
        String value = text.substring(tree.start(node.origin()), tree.end(node.origin()));
        return Lines.breaks(value, 0, value.length()) > 0 && !isMovable(value);
    }

    private boolean isSpread(DraftNode node, boolean mapping) {
        if (mapping && strict) {
            return false;
        }
        if (!node.isNew() && !Statements.isInLines(tree, node.origin()) && BracketStyle.isSpread(tree, node.origin())) {
            return !node.children().isEmpty() || hasComments(node);
        }
        return hasComments(node);
    }

    /** Tell whether a value has comments that stand on lines of their own in it. */
    private boolean hasComments(DraftNode node) {
        if (!node.inner().isEmpty()) {
            return true;
        }
        for (DraftChild child : node.children()) {
            if (!child.comments().isEmpty() || isDotted(child.value()) && hasComments(child.value())) {
                return true;
            }
        }
        return false;
    }
}
