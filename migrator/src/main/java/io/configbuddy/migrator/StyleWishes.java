package io.configbuddy.migrator;

import io.configbuddy.document.problem.Span;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarNode;

/**
 * Decides which styles of the source are a wish about the target's style, rather than the only way the source has.
 *
 * <p>Brackets are a wish only in a document that does not stand in brackets as a whole, and only on one line; quotes
 * are one only when the format stays the same; that a string is written over several lines always is.
 */
final class StyleWishes {
    private final boolean sameFormat;
    private final boolean bracketsAreChosen;

    StyleWishes(Node root, boolean sameFormat) {
        this.sameFormat = sameFormat;
        this.bracketsAreChosen = sameFormat || root.style() != NodeStyle.FLOW;
    }

    NodeStyle container(Node node) {
        return bracketsAreChosen && node.style() == NodeStyle.FLOW && isOnOneLine(node)
                ? NodeStyle.FLOW
                : NodeStyle.BLOCK;
    }

    NodeStyle scalar(ScalarNode node) {
        return switch (node.style()) {
            case LITERAL, FOLDED -> node.style();
            case MULTILINE_DOUBLE_QUOTED, MULTILINE_SINGLE_QUOTED -> sameFormat ? node.style() : NodeStyle.LITERAL;
            default -> sameFormat ? node.style() : NodeStyle.PLAIN;
        };
    }

    private static boolean isOnOneLine(Node node) {
        Span span = node.span();
        return node.source().line(span.start()) == node.source().line(span.end());
    }
}
