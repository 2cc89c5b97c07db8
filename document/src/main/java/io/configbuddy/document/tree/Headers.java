package io.configbuddy.document.tree;

import java.util.Arrays;

/** Which headers open a mapping. */
final class Headers {
    private final int[] first;
    private final int[] next;

    private Headers(int[] first, int[] next) {
        this.first = first;
        this.next = next;
    }

    static Headers of(Tree tree) {
        int count = tree.sectionCount();
        int[] first = new int[count == 0 ? 0 : tree.size()];
        int[] next = new int[count];
        Arrays.fill(first, Tree.NONE);
        for (int header = count - 1; header >= 0; header--) {
            int node = tree.sectionNode(header);
            next[header] = first[node];
            first[node] = header;
        }
        return new Headers(first, next);
    }

    /** Return the first header that opens {@code node}, or NONE. */
    int first(int node) {
        return first.length == 0 ? Tree.NONE : first[node];
    }

    /** Return the next header that opens the same node, or NONE. */
    int next(int header) {
        return next[header];
    }
}
