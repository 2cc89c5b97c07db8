package io.configbuddy.formats.yaml;

import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.edit.Extents;
import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.tree.CommentIndex;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.Value;

/**
 * Replaces a value outside of brackets.
 *
 * <p>Both the old and the new value are a head on the line that introduces them ({@code key:}, {@code -}), lines below
 * it, or both, and between the two may stand a comment, which stays.
 */
final class BlockValue {
    private final DraftChild child;
    private final YamlText texts;
    private final Splicer out;
    private final Tree tree;
    private final String text;
    private final Extents extents;
    private final int old;
    /** After what introduces the value, or NONE at the root. */
    private final int introduced;
    /** The column of the collection that it is in; -1 at the root. */
    private final int column;

    private String head = "";
    private String body = "";

    BlockValue(DraftChild child, YamlText texts, Splicer out) {
        this.child = child;
        this.texts = texts;
        this.out = out;
        this.tree = child.draft().tree();
        this.text = out.text();
        this.extents = new Extents(tree);
        this.old = child.valueId();
        this.introduced = child.isNew() ? Tree.NONE : FlowValue.introduction(tree, old);
        DraftNode container = child.container().orElse(null);
        this.column = container == null ? Tree.NONE : Columns.of(tree, tree.start(container.origin()));
    }

    void replace() {
        Value value = texts.value(child);
        if (child.isNew()) {
            root(value);
            return;
        }
        new OldTag(child, out).drop();
        boolean lines = texts.isBlock(value, child.draft());
        if (lines && isCompact(value)) {
            // Behind the blank after a dash; there may be none, nor anything else.
            int at = tree.has(old, Tree.EMPTY) ? Columns.of(tree, introduced) + 1 : Columns.of(tree, tree.start(old));
            head = texts.lines(value, at, child.draft(), Tree.NONE).substring(at);
        } else if (lines) {
            body = texts.lines(value, inner(value), child.draft(), Tree.NONE);
        } else {
            split(texts.leaf(value, column, child.draft()));
        }
        comment();
        if (isCollection()) {
            collection();
        } else if (tree.has(old, Tree.EMPTY)) {
            empty();
        } else if (isTextBlock()) {
            textBlock();
        } else {
            inline();
        }
    }

    /** Give a text without a document one. */
    private void root(Value value) {
        boolean lines = texts.isBlock(value, child.draft());
        String written =
                lines ? texts.lines(value, 0, child.draft(), Tree.NONE) : texts.leaf(value, Tree.NONE, child.draft());
        boolean begun = !text.isEmpty() && !Lines.isBreak(text.charAt(text.length() - 1));
        String end = child.draft().lineEnd();
        out.insert(text.length(), (begun ? end : "") + written + end);
    }

    private int inner(Value value) {
        if (column == Tree.NONE) {
            return 0;
        }
        Columns columns = texts.columns();
        if (!child.hasKey()) {
            return column + columns.dash(tree);
        }
        int container = child.container().orElseThrow().origin();
        return column + (value instanceof Value.Sequence ? columns.sequence(tree, container) : columns.unit(tree));
    }

    /** Tell whether a collection goes on with the line of its dash. */
    private boolean isCompact(Value value) {
        if (child.hasKey()
                || column == Tree.NONE
                || tree.anchorStart(old) != Tree.NONE
                || tree.tagStart(old) != Tree.NONE
                || !child.comments().trailing().isEmpty()) {
            return false;
        }
        boolean comments = value instanceof Value.Mapping mapping
                ? !mapping.entries().get(0).comments().isEmpty()
                : value instanceof Value.Sequence sequence
                        && !sequence.items().get(0).comments().isEmpty();
        boolean sameLine = tree.has(old, Tree.EMPTY)
                || tree.source().line(tree.start(old)) == tree.source().line(tree.separator(old));
        return !comments && sameLine;
    }

    private void split(String leaf) {
        int end = 0;
        while (end < leaf.length() && !Lines.isBreak(leaf.charAt(end))) {
            end++;
        }
        head = leaf.substring(0, end);
        body = leaf.substring(Lines.afterBreak(leaf, end));
    }

    /** Take in a comment that is to be new; the value knows best where its line ends. */
    private void comment() {
        if (child.value().isNew() && child.hasNewTrailing()) {
            for (int comment : BlockComments.of(child, CommentIndex.TRAILING)) {
                BlockComments.drop(tree, comment, out);
            }
            String line = String.join("", child.comments().trailing());
            head += line.isEmpty() ? "" : " " + YamlBrackets.comment(line);
        }
    }

    private boolean isCollection() {
        return Parents.isContainer(tree, old) && tree.style(old) == NodeStyle.BLOCK;
    }

    private boolean isTextBlock() {
        NodeStyle style = tree.style(old);
        return tree.kind(old) == NodeKind.SCALAR && (style == NodeStyle.LITERAL || style == NodeStyle.FOLDED);
    }

    private void collection() {
        int start = tree.start(old);
        int end = extents.trailingEnd(child.owner(), old);
        boolean compact = introduced != Tree.NONE && Lines.startIfFirst(text, start) == Tree.NONE;
        if (introduced == Tree.NONE || compact) {
            boolean joined = head.isEmpty() || body.isEmpty();
            String whole = head + (joined ? "" : child.draft().lineEnd()) + body;
            boolean under = compact && head.isEmpty();
            int from = compact ? under ? Lines.skipBack(text, start) : start : lead(start);
            out.replace(from, end, under ? child.draft().lineEnd() + whole : whole);
            return;
        }
        if (!head.isEmpty()) {
            out.insert(introduced, head.startsWith(" ") ? head : " " + head);
        }
        int from = introduced;
        for (int comment : BlockComments.of(child, CommentIndex.TRAILING)) {
            from = tree.commentStart(comment) < start ? Math.max(from, tree.commentEnd(comment)) : from;
        }
        out.replace(from, end, below());
    }

    private int lead(int start) {
        return Math.min(start, extents.leadingStart(tree.first(old)));
    }

    private String below() {
        return body.isEmpty() ? "" : child.draft().lineEnd() + body;
    }

    private void empty() {
        int at = introduced;
        if (child.hasKey() && tree.separator(old) == Tree.NONE) {
            at = extents.trailingEnd(child.owner(), old);
            String colon = child.draft().lineEnd() + Columns.pad(column) + ":";
            out.insert(at, colon + (head.isEmpty() ? "" : " " + head) + below());
            return;
        }
        if (at == Tree.NONE) {
            at = tree.start(old);
        }
        if (!head.isEmpty()) {
            out.insert(at, at > 0 && !head.startsWith(" ") ? " " + head : head);
        }
        under(at);
    }

    private void textBlock() {
        int start = tree.start(old);
        int header = start;
        while (header < text.length() && !Lines.isBlank(text.charAt(header)) && !Lines.isBreak(text.charAt(header))) {
            header++;
        }
        int line = header;
        while (line < text.length() && !Lines.isBreak(text.charAt(line))) {
            line++;
        }
        int end = Math.max(line, tree.end(old));
        out.replace(head.isEmpty() ? Lines.skipBack(text, start) : start, header, head);
        String below = below();
        if (end == text.length() && isOpen()) {
            below += child.draft().lineEnd();
        }
        if (end == line) {
            out.insert(end, below);
        } else {
            out.replace(line, end, below);
        }
    }

    private void inline() {
        int start = tree.start(old);
        int end = tree.end(old);
        if (head.isEmpty() && introduced != Tree.NONE) {
            int from = start;
            while (from > introduced && Chars.is(text.charAt(from - 1), Chars.SEPARATION)) {
                from--;
            }
            start = from == introduced ? from : Lines.skipBack(text, start);
        }
        if (introduced == Tree.NONE && isMarked(start)) {
            head = head.isEmpty() ? body.isEmpty() ? "" : below() : head;
            body = head.equals(below()) ? "" : body;
        } else if (introduced == Tree.NONE && head.isEmpty()) {
            head = body;
            body = "";
        }
        out.replace(start, end, head);
        under(end);
    }

    /** Tell whether a document's marker stands before its root on the same line. */
    private boolean isMarked(int start) {
        return Lines.startIfFirst(text, start) == Tree.NONE;
    }

    /** Add the lines of the new value below the old one and the comments behind that. */
    private void under(int end) {
        if (!body.isEmpty()) {
            int at = Math.max(end, extents.trailingEnd(child.owner(), old));
            out.insert(
                    at,
                    at == text.length() && isOpen() ? below() + child.draft().lineEnd() : below());
        }
    }

    /** Tell whether the last line needs its end, since it may be part of a text. */
    private boolean isOpen() {
        return head.startsWith("|") || head.startsWith(">") || body.contains("|") || body.contains(">");
    }
}
