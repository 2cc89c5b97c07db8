package io.configbuddy.document.tree;

import java.util.Arrays;

/**
 * Which comment belongs to which node, by the rule that {@code docs/reference/comments.md} explains; {@link Comments}
 * is what people see of it.
 *
 * <p>Owners are key nodes for entries, nodes for items, containers for inner comments. Immutable and safe for use by
 * several threads.
 */
public final class CommentIndex {
    /** The comment stands directly above its owner, or before it on its line. */
    public static final byte LEADING = 0;
    /** The comment stands above its owner, but apart from it. */
    public static final byte DETACHED = 1;
    /** The comment stands behind its owner. */
    public static final byte TRAILING = 2;
    /** The comment stands at the end of its owner, a mapping or a sequence. */
    public static final byte INNER = 3;

    private final int[] owners;
    private final int[] head;
    private final int[] next;
    private final byte[] roles;

    private CommentIndex(int[] owners, int[] head, int[] next, byte[] roles) {
        this.owners = owners;
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

    /** Return the node that a comment belongs to, or {@link Tree#NONE} when it belongs to nothing. */
    public int owner(int comment) {
        return owners[comment];
    }

    /** Return the first comment that {@code owner} has, or {@link Tree#NONE}. */
    public int first(int owner) {
        return head[owner];
    }

    /** Return the next comment of the same owner, or {@link Tree#NONE}. */
    public int next(int comment) {
        return next[comment];
    }

    /** Tell whether a node has a comment in a role. */
    public boolean has(int owner, byte role) {
        for (int comment = first(owner); comment != Tree.NONE; comment = next(comment)) {
            if (roles[comment] == role) {
                return true;
            }
        }
        return false;
    }

    /** Return {@link #LEADING} and so on. */
    public byte role(int comment) {
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
        return new CommentIndex(owners, head, next, roles);
    }
}
