package io.configbuddy.document.tree;

/**
 * Gives away comments that stand apart, one after the other, between the same two places of a text.
 *
 * <ol>
 *   <li>Within an entry or item but not within its mapping or sequence, in its key, say, or between key and value:
 *       <em>leading</em> for it.
 *   <li>In brackets: <em>inner</em>, at the end of the mapping or sequence, when that one closes before anything else
 *       comes.
 *   <li>In a block: by its column. A comment that is indented more than what comes next, or that nothing follows, is
 *       <em>inner</em> in the innermost mapping or sequence before it whose entries are not indented more than the
 *       comment; below an entry or item without a value, and indented more than that, it is <em>trailing</em> for it. A
 *       comment never goes deeper than the comments before it in its run.
 *   <li>Before a header: <em>inner</em> in the section before it, when it follows that one's last line directly and a
 *       blank line parts it from the header.
 *   <li>Otherwise it belongs to the entry, item or header that comes next: <em>leading</em> when only other comments
 *       stand between, <em>detached</em> when a blank line or anything else does.
 * </ol>
 */
final class CommentRun {
    private final Tree tree;
    private final int root;
    private final CommentAnchors anchors;
    private final Layout layout;
    private final int[] owners;
    private final byte[] roles;

    /** The innermost open anchor, or NONE. */
    private int around;
    /** The next anchor; the number of anchors when there is none. */
    private int following;
    /** The least indented column so far. */
    private int column;
    /** The last anchor before the run that is not indented more than {@link #column}, or NONE. */
    private int level;

    CommentRun(Tree tree, int root, CommentAnchors anchors, Layout layout, int[] owners, byte[] roles) {
        this.tree = tree;
        this.root = root;
        this.anchors = anchors;
        this.layout = layout;
        this.owners = owners;
        this.roles = roles;
    }

    /** Assign the comments {@code from..to}, which stand within {@code around} and before {@code next}. */
    void assign(int from, int to, int around, int next) {
        this.around = around;
        this.following = next;
        int brackets = brackets();
        if (isBesideValue(tree.commentStart(from))) {
            give(from, to, anchors.owner(around), CommentIndex.LEADING);
        } else if (brackets == Tree.NONE) {
            block(from, to);
        } else if (isLast() || anchors.start(following) >= tree.end(brackets)) {
            give(from, to, brackets, CommentIndex.INNER);
        } else {
            next(from, to, leadingFrom(from, to));
        }
    }

    private boolean isLast() {
        return following == anchors.count();
    }

    private boolean isBesideValue(int offset) {
        if (around == Tree.NONE) {
            return false;
        }
        int owner = anchors.owner(around);
        int value = anchors.value(around);
        if (!CommentAnchors.isContainer(tree, value) || (owner != value && tree.end(owner) > offset)) {
            return true;
        }
        return tree.style(value) == NodeStyle.FLOW && tree.start(value) > offset;
    }

    /** Return the mapping or sequence in brackets that a place is directly in; NONE when it is in a block. */
    private int brackets() {
        int value = around == Tree.NONE ? root : anchors.value(around);
        boolean flow = CommentAnchors.isContainer(tree, value) && tree.style(value) == NodeStyle.FLOW;
        return flow ? value : Tree.NONE;
    }

    private void block(int from, int to) {
        int previous = outOfBrackets(following - 1);
        int leading = leadingFrom(from, to);
        column = Integer.MAX_VALUE;
        level = previous;
        int comment = from;
        while (comment < to && indented(comment, previous)) {
            comment++;
        }
        int sectionEnd = blockEnd(comment, to);
        if (comment == from && sectionEnd <= leading && endsSection(from, previous)) {
            give(from, sectionEnd, ownContainer(previous), CommentIndex.INNER);
            comment = sectionEnd;
        }
        next(comment, to, Math.max(comment, leading));
    }

    private int outOfBrackets(int anchor) {
        int outer = anchor;
        while (outer != Tree.NONE && isInBrackets(outer)) {
            outer = anchors.parent(outer);
        }
        return outer;
    }

    private boolean isInBrackets(int anchor) {
        int container = anchors.container(anchor);
        return container != Tree.NONE && tree.style(container) == NodeStyle.FLOW;
    }

    /** Give away a comment that its column puts at the end of what stands before it; false when it is not. */
    private boolean indented(int comment, int previous) {
        column = Math.min(column, layout.column(tree.commentStart(comment)));
        if (previous == Tree.NONE || (!isLast() && column <= layout.column(anchors.start(following)))) {
            return false;
        }
        if (tree.has(anchors.value(previous), Tree.EMPTY) && column > layout.column(anchors.start(previous))) {
            give(comment, comment + 1, anchors.owner(previous), CommentIndex.TRAILING);
            return true;
        }
        while (level != Tree.NONE && layout.column(anchors.start(level)) > column) {
            level = anchors.parent(level);
        }
        int container = level == Tree.NONE ? root : ownContainer(level);
        if (!isLast() && !anchors.isHeader(following) && goesOn(container)) {
            return false;
        }
        boolean single = container == Tree.NONE || !CommentAnchors.isContainer(tree, container);
        give(comment, comment + 1, single ? root : container, single ? CommentIndex.TRAILING : CommentIndex.INNER);
        return true;
    }

    private boolean goesOn(int container) {
        return container == anchors.container(following) || tree.end(container) > anchors.start(following);
    }

    /** Return the container that a comment after an anchor is in when nothing else says so. */
    private int ownContainer(int anchor) {
        return anchors.isHeader(anchor) ? anchors.value(anchor) : anchors.container(anchor);
    }

    private boolean endsSection(int comment, int previous) {
        if (previous == Tree.NONE || isLast() || !anchors.isHeader(following)) {
            return false;
        }
        int line = layout.line(anchors.end(previous));
        if (comment > 0) {
            line = Math.max(line, layout.line(tree.commentEnd(comment - 1)));
        }
        return layout.line(tree.commentStart(comment)) - line <= 1;
    }

    /** Return the first comment from which on only comments stand before what comes next. */
    private int leadingFrom(int from, int to) {
        int first = to;
        while (first > from && isAdjacentToNext(first - 1, to)) {
            first--;
        }
        return first;
    }

    private boolean isAdjacentToNext(int comment, int to) {
        int end = tree.commentEnd(comment);
        if (comment + 1 < to) {
            return layout.isAdjacent(end, tree.commentStart(comment + 1));
        }
        if (isLast()) {
            return false;
        }
        int start = anchors.start(following);
        if (layout.isAdjacent(end, start)) {
            return true;
        }
        // Part of the next one may stand before it on its line: the "a." of "a.b = 1", say.
        int line = Math.max(end, layout.lineStart(start));
        return layout.isAdjacent(end, line) && !(isInBrackets(following) && layout.hasBreak(line, start));
    }

    /** Return the end of the block of comments, without a blank line between, that begins with a comment. */
    private int blockEnd(int from, int to) {
        int end = from + 1;
        while (end < to && layout.isAdjacent(tree.commentEnd(end - 1), tree.commentStart(end))) {
            end++;
        }
        return Math.min(end, to);
    }

    private void next(int from, int to, int leading) {
        if (from < to) {
            int owner = anchors.owner(following);
            give(from, leading, owner, CommentIndex.DETACHED);
            give(leading, to, owner, CommentIndex.LEADING);
        }
    }

    private void give(int from, int to, int owner, byte role) {
        for (int i = from; i < to; i++) {
            owners[i] = owner;
            roles[i] = role;
        }
    }
}
