package io.configbuddy.cli.check;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.Tree;
import java.util.BitSet;

/** Tells which characters of a text stand in comments or scalars, and so are content. */
final class Cover {
    private Cover() {}

    static BitSet comments(Tree tree) {
        BitSet covered = new BitSet(tree.source().text().length());
        for (int i = 0; i < tree.commentCount(); i++) {
            covered.set(tree.commentStart(i), tree.commentEnd(i));
        }
        return covered;
    }

    static BitSet scalars(Tree tree) {
        BitSet covered = new BitSet(tree.source().text().length());
        for (int node = 0; node < tree.size(); node++) {
            if (tree.kind(node) == NodeKind.SCALAR) {
                covered.set(tree.start(node), tree.end(node));
            }
        }
        return covered;
    }
}
