package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.CommentIndex;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import java.util.Arrays;
import java.util.BitSet;

/**
 * In which column everything outside of brackets goes.
 *
 * <p>Sequences below a key are all indented or all not, as most of them are. But where a comment stands at the end of
 * one, or of the mapping that it ends, only indentation tells whose it is: that of the comment where that is enough,
 * otherwise that of the sequence.
 */
final class FormatColumns {
    private static final int DASH = 2;

    private final Tree tree;
    private final int indent;
    private final int[] entries;
    private final int[] values;
    private final int[] bases;
    private final int[] children;
    private final BitSet keys = new BitSet();
    private final BitSet implicit = new BitSet();
    /** Sequences that must be indented. */
    private final BitSet indented = new BitSet();
    /** Sequences whose comments at the end must be indented more than a key that comes next. */
    private final BitSet hanging = new BitSet();

    private boolean flush;

    FormatColumns(Tree tree, int indent) {
        this.tree = tree;
        this.indent = indent;
        this.entries = new int[tree.size()];
        this.values = new int[tree.size()];
        this.bases = new int[tree.size()];
        this.children = new int[tree.size()];
        Arrays.fill(children, Tree.NONE);
        sequences();
        for (int document = 0; document < tree.documentCount(); document++) {
            put(tree.root(document), 0, 0, 0, 0);
        }
        for (int node = 0; node < tree.size(); node++) {
            if (children[node] != Tree.NONE && tree.kind(node) == NodeKind.MAPPING) {
                entries(node);
            } else if (children[node] != Tree.NONE) {
                items(node);
            }
        }
    }

    /** Return the column of the entry or item that a node is of, not in brackets: of the key, the dash or the question mark. */
    int entry(int node) {
        return entries[node];
    }

    /** Return the column of a node when it begins a line, and of its further lines. */
    int value(int node) {
        return values[node];
    }

    /** Return the column by which brackets are indented that open behind something. */
    int base(int node) {
        return bases[node];
    }

    /** Tell whether a node is a key without a question mark, which must be on one line. */
    boolean isImplicitKey(int node) {
        return implicit.get(node);
    }

    /** Return the column of a comment that stands on a line of its own and not in brackets. */
    int comment(int comment) {
        CommentIndex index = tree.commentIndex();
        int owner = index.owner(comment);
        if (owner == Tree.NONE) {
            return 0;
        }
        byte role = index.role(comment);
        if (role == CommentIndex.INNER) {
            int column = children[owner] == Tree.NONE ? values[owner] : children[owner];
            return hanging.get(owner) && column == entries[owner] ? column + DASH : column;
        }
        boolean within = role == CommentIndex.TRAILING || tree.commentStart(comment) > tree.start(owner);
        if (!within) {
            return entries[owner];
        }
        return values[keys.get(owner) ? tree.next(owner) : owner];
    }

    private void entries(int mapping) {
        int column = children[mapping];
        for (int key = tree.first(mapping); key != Tree.NONE; ) {
            int value = tree.next(key);
            keys.set(key);
            if (tree.separator(key) == Tree.NONE) {
                put(key, column, column, column, column);
                boolean below = tree.kind(value) == NodeKind.SEQUENCE && flush && !indented.get(value);
                put(value, column, column + indent, column, below ? column : column + indent);
            } else {
                put(key, column, column + DASH, column + DASH, column + DASH);
                put(value, column, column + DASH, column + DASH, column + DASH);
            }
            key = tree.next(value);
        }
    }

    private void items(int sequence) {
        int column = children[sequence];
        for (int item = tree.first(sequence); item != Tree.NONE; item = tree.next(item)) {
            put(item, column, column + DASH, column + DASH, column + DASH);
        }
    }

    private void put(int node, int entry, int value, int base, int below) {
        entries[node] = entry;
        values[node] = value;
        bases[node] = base;
        if (isBlock(node)) {
            children[node] = below;
        }
    }

    private boolean isBlock(int node) {
        return Parents.isContainer(tree, node) && tree.style(node) == NodeStyle.BLOCK;
    }

    /** Find the keys in brackets, and whether sequences below keys are indented. */
    private void sequences() {
        int balance = 0;
        for (int mapping = 0; mapping < tree.size(); mapping++) {
            if (tree.kind(mapping) == NodeKind.MAPPING) {
                for (int key = tree.first(mapping); key != Tree.NONE; ) {
                    int value = tree.next(key);
                    if (tree.separator(key) == Tree.NONE) {
                        implicit.set(key);
                        balance += balance(mapping, value);
                    }
                    key = tree.next(value);
                }
            }
        }
        flush = balance < 0;
    }

    /** Return 1 for a sequence that is indented, -1 for one that is not, and 0 for one that must be and anything else. */
    private int balance(int mapping, int value) {
        if (tree.kind(value) != NodeKind.SEQUENCE || tree.style(value) != NodeStyle.BLOCK) {
            return 0;
        }
        boolean last = tree.next(value) == Tree.NONE;
        if (tree.commentCount() > 0 && tree.commentIndex().has(last ? mapping : value, CommentIndex.INNER)) {
            if (last || isBlock(Columns.last(tree, value))) {
                indented.set(value);
                return 0;
            }
            hanging.set(value);
        }
        return column(tree.start(value)) > column(tree.start(mapping)) ? 1 : -1;
    }

    private int column(int offset) {
        String text = tree.source().text();
        int line = offset;
        while (line > 0 && !Chars.isBreak(text.charAt(line - 1))) {
            line--;
        }
        return offset - line;
    }
}
