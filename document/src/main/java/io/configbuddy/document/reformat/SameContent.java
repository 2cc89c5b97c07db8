package io.configbuddy.document.reformat;

import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.tree.Comment;
import io.configbuddy.document.tree.CommentIndex;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.Tree;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares two trees in all but layout: a second parse of what should be the same numbers its nodes alike. */
public final class SameContent {
    private final Tree before;
    private final Tree after;
    private int lineStart;
    private int lineEnd = Tree.NONE;
    private @Nullable Places places;
    private @Nullable Places newPlaces;

    private SameContent(Tree before, Tree after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Return where the first tree's text says something that the second one's does not, as an offset into it.
     *
     * @return the offset, or {@link Tree#NONE} when both say the same
     */
    public static int difference(Tree before, Tree after) {
        SameContent content = new SameContent(before, after);
        int place = content.documents();
        if (place == Tree.NONE) {
            place = content.nodes();
        }
        return place == Tree.NONE ? content.comments() : place;
    }

    private int documents() {
        if (before.documentCount() != after.documentCount() || before.sectionCount() != after.sectionCount()) {
            return 0;
        }
        for (int i = 0; i < before.documentCount(); i++) {
            boolean same = before.root(i) == after.root(i)
                    && before.documentHas(i, Tree.EXPLICIT_START) == after.documentHas(i, Tree.EXPLICIT_START)
                    && before.documentHas(i, Tree.EXPLICIT_END) == after.documentHas(i, Tree.EXPLICIT_END);
            if (!same) {
                return before.documentStart(i);
            }
        }
        for (int i = 0; i < before.sectionCount(); i++) {
            if (before.sectionNode(i) != after.sectionNode(i)) {
                return before.headerStart(i);
            }
        }
        return Tree.NONE;
    }

    private int nodes() {
        int shared = Math.min(before.size(), after.size());
        for (int node = 0; node < shared; node++) {
            if (!same(node)) {
                return before.start(node);
            }
        }
        return before.size() == after.size() ? Tree.NONE : shared == before.size() ? 0 : before.start(shared);
    }

    private boolean same(int node) {
        NodeKind kind = before.kind(node);
        if (kind != after.kind(node)
                || before.next(node) != after.next(node)
                || before.has(node, Tree.MERGE) != after.has(node, Tree.MERGE)
                || before.has(node, Tree.PROPERTIES) != after.has(node, Tree.PROPERTIES)) {
            return false;
        }
        if (before.has(node, Tree.PROPERTIES) && !sameProperties(node)) {
            return false;
        }
        return switch (kind) {
            case SCALAR -> before.type(node) == after.type(node) && sameText(node);
            case ALIAS -> before.target(node) == after.target(node);
            case MAPPING, SEQUENCE ->
                before.first(node) == after.first(node) && before.style(node) == after.style(node);
        };
    }

    private boolean sameText(int node) {
        int length = before.end(node) - before.start(node);
        boolean verbatim = length == after.end(node) - after.start(node)
                && before.source()
                        .text()
                        .regionMatches(before.start(node), after.source().text(), after.start(node), length);
        // Even where the characters are the same, indentation may say what they mean.
        boolean plain = verbatim && before.style(node) == after.style(node) && isOneLine(node);
        return plain || before.text(node).equals(after.text(node));
    }

    /** Nodes come mostly in text order, so that each line end is looked for once. */
    private boolean isOneLine(int node) {
        int start = before.start(node);
        if (start < lineStart || start > lineEnd) {
            String text = before.source().text();
            lineStart = start;
            lineEnd = start;
            while (lineEnd < text.length() && !Lines.isBreak(text.charAt(lineEnd))) {
                lineEnd++;
            }
        }
        return before.end(node) <= lineEnd;
    }

    private boolean sameProperties(int node) {
        return Objects.equals(
                        part(before, before.anchorStart(node), before.anchorEnd(node)),
                        part(after, after.anchorStart(node), after.anchorEnd(node)))
                && Objects.equals(
                        part(before, before.tagStart(node), before.tagEnd(node)),
                        part(after, after.tagStart(node), after.tagEnd(node)));
    }

    private static String part(Tree tree, int start, int end) {
        return start == Tree.NONE ? "" : tree.source().text().substring(start, end);
    }

    private int comments() {
        int shared = Math.min(before.commentCount(), after.commentCount());
        for (int i = 0; i < shared; i++) {
            if (!sameLines(i) || !sameOwner(i) && !samePlace(i)) {
                return before.commentStart(i);
            }
        }
        if (before.commentCount() == after.commentCount()) {
            return Tree.NONE;
        }
        return shared == before.commentCount() ? 0 : before.commentStart(shared);
    }

    private boolean sameOwner(int comment) {
        CommentIndex old = before.commentIndex();
        CommentIndex made = after.commentIndex();
        return old.owner(comment) == made.owner(comment) && old.role(comment) == made.role(comment);
    }

    /**
     * Tell whether a comment stands between the same beginnings and ends of nodes. The layout says which of its neighbours
     * it belongs to, and where that was laid out as nobody would, an even layout may say another one.
     */
    private boolean samePlace(int comment) {
        if (places == null) {
            places = new Places(before);
            newPlaces = new Places(after);
        }
        int old = before.commentStart(comment);
        int made = after.commentStart(comment);
        return newPlaces != null
                && places.starts(old) == newPlaces.starts(made)
                && places.ends(old) == newPlaces.ends(made);
    }

    /** How many nodes begin, and how many end, before a place. */
    private static final class Places {
        private final int[] starts;
        private final int[] ends;

        Places(Tree tree) {
            starts = new int[tree.size()];
            ends = new int[tree.size()];
            for (int node = 0; node < tree.size(); node++) {
                starts[node] = tree.start(node);
                ends[node] = tree.end(node);
            }
            Arrays.sort(starts);
            Arrays.sort(ends);
        }

        int starts(int offset) {
            return before(starts, offset);
        }

        int ends(int offset) {
            return before(ends, offset);
        }

        private static int before(int[] offsets, int offset) {
            int low = 0;
            int high = offsets.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (offsets[middle] <= offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /** A comment over several lines may be indented otherwise. */
    private boolean sameLines(int comment) {
        List<String> old = lines(before, comment);
        List<String> made = lines(after, comment);
        if (old.size() != made.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!old.get(i).strip().equals(made.get(i).strip())) {
                return false;
            }
        }
        return true;
    }

    private static List<String> lines(Tree tree, int comment) {
        return new Comment(tree.source(), new Span(tree.commentStart(comment), tree.commentEnd(comment))).lines();
    }
}
