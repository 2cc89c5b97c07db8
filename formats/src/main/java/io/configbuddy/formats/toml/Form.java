package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;

/** How an entry of a table stands in lines. */
enum Form {
    /** As {@code key = value}. */
    LINE,
    /** As lines whose keys begin with its own and a dot. */
    DOTTED,
    /** Under headers of its own. */
    SECTION;

    /** Return how an entry is to be written in a table: as it was, else as what it replaces or its siblings are. */
    static Form of(DraftChild child, DraftNode table) {
        DraftNode node = child.value();
        if (node.kind() == NodeKind.SCALAR) {
            return LINE;
        }
        boolean empty = node.children().isEmpty();
        boolean sequence = node.kind() == NodeKind.SEQUENCE;
        boolean commented = child.hasNewLeading() && !child.comments().leading().isEmpty()
                || child.hasNewTrailing() && !child.comments().trailing().isEmpty();
        if (sequence && (commented || !isOfTables(node))) {
            return LINE;
        }
        if (table.style() == NodeStyle.DOTTED && !table.isNew()) {
            boolean lines = !sequence && !empty && (node.isNew() || node.style() != NodeStyle.FLOW);
            return lines && !commented && !hasComments(node) ? DOTTED : closed(node);
        }
        if (!node.isNew()) {
            boolean dotted = node.style() == NodeStyle.DOTTED;
            return dotted && commented ? closed(node) : standing(node.style(), empty);
        }
        if (node.style() == NodeStyle.FLOW) {
            return LINE;
        }
        Form found = node.isStyled() ? SECTION : like(child, table, node);
        return found == DOTTED && (empty || commented || sequence || hasComments(node)) ? LINE : found;
    }

    /** Return the form of a table that can't be in dotted keys: braces are no place for comments in TOML 1.0. */
    private static Form closed(DraftNode node) {
        boolean table = node.kind() == NodeKind.MAPPING && !node.isNew() && node.style() != NodeStyle.FLOW;
        return table && hasCommentsWithin(node) ? SECTION : LINE;
    }

    private static Form standing(NodeStyle style, boolean empty) {
        return switch (style) {
            case FLOW -> LINE;
            case DOTTED -> empty ? LINE : DOTTED;
            default -> SECTION;
        };
    }

    private static boolean isOfTables(DraftNode sequence) {
        for (DraftChild item : sequence.children()) {
            if (item.value().kind() != NodeKind.MAPPING) {
                return false;
            }
        }
        return !sequence.children().isEmpty();
    }

    /** Return the form of what a new container replaces, or of the last sibling that is a container of its kind. */
    private static Form like(DraftChild child, DraftNode table, DraftNode node) {
        Tree tree = table.draft().tree();
        if (!child.isNew() && tree.kind(child.valueId()) == node.kind()) {
            return standing(tree.style(child.valueId()), false);
        }
        if (table.isNew() || tree.kind(table.origin()) != NodeKind.MAPPING) {
            return SECTION;
        }
        Form last = SECTION;
        for (int key = tree.first(table.origin()); key != Tree.NONE; ) {
            int value = tree.next(key);
            if (tree.kind(value) == node.kind() && (node.kind() == NodeKind.MAPPING || isArrayOfTables(tree, value))) {
                last = standing(tree.style(value), false);
            }
            key = tree.next(value);
        }
        return last;
    }

    private static boolean isArrayOfTables(Tree tree, int value) {
        return tree.first(value) != Tree.NONE && tree.kind(tree.first(value)) == NodeKind.MAPPING;
    }

    /** Tell whether there are comments in a table or array of the text that is laid out by lines. */
    private static boolean hasCommentsWithin(DraftNode node) {
        if (!node.inner().isEmpty()) {
            return true;
        }
        for (DraftChild child : node.children()) {
            boolean lines = child.value().kind() != NodeKind.SCALAR
                    && !child.value().isNew()
                    && child.value().style() != NodeStyle.FLOW;
            if (!child.comments().isEmpty() || lines && hasCommentsWithin(child.value())) {
                return true;
            }
        }
        return false;
    }

    /** Tell whether tables in a table have comments, which have no place in dotted keys. */
    static boolean hasComments(DraftNode node) {
        if (!node.inner().isEmpty()) {
            return true;
        }
        for (DraftChild child : node.children()) {
            boolean table = child.value().kind() == NodeKind.MAPPING
                    && (child.value().isNew() || child.value().style() != NodeStyle.FLOW);
            if (table && (!child.comments().isEmpty() || hasComments(child.value()))) {
                return true;
            }
        }
        return false;
    }
}
