package io.configbuddy.formats.internal;

import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.Tree;

/** Finds out how most entries of a text without sections part their keys from their values. */
public final class MostUsed {
    private MostUsed() {}

    /**
     * Return how more than half of the entries with a separator have it.
     *
     * @param otherwise what to return when there is no such way
     */
    public static String assignment(Tree tree, char separator, String otherwise) {
        int[] counts = new int[4];
        int all = 0;
        String text = tree.source().text();
        int root = tree.root(0);
        for (int key = tree.kind(root) == NodeKind.MAPPING ? tree.first(root) : Tree.NONE; key != Tree.NONE; ) {
            int value = tree.next(key);
            int at = tree.separator(value);
            boolean usual = at != Tree.NONE && text.charAt(at) == separator && tree.end(value) > tree.start(value);
            if (usual && tree.start(key) < tree.end(key) && tree.end(key) <= at) {
                counts[
                        (at > tree.end(key) ? 1 : 0)
                                + (tree.start(value) > at + 1 && Lines.isBlank(text.charAt(at + 1)) ? 2 : 0)]++;
                all++;
            }
            key = tree.next(value);
        }
        for (int way = 0; way < counts.length; way++) {
            if (counts[way] * 2 > all) {
                return ((way & 1) == 0 ? "" : " ") + separator + ((way & 2) == 0 ? "" : " ");
            }
        }
        return otherwise;
    }
}
