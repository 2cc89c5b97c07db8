package io.configbuddy.formats;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.Tree;

/** What a tree says, without where or how: equal outlines mean equal data. */
public final class TreeOutline {
    private TreeOutline() {}

    /** Return one line a node: its depth, kind, type and decoded text; aliases by their target's order. */
    public static String of(Tree tree) {
        StringBuilder out = new StringBuilder();
        for (int document = 0; document < tree.documentCount(); document++) {
            out.append("document\n");
            append(out, tree, tree.root(document), 1);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Tree tree, int node, int depth) {
        out.append(" ".repeat(depth));
        NodeKind kind = tree.kind(node);
        switch (kind) {
            case SCALAR -> out.append(tree.type(node)).append(' ').append(tree.text(node));
            case ALIAS -> out.append("ALIAS of node ").append(tree.target(node));
            default -> out.append(kind);
        }
        out.append('\n');
        if (kind == NodeKind.MAPPING || kind == NodeKind.SEQUENCE) {
            for (int child = tree.first(node); child != Tree.NONE; child = tree.next(child)) {
                append(out, tree, child, depth + 1);
            }
        }
    }
}
