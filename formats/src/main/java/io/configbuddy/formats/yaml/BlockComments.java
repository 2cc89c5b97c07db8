package io.configbuddy.formats.yaml;

import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.Extents;
import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.tree.CommentIndex;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/** Replaces the comments of an entry or item outside of brackets. */
final class BlockComments {
    private final DraftChild child;
    private final Splicer out;
    private final Tree tree;
    private final String text;
    private final Extents extents;
    private final String lineEnd;

    BlockComments(DraftChild child, Splicer out) {
        this.child = child;
        this.out = out;
        this.tree = child.draft().tree();
        this.text = out.text();
        this.extents = new Extents(tree);
        this.lineEnd = child.draft().lineEnd();
    }

    void leading() {
        int start = extents.leadingStart(child.owner());
        int body = extents.start(child.owner());
        String pad = Columns.pad(Columns.of(tree, body));
        StringBuilder lines = new StringBuilder();
        for (String line : child.comments().leading()) {
            lines.append(YamlBrackets.comment(line)).append(lineEnd).append(pad);
        }
        boolean behind = Lines.startIfFirst(text, start) == Tree.NONE;
        if (!behind) {
            out.replace(start, body, lines.toString());
        } else if (lines.length() > 0) {
            out.replace(Lines.skipBack(text, start), body, lineEnd + pad + lines);
        }
        for (int old : of(child, CommentIndex.LEADING)) {
            if (tree.commentStart(old) > body) {
                drop(tree, old, out);
            }
        }
    }

    void trailing() {
        if (child.value().isNew()) {
            return;
        }
        List<Integer> old = of(child, CommentIndex.TRAILING);
        String said = String.join("", child.comments().trailing());
        int at = 0;
        if (!said.isEmpty() && !old.isEmpty()) {
            int first = old.get(at++);
            out.replace(tree.commentStart(first), tree.commentEnd(first), YamlBrackets.comment(said));
        }
        for (; at < old.size(); at++) {
            drop(tree, old.get(at), out);
        }
        if (!said.isEmpty() && old.isEmpty()) {
            write(YamlBrackets.comment(said));
        }
    }

    private void write(String comment) {
        int value = child.valueId();
        int start = tree.start(value);
        NodeStyle style = tree.style(value);
        if (tree.kind(value) == NodeKind.SCALAR && (style == NodeStyle.LITERAL || style == NodeStyle.FOLDED)) {
            int at = start;
            while (at < text.length() && !Lines.isBlank(text.charAt(at)) && !Lines.isBreak(text.charAt(at))) {
                at++;
            }
            out.insert(at, " " + comment);
        } else if (!Parents.isContainer(tree, value) || style == NodeStyle.FLOW) {
            out.insert(extents.end(child.owner(), value), " " + comment);
        } else if (Lines.startIfFirst(text, start) == Tree.NONE) {
            String pad = Columns.pad(Columns.of(tree, start));
            out.replace(Lines.skipBack(text, start), start, " " + comment + lineEnd + pad);
        } else {
            out.insert(FlowValue.introduction(tree, value), " " + comment);
        }
    }

    /** Remove a comment, with its line when it has one for itself. */
    static void drop(Tree tree, int comment, Splicer out) {
        int start = tree.commentStart(comment);
        int line = Lines.startIfFirst(out.text(), start);
        int end = Lines.endIfLast(out.text(), tree.commentEnd(comment));
        if (line != Tree.NONE && end != Tree.NONE) {
            out.remove(line, end);
        } else {
            out.remove(Lines.skipBack(out.text(), start), tree.commentEnd(comment));
        }
    }

    /** Return the comments of a child in a role, those of its value among them. */
    static List<Integer> of(DraftChild child, byte role) {
        Tree tree = child.draft().tree();
        List<Integer> found = new ArrayList<>(1);
        if (tree.commentCount() > 0) {
            add(tree, child.owner(), role, found);
            if (child.valueId() != child.owner() && tree.kind(child.valueId()) != NodeKind.ALIAS) {
                add(tree, child.valueId(), role, found);
            }
        }
        return found;
    }

    private static void add(Tree tree, int owner, byte role, List<Integer> found) {
        CommentIndex index = tree.commentIndex();
        for (int comment = index.first(owner); comment != Tree.NONE; comment = index.next(comment)) {
            if (index.role(comment) == role) {
                found.add(comment);
            }
        }
    }
}
