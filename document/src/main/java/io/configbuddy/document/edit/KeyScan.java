package io.configbuddy.document.edit;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Finds a key in a mapping of the text without making an object for each of its entries. */
final class KeyScan {
    private KeyScan() {}

    /** Tell whether a mapping can be searched this way. */
    static boolean isPossible(DraftNode mapping) {
        return !mapping.isNew() && !mapping.draft.tree().has(mapping.origin(), Tree.DUPLICATES);
    }

    /** Return the entry, or null when there is none. */
    static @Nullable DraftChild find(DraftNode mapping, String name) {
        Tree tree = mapping.draft.tree();
        int origin = mapping.origin();
        for (int key = tree.first(origin); key != Tree.NONE; ) {
            int value = tree.next(key);
            if (tree.kind(key) == NodeKind.SCALAR
                    && mayBe(tree, key, name)
                    && tree.text(key).equals(name)) {
                return mapping.draft.child(mapping, key, value);
            }
            key = tree.next(value);
        }
        return null;
    }

    /** Return the entry of a mapping whose entries are objects already, or null when there is none. */
    static @Nullable DraftChild listed(DraftNode mapping, String name) {
        Tree tree = mapping.draft.tree();
        for (DraftChild child = mapping.first; child != null; child = child.next) {
            boolean plain = !child.isNew()
                    && !child.hasNewKey()
                    && tree.kind(child.owner()) == NodeKind.SCALAR
                    && !mayBe(tree, child.owner(), name);
            if (!plain && child.name().equals(name)) {
                return child;
            }
        }
        return null;
    }

    /** Without escapes, only quotes and blanks can stand in a key beside what it says. */
    private static boolean mayBe(Tree tree, int key, String name) {
        if (tree.has(key, Tree.ESCAPED)) {
            return true;
        }
        int more = tree.end(key) - tree.start(key) - name.length();
        return more == 0 || more == 2;
    }
}
