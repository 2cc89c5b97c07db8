package io.configbuddy.document.tree;

import java.util.Arrays;

/**
 * Which comment belongs to which node, by the rule of {@link CommentSweep}.
 *
 * <p>Owners are key nodes for entries, nodes for items, containers for inner comments.
 */
final class CommentIndex {
    static final byte LEADING = 0;
    static final byte DETACHED = 1;
    static final byte TRAILING = 2;
    static final byte INNER = 3;

    private final int[] head;
    private final int[] next;
    private final byte[] roles;

    private CommentIndex(int[] head, int[] next, byte[] roles) {
        this.head = head;
        this.next = next;
        this.roles = roles;
    }

    static CommentIndex of(Tree tree) {
        int count = tree.commentCount();
        int[] owners = new int[count];
        byte[] roles = new byte[count];
        Arrays.fill(owners, Tree.NONE);
        Headers headers = Headers.of(tree);
        int comment = 0;
        for (int document = 0; document < tree.documentCount(); document++) {
            boolean last = document + 1 == tree.documentCount();
            int end = comment;
            while (end < count && (last || tree.commentStart(end) < tree.documentEnd(document))) {
                end++;
            }
            if (end > comment) {
                new CommentSweep(tree, document, headers, owners, roles).assign(comment, end);
            }
            comment = end;
        }
        return link(tree.size(), owners, roles);
    }

    /** Return the first comment that {@code owner} has, or NONE. */
    int first(int owner) {
        return head[owner];
    }

    /** Return the next comment of the same owner, or NONE. */
    int next(int comment) {
        return next[comment];
    }

    /** Return {@link #LEADING} and so on. */
    byte role(int comment) {
        return roles[comment];
    }

    private static CommentIndex link(int nodes, int[] owners, byte[] roles) {
        int[] head = new int[nodes];
        int[] next = new int[owners.length];
        Arrays.fill(head, Tree.NONE);
        for (int comment = owners.length - 1; comment >= 0; comment--) {
            int owner = owners[comment];
            if (owner != Tree.NONE) {
                next[comment] = head[owner];
                head[owner] = comment;
            }
        }
        return new CommentIndex(head, next, roles);
    }
}
