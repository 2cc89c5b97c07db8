package io.configbuddy.document.tree;

import java.util.Arrays;

/**
 * Gives each comment of one document to a node: the one ownership rule of the product.
 *
 * <ol>
 *   <li>A comment with something before it on its line is <em>trailing</em>: it belongs to the entry or item that ended
 *       last on that line, or else to the innermost one that began on it ({@code key: # so}).
 *   <li>A comment on a line of its own is <em>leading</em> for the entry, item or header below it when no blank line
 *       lies between, and <em>detached</em> before it otherwise.
 *   <li>It is <em>inner</em>, at the end of a mapping or sequence, when that one closes before anything else comes; in
 *       a block also when the comment is indented more than what comes next; and under a header when the comment
 *       follows the section's last line directly and a blank line parts it from the next header.
 * </ol>
 *
 * <p>One sweep over comments and anchors in text order, so that the time is linear in both.
 */
final class CommentSweep {
    private final Tree tree;
    private final String text;
    private final int root;
    private final CommentAnchors anchors;
    private final int[] owners;
    private final byte[] roles;
    private int[] open = new int[16];
    private int depth;
    private int finished = Tree.NONE;
    private int following;

    CommentSweep(Tree tree, int document, Headers headers, int[] owners, byte[] roles) {
        this.tree = tree;
        this.text = tree.source().text();
        this.root = tree.root(document);
        this.anchors = CommentAnchors.of(tree, document, headers);
        this.owners = owners;
        this.roles = roles;
    }

    /** Assign the comments {@code from..to}. */
    void assign(int from, int to) {
        int comment = from;
        while (comment < to) {
            advance(tree.commentStart(comment));
            int anchor = trailingAnchor(comment);
            if (anchor != Tree.NONE) {
                owners[comment] = anchors.owner(anchor);
                roles[comment++] = CommentIndex.TRAILING;
            } else {
                int end = runEnd(comment, to);
                run(comment, end);
                comment = end;
            }
        }
    }

    private void advance(int offset) {
        while (following < anchors.count() && anchors.start(following) < offset) {
            close(anchors.start(following));
            if (depth == open.length) {
                open = Arrays.copyOf(open, depth * 2);
            }
            open[depth++] = following++;
        }
        close(offset);
    }

    private void close(int offset) {
        while (depth > 0 && anchors.end(open[depth - 1]) <= offset) {
            int closed = open[--depth];
            if (finished == Tree.NONE || anchors.end(closed) > anchors.end(finished)) {
                finished = closed;
            }
        }
    }

    private int innermost() {
        return depth == 0 ? Tree.NONE : open[depth - 1];
    }

    private int trailingAnchor(int comment) {
        int offset = tree.commentStart(comment);
        if (standsAlone(offset)) {
            return Tree.NONE;
        }
        int lineStart = lineStart(offset);
        int innermost = innermost();
        boolean opened = innermost != Tree.NONE && anchors.start(innermost) >= lineStart;
        if (finished != Tree.NONE
                && anchors.end(finished) > lineStart
                && (!opened || anchors.end(finished) > anchors.start(innermost))) {
            return finished;
        }
        return opened ? innermost : Tree.NONE;
    }

    private boolean standsAlone(int offset) {
        int i = offset - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    /** Return the end of the run of comments that stand between the same two anchors and in the same brackets. */
    private int runEnd(int comment, int to) {
        int innermost = innermost();
        int limit = innermost == Tree.NONE ? followingStart() : Math.min(followingStart(), anchors.end(innermost));
        int end = comment + 1;
        while (end < to && tree.commentStart(end) < limit && standsAlone(tree.commentStart(end))) {
            end++;
        }
        return end;
    }

    /** Split a run into blocks at blank lines; a block shares its fate. */
    private void run(int from, int to) {
        int blockStart = from;
        for (int i = from; i < to; i++) {
            boolean last = i + 1 == to;
            boolean blank = isBlankBetween(tree.commentEnd(i), last ? followingStart() : tree.commentStart(i + 1));
            if (last || blank) {
                block(blockStart, i + 1, last && !blank);
                blockStart = i + 1;
            }
        }
    }

    private void block(int from, int to, boolean attached) {
        int container = innerContainer(tree.commentStart(from), attached);
        int owner = container == Tree.NONE ? anchors.owner(following) : container;
        byte role =
                container != Tree.NONE ? CommentIndex.INNER : attached ? CommentIndex.LEADING : CommentIndex.DETACHED;
        for (int i = from; i < to; i++) {
            owners[i] = owner;
            roles[i] = role;
        }
    }

    /** Return the container at whose end the comment stands, or NONE when it stands before the following anchor. */
    private int innerContainer(int offset, boolean attached) {
        int enclosing = enclosing(offset);
        boolean flow = enclosing != Tree.NONE && tree.style(enclosing) == NodeStyle.FLOW;
        if (flow) {
            return followingStart() >= tree.end(enclosing) ? enclosing : Tree.NONE;
        }
        int previous = anchors.before(offset);
        if (following == anchors.count()) {
            return lastContainer(previous, offset);
        }
        if (previous == Tree.NONE) {
            return Tree.NONE;
        }
        int next = anchors.start(following);
        if (column(offset) > column(next)) {
            int container = lastContainer(previous, offset);
            return container == anchors.container(following) || tree.end(container) > next ? Tree.NONE : container;
        }
        boolean endsSection = isHeader(next) && !attached && !isBlankBetween(anchors.end(previous), offset);
        return endsSection ? ownContainer(previous) : Tree.NONE;
    }

    /** Return the container that a comment after the anchor is in when nothing else says so. */
    private int ownContainer(int anchor) {
        return isHeader(anchors.start(anchor)) ? anchors.value(anchor) : anchors.container(anchor);
    }

    private boolean isHeader(int offset) {
        return tree.sectionCount() > 0 && text.charAt(offset) == '[';
    }

    private int enclosing(int offset) {
        int innermost = innermost();
        if (innermost == Tree.NONE) {
            return Tree.NONE;
        }
        int value = anchors.value(innermost);
        NodeKind kind = tree.kind(value);
        boolean container = kind == NodeKind.MAPPING || kind == NodeKind.SEQUENCE;
        return container && tree.start(value) <= offset ? value : Tree.NONE;
    }

    /** Return the innermost block container, open just before {@code offset}, whose entries are not indented more. */
    private int lastContainer(int previous, int offset) {
        int column = column(offset);
        int anchor = previous;
        while (anchor != Tree.NONE && column(anchors.start(anchor)) > column) {
            int parent = anchors.parentStart(anchor);
            anchor = parent == Tree.NONE ? Tree.NONE : anchors.before(parent + 1);
        }
        int container = anchor == Tree.NONE ? root : ownContainer(anchor);
        return container == Tree.NONE || tree.style(container) == NodeStyle.FLOW ? root : container;
    }

    private int followingStart() {
        return following < anchors.count() ? anchors.start(following) : text.length();
    }

    private int column(int offset) {
        return offset - lineStart(offset);
    }

    private int lineStart(int offset) {
        return tree.source().lineStart(tree.source().line(offset));
    }

    private boolean isBlankBetween(int from, int to) {
        return tree.source().line(to) - tree.source().line(from) >= 2;
    }
}
