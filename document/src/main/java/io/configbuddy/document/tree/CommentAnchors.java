package io.configbuddy.document.tree;

import java.util.Arrays;

/**
 * The places of one document that comments can belong to, in text order.
 *
 * <p>An anchor is an entry (owned by its key's node), an item (owned by its own node), a header, or a root that is no
 * filled container. Mappings and sequences that have no text of their own ({@link NodeStyle#IMPLICIT}, {@link
 * NodeStyle#DOTTED}, {@link NodeStyle#SECTIONS}, {@link NodeStyle#REPEATED}) are passed over in favour of what stands
 * in them. What stands in a key that is a collection itself is no anchor: its comments belong to the entry.
 */
final class CommentAnchors {
    private static final int START = 0;
    private static final int END = 1;
    private static final int OWNER = 2;
    private static final int VALUE = 3;
    private static final int CONTAINER = 4;
    private static final int PARENT = 5;
    private static final int WIDTH = 6;

    private static final int NODE = 0;
    private static final int CHILD = 1;
    private static final int SHOWN = 2;
    private static final int WITHIN = 3;
    private static final int FRAME = 4;

    private final Tree tree;
    private final Headers headers;
    private final int lastComment;
    private int[] anchors;
    private int count;
    private int[] stack = new int[8 * FRAME];
    private int depth;

    private CommentAnchors(Tree tree, Headers headers) {
        this.tree = tree;
        this.headers = headers;
        this.lastComment = tree.commentStart(tree.commentCount() - 1);
        // About as many as there are entries and items up to there.
        long share = (long) tree.size() / 2 * lastComment / tree.source().text().length();
        this.anchors = new int[(int) (share + 16) * WIDTH];
    }

    /** Collect the anchors of a document up to the first one after the last comment; there must be one. */
    static CommentAnchors of(Tree tree, int document, Headers headers) {
        CommentAnchors all = new CommentAnchors(tree, headers);
        int root = tree.root(document);
        if (isContainer(tree, root) && tree.first(root) != Tree.NONE) {
            all.collect(root);
        } else {
            all.add(tree.start(root), tree.end(root), root, root, Tree.NONE, Tree.NONE);
        }
        all.sort();
        return all;
    }

    static boolean isContainer(Tree tree, int node) {
        NodeKind kind = tree.kind(node);
        return kind == NodeKind.MAPPING || kind == NodeKind.SEQUENCE;
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

    /** Return the node that the anchor's comments belong to. */
    int owner(int anchor) {
        return anchors[anchor * WIDTH + OWNER];
    }

    /** Return the value that the anchor introduces. */
    int value(int anchor) {
        return anchors[anchor * WIDTH + VALUE];
    }

    /** Return the innermost container with a text of its own that the anchor is in; NONE for a root. */
    int container(int anchor) {
        return anchors[anchor * WIDTH + CONTAINER];
    }

    /** Return the anchor around this one, or NONE. */
    int parent(int anchor) {
        return anchors[anchor * WIDTH + PARENT];
    }

    boolean isHeader(int anchor) {
        return headers.first(value(anchor)) != Tree.NONE;
    }

    /** Go through the containers on a stack of our own, deeper ones first, so that nearly everything comes in order. */
    private void collect(int root) {
        push(root, root, Tree.NONE);
        while (depth > 0) {
            int frame = (depth - 1) * FRAME;
            int child = stack[frame + CHILD];
            if (child == Tree.NONE) {
                depth--;
                continue;
            }
            boolean mapping = tree.kind(stack[frame + NODE]) == NodeKind.MAPPING;
            int value = mapping ? tree.next(child) : child;
            // Of what comes after the last comment only the first matters.
            stack[frame + CHILD] = introduction(child) > lastComment ? Tree.NONE : tree.next(value);
            visit(child, value, stack[frame + SHOWN], stack[frame + WITHIN]);
        }
    }

    private void visit(int owner, int value, int container, int parent) {
        int own = count;
        int header = headers.first(value);
        if (header != Tree.NONE) {
            for (; header != Tree.NONE; header = headers.next(header)) {
                add(tree.headerStart(header), tree.headerEnd(header), owner, value, container, parent);
            }
        } else if (hasText(value)) {
            int end = Math.max(tree.end(owner), tree.end(value));
            add(introduction(owner), end, owner, value, container, parent);
        }
        boolean shown = own < count;
        if (isContainer(tree, value)) {
            push(value, shown ? value : container, shown ? own : parent);
        }
    }

    private void push(int node, int shown, int within) {
        if (depth * FRAME == stack.length) {
            stack = Arrays.copyOf(stack, stack.length * 2);
        }
        int frame = depth++ * FRAME;
        stack[frame + NODE] = node;
        stack[frame + CHILD] = tree.first(node);
        stack[frame + SHOWN] = shown;
        stack[frame + WITHIN] = within;
    }

    private boolean hasText(int value) {
        return switch (tree.style(value)) {
            case IMPLICIT, DOTTED, SECTIONS, REPEATED -> false;
            default -> true;
        };
    }

    private int introduction(int node) {
        int start = earlier(tree.start(node), tree.separator(node));
        return earlier(earlier(start, tree.anchorStart(node)), tree.tagStart(node));
    }

    private static int earlier(int offset, int other) {
        return other == Tree.NONE ? offset : Math.min(offset, other);
    }

    private void add(int start, int end, int owner, int value, int container, int parent) {
        int at = count++ * WIDTH;
        if (at == anchors.length) {
            anchors = Arrays.copyOf(anchors, at * 2);
        }
        anchors[at + START] = start;
        anchors[at + END] = end;
        anchors[at + OWNER] = owner;
        anchors[at + VALUE] = value;
        anchors[at + CONTAINER] = container;
        anchors[at + PARENT] = parent;
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
        int[] places = new int[count];
        int[] moved = new int[count * WIDTH];
        for (int i = 0; i < count; i++) {
            places[(int) order[i]] = i;
            System.arraycopy(anchors, (int) order[i] * WIDTH, moved, i * WIDTH, WIDTH);
        }
        anchors = moved;
        for (int i = 0; i < count; i++) {
            if (parent(i) != Tree.NONE) {
                anchors[i * WIDTH + PARENT] = places[parent(i)];
            }
        }
    }
}
