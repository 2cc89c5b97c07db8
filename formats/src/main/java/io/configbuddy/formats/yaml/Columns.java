package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;

/** By how much a text indents what is in what. */
final class Columns {
    private static final int UNKNOWN = -1;
    private static final int DEFAULT = 2;

    private int unit = UNKNOWN;
    private int sequence = UNKNOWN;
    private int dash = UNKNOWN;

    static int of(Tree tree, int offset) {
        return offset - tree.source().lineStartOf(offset);
    }

    static String pad(int column) {
        return " ".repeat(column);
    }

    /** Return the last child of a mapping or sequence, of a mapping the last value; NONE when it is empty. */
    static int last(Tree tree, int container) {
        int last = tree.first(container);
        for (int next = last; next != Tree.NONE; next = tree.next(next)) {
            last = next;
        }
        return last;
    }

    /** Return how far a mapping stands from the key that it is the value of. */
    int unit(Tree tree) {
        find(tree);
        return unit;
    }

    /** Return how far a sequence stands from the key that it is the value of, in one mapping or else in the text. */
    int sequence(Tree tree, int mapping) {
        find(tree);
        if (mapping == Tree.NONE || tree.kind(mapping) != NodeKind.MAPPING || tree.style(mapping) != NodeStyle.BLOCK) {
            return sequence;
        }
        int own = offset(tree, mapping, NodeKind.SEQUENCE);
        return own == UNKNOWN ? sequence : own;
    }

    /** Return how far the content of an item stands from its dash. */
    int dash(Tree tree) {
        find(tree);
        return dash;
    }

    private void find(Tree tree) {
        if (unit != UNKNOWN) {
            return;
        }
        for (int node = 0; node < tree.size() && (unit == UNKNOWN || sequence == UNKNOWN || dash == UNKNOWN); node++) {
            boolean block = tree.kind(node) != NodeKind.SCALAR
                    && tree.kind(node) != NodeKind.ALIAS
                    && tree.style(node) == NodeStyle.BLOCK;
            if (block && tree.kind(node) == NodeKind.MAPPING) {
                unit = unit == UNKNOWN ? offset(tree, node, NodeKind.MAPPING) : unit;
                sequence = sequence == UNKNOWN ? offset(tree, node, NodeKind.SEQUENCE) : sequence;
            } else if (block && dash == UNKNOWN) {
                int first = tree.first(node);
                int from = first == Tree.NONE ? Tree.NONE : tree.separator(first);
                boolean behind = from != Tree.NONE
                        && !tree.has(first, Tree.EMPTY)
                        && !tree.has(first, Tree.PROPERTIES)
                        && tree.source().lineStartOf(from) == tree.source().lineStartOf(tree.start(first));
                dash = behind ? tree.start(first) - from : UNKNOWN;
            }
        }
        unit = unit == UNKNOWN ? sequence > 0 ? sequence : DEFAULT : unit;
        sequence = sequence == UNKNOWN ? unit : sequence;
        dash = dash == UNKNOWN ? DEFAULT : dash;
    }

    private static int offset(Tree tree, int mapping, NodeKind kind) {
        for (int key = tree.first(mapping); key != Tree.NONE; ) {
            int value = tree.next(key);
            boolean own = tree.kind(value) == kind
                    && tree.style(value) == NodeStyle.BLOCK
                    && tree.first(value) != Tree.NONE
                    && tree.source().lineStartOf(tree.start(value)) > tree.end(key);
            if (own) {
                return of(tree, tree.start(value)) - of(tree, tree.start(mapping));
            }
            key = tree.next(value);
        }
        return UNKNOWN;
    }
}
