package io.configbuddy.document.edit;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.Tree;

/**
 * Where everything stands in a mapping or sequence in brackets: its children, their commas, their comments.
 */
final class BracketLayout {
    private static final int LEAD = 0;
    private static final int BODY = 1;
    private static final int END = 2;
    private static final int COMMA = 3;
    private static final int TAIL = 4;
    private static final int OWN = 5;
    private static final int WIDTH = 6;

    private final DraftNode container;
    private final Tree tree;
    private final String text;
    private final int open;
    private final int close;
    private final int[] places;
    private final int size;
    private final BracketStyle style;

    BracketLayout(DraftNode container, BracketStyle style) {
        this.container = container;
        this.style = style;
        this.tree = container.draft().tree();
        this.text = tree.source().text();
        this.open = tree.start(container.origin());
        this.close = tree.end(container.origin()) - 1;
        container.list();
        this.size = container.originals == null ? 0 : container.originals.size();
        this.places = new int[size * WIDTH];
        measure();
    }

    /** Return how it is laid out. */
    BracketStyle style() {
        return style;
    }

    /** Tell whether children stand on lines of their own. */
    boolean isSpread() {
        return style.spread();
    }

    int open() {
        return open;
    }

    int close() {
        return close;
    }

    int size() {
        return size;
    }

    /** Return where a child's leading comments begin. */
    int lead(int child) {
        return places[child * WIDTH + LEAD];
    }

    /** Return where a child itself begins. */
    int body(int child) {
        return places[child * WIDTH + BODY];
    }

    /** Return where a child itself ends. */
    int end(int child) {
        return places[child * WIDTH + END];
    }

    /** Return where the comma after a child is, or NONE. */
    int comma(int child) {
        return places[child * WIDTH + COMMA];
    }

    /** Return the end of a child with its comma and the comments behind it. */
    int tail(int child) {
        return places[child * WIDTH + TAIL];
    }

    /** Return the end of a child with the comments behind it that are its own. */
    int own(int child) {
        return places[child * WIDTH + OWN];
    }

    /** Tell whether a comment of something else stands between a child and its comma. */
    boolean isParted(int child) {
        return comma(child) != Tree.NONE && tree.commentFrom(own(child)) < tree.commentFrom(comma(child));
    }

    /** Return the end of what stands before a child and stays when it goes: a bracket, a comma, a comment. */
    int gapStart(int child) {
        int start = child == 0 ? open + 1 : tail(child - 1);
        int comment = tree.commentFrom(lead(child)) - 1;
        return comment < 0 ? start : Math.max(start, Math.min(tree.commentEnd(comment), lead(child)));
    }

    /** Return where a comment or a child begins that follows a child and stays when it goes. */
    int gapEnd(int child) {
        int end = child + 1 == size ? close : lead(child + 1);
        int comment = tree.commentFrom(tail(child));
        return comment == tree.commentCount() ? end : Math.min(end, tree.commentStart(comment));
    }

    /** Tell whether a child has its lines for itself. */
    boolean ownsLines(int child) {
        return Lines.startIfFirst(text, lead(child)) != Tree.NONE
                && Lines.endIfLast(text, tail(child)) != Tree.NONE
                && !isParted(child);
    }

    /** Tell whether blank lines part the children. */
    boolean isAiry() {
        return isSpread() && size > 1 && isBlankBefore(1) && isBlankBefore(size - 1);
    }

    private boolean isBlankBefore(int child) {
        int line = Lines.startIfFirst(text, lead(child));
        return line > 0 && Lines.blankAbove(text, line) < line;
    }

    /** Tell whether what comes after a child is to begin a line. */
    boolean breaksAfter(int child) {
        return Lines.endIfLast(text, tail(child)) != Tree.NONE
                && (isSpread() || tail(child) > Math.max(end(child), comma(child) + 1));
    }

    /** Tell whether a comma stands after the last child. */
    boolean hasTrailingComma() {
        return size > 0 && comma(size - 1) != Tree.NONE;
    }

    private void measure() {
        Extents extents = new Extents(tree);
        boolean mapping = container.kind() == NodeKind.MAPPING;
        int owner = tree.first(container.origin());
        for (int child = 0; child < size; child++) {
            int value = mapping ? tree.next(owner) : owner;
            int at = child * WIDTH;
            int next = tree.next(value);
            places[at + LEAD] = extents.leadingStart(owner);
            places[at + BODY] = extents.start(owner);
            places[at + END] = extents.end(owner, value);
            places[at + COMMA] = comma(places[at + END], next == Tree.NONE ? close : tree.start(next));
            int behind = extents.trailingEnd(owner, value);
            places[at + OWN] = behind;
            places[at + TAIL] = Math.max(behind, places[at + COMMA] + 1);
            owner = next;
        }
    }

    /** Return the first comma outside of comments, or NONE. */
    private int comma(int from, int to) {
        int comment = tree.commentFrom(from);
        for (int at = from; at < to; at++) {
            if (comment < tree.commentCount() && tree.commentStart(comment) == at) {
                at = tree.commentEnd(comment++) - 1;
            } else if (text.charAt(at) == ',') {
                return at;
            }
        }
        return Tree.NONE;
    }
}
