package io.configbuddy.document.edit;

import io.configbuddy.document.tree.CommentIndex;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/** Replaces the comments of one child in brackets. */
final class BracketComments {
    private final DraftChild child;
    private final BracketSyntax syntax;
    private final Splicer out;
    private final Tree tree;
    private final String text;
    private final Extents extents;

    BracketComments(DraftChild child, BracketSyntax syntax, Splicer out) {
        this.child = child;
        this.syntax = syntax;
        this.out = out;
        this.tree = child.draft().tree();
        this.text = out.text();
        this.extents = new Extents(tree);
    }

    void leading() {
        int start = extents.leadingStart(child.owner());
        int body = extents.start(child.owner());
        int line = Lines.startIfFirst(text, start);
        boolean ownLine = line != Tree.NONE;
        String gap = ownLine ? child.draft().lineEnd() + text.substring(line, start) : " ";
        StringBuilder comments = new StringBuilder();
        for (String comment : child.comments().leading()) {
            comments.append(syntax.comment(comment, !ownLine)).append(gap);
        }
        out.replace(start, body, comments.toString());
        for (int old : comments(CommentIndex.LEADING)) {
            if (tree.commentStart(old) > body) {
                drop(old);
            }
        }
    }

    void trailing() {
        List<Integer> old = comments(CommentIndex.TRAILING);
        List<String> lines = child.comments().trailing();
        String said = String.join("", lines);
        int at = 0;
        if (!lines.isEmpty() && !old.isEmpty()) {
            int first = old.get(at++);
            write(tree.commentStart(first), tree.commentEnd(first), "", said);
        }
        for (; at < old.size(); at++) {
            drop(old.get(at));
        }
        if (!lines.isEmpty() && old.isEmpty()) {
            int end = extents.end(child.owner(), child.valueId());
            int behind = behindComma(end);
            int place = isLast(behind) ? behind : end;
            write(place, place, " ", said);
        }
    }

    /** Write a comment; at the end of a line it would take in the blanks behind it, so these go. */
    private void write(int start, int end, String before, String said) {
        boolean last = isLast(end);
        out.insert(start, before + syntax.comment(said, !last));
        out.remove(start, last ? Lines.skip(text, end) : end);
    }

    /** Tell whether nothing is behind a place on its line, nor will be. */
    private boolean isLast(int offset) {
        DraftNode container = child.container().orElse(null);
        boolean open = container == null || container.isNew() || !BracketStyle.isSpread(tree, container.origin());
        return !open && Lines.endIfLast(text, offset) != Tree.NONE;
    }

    /** Return the offset after the comma that follows an end on its line; the end itself when there is none. */
    private int behindComma(int end) {
        int at = Lines.skip(text, end);
        return at < text.length() && text.charAt(at) == ',' ? at + 1 : end;
    }

    private void drop(int comment) {
        int start = tree.commentStart(comment);
        int line = Lines.startIfFirst(text, start);
        int end = Lines.endIfLast(text, tree.commentEnd(comment));
        if (line != Tree.NONE && end != Tree.NONE) {
            out.remove(line, end);
        } else {
            out.remove(Lines.skipBack(text, start), tree.commentEnd(comment));
        }
    }

    private List<Integer> comments(byte role) {
        List<Integer> found = new ArrayList<>(1);
        if (tree.commentCount() > 0) {
            add(child.owner(), role, found);
            if (child.valueId() != child.owner() && tree.kind(child.valueId()) != NodeKind.ALIAS) {
                add(child.valueId(), role, found);
            }
        }
        return found;
    }

    private void add(int owner, byte role, List<Integer> found) {
        CommentIndex index = tree.commentIndex();
        for (int comment = index.first(owner); comment != Tree.NONE; comment = index.next(comment)) {
            if (index.role(comment) == role && !isReplaced(comment)) {
                found.add(comment);
            }
        }
    }

    /** Tell whether a comment goes with the value that it is in. */
    private boolean isReplaced(int comment) {
        int old = child.valueId();
        int start = tree.commentStart(comment);
        return child.value().isNew() && start > tree.start(old) && start < tree.end(old);
    }
}
