package io.configbuddy.document.tree;

import java.util.Arrays;

/**
 * The places of one document that comments can belong to, in text order.
 *
 * <p>An anchor is an entry (owned by its key's node), an item (owned by its own node), a header, or a root that is no
 * filled container. Mappings and sequences that have no text of their own ({@link NodeStyle#IMPLICIT}, {@link
 * NodeStyle#DOTTED}, {@link NodeStyle#SECTIONS}, {@link NodeStyle#REPEATED}) are passed over in favour of what stands
 * in them.
 */
final class CommentAnchors {
    private static final int START = 0;
    private static final int END = 1;
    private static final int OWNER = 2;
    private static final int CONTAINER = 3;
    private static final int PARENT = 4;
    private static final int VALUE = 5;
    private static final int WIDTH = 6;

    private final Tree tree;
    private final Headers headers;
    private int[] anchors = new int[64 * WIDTH];
    private int count;

    private CommentAnchors(Tree tree, Headers headers) {
        this.tree = tree;
        this.headers = headers;
    }

    /** Collect the anchors of a document. */
    static CommentAnchors of(Tree tree, int document, Headers headers) {
        CommentAnchors all = new CommentAnchors(tree, headers);
        int root = tree.root(document);
        if (tree.kind(root) == NodeKind.SCALAR || tree.kind(root) == NodeKind.ALIAS || tree.first(root) == Tree.NONE) {
            all.add(tree.start(root), tree.end(root), root, Tree.NONE, Tree.NONE, root);
        } else {
            all.children(root, Tree.NONE);
        }
        all.sort();
        return all;
    }

    int count() {
        return count;
    }

    int start(int anchor) {
        return anchors[anchor * WIDTH + START];
    }

    int end(int anchor) {
        return anchors[anchor * WIDTH + END];
    }

    int owner(int anchor) {
        return anchors[anchor * WIDTH + OWNER];
    }

    int container(int anchor) {
        return anchors[anchor * WIDTH + CONTAINER];
    }

    /** Return the value that the anchor introduces. */
    int value(int anchor) {
        return anchors[anchor * WIDTH + VALUE];
    }

    /** Return the offset at which the anchor around this one starts, or NONE. */
    int parentStart(int anchor) {
        return anchors[anchor * WIDTH + PARENT];
    }

    /** Return the last anchor that starts before {@code offset}, or NONE. */
    int before(int offset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private void children(int container, int parentStart) {
        boolean mapping = tree.kind(container) == NodeKind.MAPPING;
        int child = tree.first(container);
        while (child != Tree.NONE) {
            int value = mapping ? tree.next(child) : child;
            int start = introduction(child);
            int within = parentStart;
            int header = headers.first(value);
            if (header != Tree.NONE) {
                within = tree.headerStart(header);
                for (; header != Tree.NONE; header = headers.next(header)) {
                    add(tree.headerStart(header), tree.headerEnd(header), child, container, parentStart, value);
                }
            } else if (hasText(value)) {
                add(start, Math.max(tree.end(child), tree.end(value)), child, container, parentStart, value);
                within = start;
            }
            if (tree.kind(value) == NodeKind.MAPPING || tree.kind(value) == NodeKind.SEQUENCE) {
                children(value, within);
            }
            if (mapping && (tree.kind(child) == NodeKind.MAPPING || tree.kind(child) == NodeKind.SEQUENCE)) {
                children(child, within);
            }
            child = tree.next(value);
        }
    }

    private boolean hasText(int value) {
        return switch (tree.style(value)) {
            case IMPLICIT, DOTTED, SECTIONS, REPEATED -> false;
            default -> true;
        };
    }

    private int introduction(int node) {
        int start = tree.start(node);
        if (tree.has(node, Tree.PROPERTIES)) {
            start = earlier(start, tree.anchorStart(node));
            start = earlier(start, tree.tagStart(node));
        }
        return earlier(start, tree.separator(node));
    }

    private static int earlier(int offset, int other) {
        return other == Tree.NONE ? offset : Math.min(offset, other);
    }

    private void add(int start, int end, int owner, int container, int parentStart, int value) {
        int at = count++ * WIDTH;
        if (at == anchors.length) {
            anchors = Arrays.copyOf(anchors, at * 2);
        }
        anchors[at + START] = start;
        anchors[at + END] = end;
        anchors[at + OWNER] = owner;
        anchors[at + CONTAINER] = container;
        anchors[at + PARENT] = parentStart;
        anchors[at + VALUE] = value;
    }

    /** Sort by start; of two that start together the outer one, which was added first, stays first. */
    private void sort() {
        boolean sorted = true;
        for (int i = 1; i < count && sorted; i++) {
            sorted = start(i - 1) <= start(i);
        }
        if (sorted) {
            return;
        }
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = ((long) start(i) << 32) | i;
        }
        Arrays.sort(order);
        int[] moved = new int[count * WIDTH];
        for (int i = 0; i < count; i++) {
            System.arraycopy(anchors, (int) order[i] * WIDTH, moved, i * WIDTH, WIDTH);
        }
        anchors = moved;
    }
}
