package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.Tree;

/** Finds the collection that a node is in. */
final class Parents {
    private Parents() {}

    /** Return the mapping or sequence that an entry's key or an item is in, or NONE for a root. */
    static int of(Tree tree, int owner) {
        int document = tree.documentCount() - 1;
        while (document > 0 && tree.root(document) > owner) {
            document--;
        }
        int at = tree.root(document);
        int parent = Tree.NONE;
        while (at != owner) {
            parent = at;
            int last = Tree.NONE;
            for (int child = tree.first(at); child != Tree.NONE && child <= owner; child = tree.next(child)) {
                last = child;
            }
            at = last;
        }
        return parent;
    }

    static boolean isContainer(Tree tree, int node) {
        return tree.kind(node) == NodeKind.MAPPING || tree.kind(node) == NodeKind.SEQUENCE;
    }
}
