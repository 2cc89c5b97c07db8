package io.configbuddy.formats.yaml;

import io.configbuddy.document.edit.ContainerEdit;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.Extents;
import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;

/** Where the children of a mapping or sequence stand that is laid out in lines. */
final class BlockLayout {
    private final ContainerEdit edit;
    private final Tree tree;
    private final String text;
    private final Extents extents;
    private final int column;

    BlockLayout(ContainerEdit edit) {
        this.edit = edit;
        this.tree = edit.draft().tree();
        this.text = tree.source().text();
        this.extents = new Extents(tree);
        this.column = Columns.of(tree, tree.start(edit.node()));
    }

    int column() {
        return column;
    }

    /** Return where a child's leading comments begin. */
    int lead(int place) {
        return extents.leadingStart(edit.child(place).owner());
    }

    /** Return where a child itself begins. */
    int body(int place) {
        return extents.start(edit.child(place).owner());
    }

    /** Return the end of a child with the comments in it and behind it. */
    int tail(int place) {
        DraftChild child = edit.child(place);
        return extents.trailingEnd(child.owner(), child.valueId());
    }

    /** Return where the line of a child's lead begins. */
    int lineStart(int place) {
        return Lines.skipBack(text, lead(place));
    }

    /** Return the offset after the line end of a child. */
    int lineEnd(int place) {
        int tail = tail(place);
        return Lines.afterBreak(text, Lines.skip(text, tail));
    }

    /** Tell whether the first child shares its line with what introduces the container. */
    boolean isCompact() {
        return Lines.startIfFirst(text, body(0)) == Tree.NONE;
    }

    /** Tell whether blank lines part the children. */
    boolean isAiry() {
        int size = edit.size();
        return size > 1 && isBlankBefore(1) && isBlankBefore(size - 1);
    }

    private boolean isBlankBefore(int place) {
        int line = lineStart(place);
        return Lines.blankAbove(text, line) < line;
    }

    /** Tell whether blank lines behind a child are, or would be, part of the text that it ends with. */
    boolean isKept(int place) {
        int node = lastNode(place);
        if (node == Tree.NONE) {
            return false;
        }
        boolean block = tree.style(node) == NodeStyle.LITERAL || tree.style(node) == NodeStyle.FOLDED;
        if (!block) {
            return false;
        }
        for (int at = tree.start(node); at < text.length() && !Chars.is(text.charAt(at), Chars.SEPARATION); at++) {
            if (text.charAt(at) == '+') {
                return true;
            }
        }
        return false;
    }

    /** Return the innermost value that ends a child, or NONE when that is an empty collection. */
    int lastNode(int place) {
        int node = edit.child(place).valueId();
        while (node != Tree.NONE && Parents.isContainer(tree, node) && tree.style(node) == NodeStyle.BLOCK) {
            node = Columns.last(tree, node);
        }
        return node;
    }

    /** Tell whether a comment stands between two children, or before the first, that belongs to neither. */
    boolean hasCommentBefore(int place) {
        int from = place == 0 ? documentStart() : tail(place - 1);
        return tree.commentFrom(from) < tree.commentFrom(lead(place));
    }

    private int documentStart() {
        int introduced = FlowValue.introduction(tree, edit.node());
        if (introduced != Tree.NONE) {
            return introduced;
        }
        int document = tree.documentCount() - 1;
        while (document > 0 && tree.documentStart(document) > tree.start(edit.node())) {
            document--;
        }
        return tree.documentStart(document);
    }
}
