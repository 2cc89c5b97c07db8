package io.configbuddy.formats.internal;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.Tree;
import java.util.Arrays;

/** The headers, entries and comments of a text in its order; comments within a value are a part of that. */
final class LinePieces {
    static final int HEADER = 0;
    static final int ENTRY = 1;
    static final int COMMENT = 2;

    private static final int START = 0;
    private static final int END = 1;
    private static final int KIND = 2;
    private static final int NODE = 3;
    private static final int VALUE = 4;
    private static final int WIDTH = 5;

    private final Tree tree;
    private final LineRules rules;
    private int[] pieces = new int[64 * WIDTH];
    private int count;

    private LinePieces(Tree tree, LineRules rules) {
        this.tree = tree;
        this.rules = rules;
    }

    static LinePieces of(Tree tree, LineRules rules) {
        LinePieces all = new LinePieces(tree, rules);
        if (tree.documentCount() > 0) {
            all.collect(tree.root(0));
        }
        for (int header = 0; header < tree.sectionCount(); header++) {
            all.add(tree.headerStart(header), tree.headerEnd(header), HEADER, header, Tree.NONE);
        }
        for (int comment = 0; comment < tree.commentCount(); comment++) {
            all.add(tree.commentStart(comment), tree.commentEnd(comment), COMMENT, comment, Tree.NONE);
        }
        all.sort();
        return all;
    }

    int count() {
        return count;
    }

    int start(int piece) {
        return pieces[piece * WIDTH + START];
    }

    int end(int piece) {
        return pieces[piece * WIDTH + END];
    }

    int kind(int piece) {
        return pieces[piece * WIDTH + KIND];
    }

    /** Return the number of a header or comment, or the node of an entry's key. */
    int node(int piece) {
        return pieces[piece * WIDTH + NODE];
    }

    /** Return the node of an entry's value. */
    int value(int piece) {
        return pieces[piece * WIDTH + VALUE];
    }

    /** Lines hold sections, keys and items, so that this is never deep. */
    private void collect(int container) {
        boolean mapping = tree.kind(container) == NodeKind.MAPPING;
        for (int owner = tree.first(container); owner != Tree.NONE; ) {
            int value = mapping ? tree.next(owner) : owner;
            if (tree.kind(value) == NodeKind.SCALAR) {
                int end = Math.max(rules.keyEnd(owner, value), Math.max(tree.separator(value) + 1, tree.end(value)));
                add(rules.keyStart(owner), end, ENTRY, owner, value);
            } else {
                collect(value);
            }
            owner = tree.next(value);
        }
    }

    private void add(int start, int end, int kind, int node, int value) {
        int at = count * WIDTH;
        if (at == pieces.length) {
            pieces = Arrays.copyOf(pieces, at * 2);
        }
        pieces[at + START] = start;
        pieces[at + END] = end;
        pieces[at + KIND] = kind;
        pieces[at + NODE] = node;
        pieces[at + VALUE] = value;
        count++;
    }

    private void sort() {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = (long) start(i) << 32 | i;
        }
        Arrays.sort(order);
        int[] sorted = new int[count * WIDTH];
        int kept = 0;
        int end = 0;
        for (long place : order) {
            int piece = (int) place;
            if (kept == 0 || start(piece) >= end) {
                System.arraycopy(pieces, piece * WIDTH, sorted, kept++ * WIDTH, WIDTH);
                end = end(piece);
            }
        }
        pieces = sorted;
        count = kept;
    }
}
