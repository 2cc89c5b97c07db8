package io.configbuddy.document.tree;

import java.util.Arrays;

/**
 * Gives each comment of one document to a node: the one ownership rule of the product, which {@code
 * docs/reference/comments.md} explains with examples.
 *
 * <ol>
 *   <li>A comment with something before it on its line is <em>trailing</em>: it belongs to the entry, item or header
 *       that ended last on that line, or else to the innermost one that began on it ({@code key: # so}). Comments on the
 *       next lines in the very same column continue it, unless what comes next begins in that column too.
 *   <li>A comment directly before an entry or item on its line ({@code /* so *}{@code / 1}) is <em>leading</em> for it.
 *   <li>A comment on a line of its own, or with nothing but brackets and markers before it on its line, is given away by
 *       {@link CommentRun}: to what it stands in, or to what comes next.
 *   <li>In a document of comments alone, all are <em>inner</em> when it is a mapping all the same, as in TOML and INI.
 * </ol>
 *
 * <p>One sweep over comments and anchors in text order, so that the time is linear in both but for the looking up of
 * lines.
 */
final class CommentSweep {
    private final Tree tree;
    private final Layout layout;
    private final CommentAnchors anchors;
    private final CommentRun run;
    private final int[] owners;
    private final byte[] roles;
    private final int root;
    private int[] open = new int[16];
    private int depth;
    private int finished = Tree.NONE;
    private int following;
    private int inlineUntil;
    private boolean inline;

    CommentSweep(Tree tree, int document, Headers headers, int[] owners, byte[] roles) {
        this.tree = tree;
        this.layout = new Layout(tree.source());
        this.root = tree.root(document);
        this.anchors = CommentAnchors.of(tree, document, headers);
        this.run = new CommentRun(tree, root, anchors, layout, owners, roles);
        this.owners = owners;
        this.roles = roles;
    }

    /** Assign the comments {@code from..to}. */
    void assign(int from, int to) {
        if (isEmptyBlock()) {
            Arrays.fill(owners, from, to, root);
            Arrays.fill(roles, from, to, CommentIndex.INNER);
            return;
        }
        int comment = from;
        while (comment < to) {
            advance(tree.commentStart(comment));
            int anchor = standsApart(comment, to) ? Tree.NONE : trailingAnchor(tree.commentStart(comment));
            int end = anchor == Tree.NONE ? runEnd(comment, to) : trailingEnd(comment, to);
            if (anchor == Tree.NONE) {
                run.assign(comment, end, innermost(), following);
            } else {
                Arrays.fill(owners, comment, end, anchors.owner(anchor));
                Arrays.fill(roles, comment, end, CommentIndex.TRAILING);
            }
            comment = end;
        }
    }

    private boolean isEmptyBlock() {
        return CommentAnchors.isContainer(tree, root)
                && tree.first(root) == Tree.NONE
                && tree.style(root) != NodeStyle.FLOW;
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

    private int trailingAnchor(int offset) {
        int lineStart = layout.lineStart(offset);
        int innermost = innermost();
        boolean opened = innermost != Tree.NONE && anchors.start(innermost) >= lineStart;
        boolean afterRoot = depth == 0 && tree.style(root) == NodeStyle.FLOW && tree.end(root) <= offset;
        if (finished != Tree.NONE
                && anchors.end(finished) > lineStart
                && (!opened || anchors.end(finished) > anchors.start(innermost))
                && (!afterRoot || anchors.owner(finished) == root)) {
            return finished;
        }
        return opened ? innermost : Tree.NONE;
    }

    /** Return the comment after a trailing one and those that continue it. */
    private int trailingEnd(int comment, int to) {
        int end = comment + 1;
        while (end < to && continues(end)) {
            end++;
        }
        return end;
    }

    private boolean continues(int comment) {
        int start = tree.commentStart(comment);
        int above = tree.commentStart(comment - 1);
        return start < followingStart()
                && layout.line(start) == layout.line(above) + 1
                && layout.column(start) == layout.column(above)
                && layout.isAdjacent(tree.commentEnd(comment - 1), start)
                && (following == anchors.count() || layout.column(anchors.start(following)) < layout.column(start));
    }

    /** Return the end of the run of comments that stand apart between the same two brackets, entries or items. */
    private int runEnd(int comment, int to) {
        int innermost = innermost();
        int limit = innermost == Tree.NONE ? followingStart() : Math.min(followingStart(), anchors.end(innermost));
        if (innermost != Tree.NONE && tree.start(anchors.value(innermost)) > tree.commentStart(comment)) {
            limit = Math.min(limit, tree.start(anchors.value(innermost)));
        }
        int end = comment + 1;
        while (end < to && tree.commentStart(end) < limit && standsApart(end, to)) {
            end++;
        }
        return end;
    }

    private boolean standsApart(int comment, int to) {
        return layout.isFirstOnLine(tree.commentStart(comment)) || isInline(comment, to);
    }

    /** Tell whether only other comments stand between a comment and what follows it on its line. */
    private boolean isInline(int comment, int to) {
        if (comment >= inlineUntil) {
            int last = comment;
            int next = layout.skipSpaces(tree.commentEnd(last));
            while (last + 1 < to && next == tree.commentStart(last + 1)) {
                last++;
                next = layout.skipSpaces(tree.commentEnd(last));
            }
            inline = following < anchors.count() && next == anchors.start(following);
            inlineUntil = last + 1;
        }
        return inline;
    }

    private int followingStart() {
        return following < anchors.count()
                ? anchors.start(following)
                : tree.source().text().length();
    }
}
