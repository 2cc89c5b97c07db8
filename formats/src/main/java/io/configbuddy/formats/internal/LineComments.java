package io.configbuddy.formats.internal;

import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.Extents;
import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.tree.CommentIndex;
import io.configbuddy.document.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/** Replaces the comments of one entry that stays where it is. */
public final class LineComments {
    private final DraftChild child;
    private final Tree tree;
    private final String text;
    private final String markers;
    private final Splicer out;

    /** Begin with an entry and the characters that begin a comment. */
    public LineComments(DraftChild child, String markers, Splicer out) {
        this.child = child;
        this.tree = child.draft().tree();
        this.text = out.text();
        this.markers = markers;
        this.out = out;
    }

    /** Return the character that begins the text's first comment, or the usual one. */
    static char marker(Tree tree, String markers) {
        char first = tree.commentCount() == 0
                ? markers.charAt(0)
                : tree.source().text().charAt(tree.commentStart(0));
        return markers.indexOf(first) < 0 ? markers.charAt(0) : first;
    }

    /** Replace the comments above it. */
    public void leading() {
        LineBlocks blocks = new LineBlocks(tree);
        leading(blocks.begin(child.owner()), new Extents(tree).leadingStart(child.owner()));
    }

    /**
     * Replace the comments above what begins at {@code begin}.
     *
     * @param lead where they begin; not before {@code begin} when there are none
     */
    public void leading(int begin, int lead) {
        List<Integer> old = comments(CommentIndex.LEADING);
        int line = Lines.startIfFirst(text, begin);
        String end = child.draft().lineEnd();
        String margin = line == Tree.NONE ? "" : text.substring(line, begin);
        StringBuilder comments = new StringBuilder(line == Tree.NONE ? end : "");
        for (String comment : child.comments().leading()) {
            comments.append(margin).append(marker(old)).append(comment).append(end);
        }
        int from = Lines.startIfFirst(text, Math.min(lead, begin));
        if (from == Tree.NONE || line == Tree.NONE) {
            out.insert(begin, comments.toString());
        } else {
            out.replace(from, line, comments.toString());
        }
        for (int comment : old) {
            if (tree.commentStart(comment) > begin) {
                drop(comment);
            }
        }
    }

    /** Replace the comments behind it. */
    public void trailing() {
        trailing(new Extents(tree).end(child.owner(), child.valueId()));
    }

    /** Replace the comments behind what ends at {@code end}. */
    public void trailing(int end) {
        List<Integer> old = comments(CommentIndex.TRAILING);
        String said = String.join("", child.comments().trailing());
        int next = 0;
        if (!said.isEmpty() && !old.isEmpty()) {
            int first = old.get(next++);
            out.replace(tree.commentStart(first), tree.commentEnd(first), marker(old) + said);
        }
        for (; next < old.size(); next++) {
            drop(old.get(next));
        }
        if (!said.isEmpty() && old.isEmpty()) {
            int rest = Lines.skip(text, end);
            out.insert(rest, (rest > end ? "" : " ") + marker(old) + said);
        }
    }

    /** Put the comments behind what ends at {@code end}, and a line end between them and what follows on its line. */
    public void between(int end) {
        String said = String.join("", child.comments().trailing());
        if (!said.isEmpty()) {
            out.insert(end, ' ' + marker(List.of()) + said + child.draft().lineEnd());
        }
    }

    private void drop(int comment) {
        int start = tree.commentStart(comment);
        int line = Lines.startIfFirst(text, start);
        if (line == Tree.NONE) {
            out.remove(Lines.skipBack(text, start), tree.commentEnd(comment));
        } else {
            out.remove(line, Lines.afterBreak(text, tree.commentEnd(comment)));
        }
    }

    private String marker(List<Integer> old) {
        char own = old.isEmpty() ? 0 : text.charAt(tree.commentStart(old.get(0)));
        return String.valueOf(markers.indexOf(own) < 0 ? marker(tree, markers) : own);
    }

    private List<Integer> comments(byte role) {
        List<Integer> found = new ArrayList<>(1);
        if (tree.commentCount() > 0) {
            add(child.owner(), role, found);
            if (child.valueId() != child.owner()) {
                add(child.valueId(), role, found);
            }
        }
        return found;
    }

    private void add(int owner, byte role, List<Integer> found) {
        CommentIndex index = tree.commentIndex();
        for (int comment = index.first(owner); comment != Tree.NONE; comment = index.next(comment)) {
            if (index.role(comment) == role) {
                found.add(comment);
            }
        }
    }
}
