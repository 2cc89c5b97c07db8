package io.configbuddy.formats.yaml;

import io.configbuddy.document.edit.BracketStyle;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.edit.Extents;
import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.tree.CommentIndex;
import io.configbuddy.document.tree.Tree;

/** Writes comments between values that share a line in brackets: a comment ends the line, so the rest goes below. */
final class FlowComments {
    private final DraftChild child;
    private final Splicer out;
    private final Tree tree;
    private final Extents extents;

    FlowComments(DraftChild child, Splicer out) {
        this.child = child;
        this.out = out;
        this.tree = child.draft().tree();
        this.extents = new Extents(tree);
    }

    /** Write the leading comments; return false when the values have lines for themselves. */
    boolean leading() {
        if (isSpread()) {
            return false;
        }
        check(CommentIndex.LEADING);
        int start = extents.start(child.owner());
        StringBuilder lines = new StringBuilder(gap());
        for (String line : child.comments().leading()) {
            lines.append(YamlBrackets.comment(line)).append(gap());
        }
        if (!child.comments().leading().isEmpty()) {
            out.replace(Lines.skipBack(out.text(), start), start, lines.toString());
        }
        return true;
    }

    /** Write the trailing comment; return false when the values have lines for themselves. */
    boolean trailing() {
        if (isSpread()) {
            return false;
        }
        check(CommentIndex.TRAILING);
        if (!child.comments().trailing().isEmpty()) {
            String text = out.text();
            int end = extents.end(child.owner(), child.valueId());
            int comma = Lines.skip(text, end);
            int at = comma < text.length() && text.charAt(comma) == ',' ? comma + 1 : end;
            String comment =
                    " " + YamlBrackets.comment(String.join("", child.comments().trailing()));
            int next = Lines.skip(text, at);
            boolean last = next == text.length() || Lines.isBreak(text.charAt(next));
            out.replace(at, last ? at : next, last ? comment : comment + gap());
        }
        return true;
    }

    private boolean isSpread() {
        DraftNode container = child.container().orElseThrow();
        return BracketStyle.isSpread(tree, container.origin());
    }

    private void check(byte role) {
        if (!BlockComments.of(child, role).isEmpty()) {
            throw FlowValue.noPlace(child);
        }
    }

    private String gap() {
        int open = tree.start(child.container().orElseThrow().origin());
        return child.draft().lineEnd() + Columns.pad(Columns.of(tree, open) + 1);
    }
}
