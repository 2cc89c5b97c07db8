package io.configbuddy.migrator;

import io.configbuddy.document.problem.Source;
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
    /** What is no longer than this is looked through, rather than that all lines of the text are counted for it. */
    private static final int SHORT = 200;

    private final boolean sameFormat;
    private final boolean sameSpelling;
    private final boolean bracketsAreChosen;

    /**
     * Prepare to decide.
     *
     * @param sameFormat whether the target is the format that the source is in
     * @param sameSpelling whether it is that in the same dialect, too
     * @param spread whether the user asks for a document in brackets to be laid out in lines
     */
    StyleWishes(Node root, boolean sameFormat, boolean sameSpelling, boolean spread) {
        this.sameFormat = sameFormat;
        this.sameSpelling = sameSpelling;
        this.bracketsAreChosen = (sameFormat && !spread) || root.style() != NodeStyle.FLOW;
    }

    /** Return a scalar's text, as it is spelled where the target has the same spelling for numbers and dates. */
    String text(ScalarNode node) {
        boolean spelled = sameSpelling
                && node.style() == NodeStyle.PLAIN
                && (node.type().isNumber() || node.type().isTemporal())
                && node.tag().isEmpty();
        return spelled ? node.lexeme() : node.text();
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
        Source source = node.source();
        Span span = node.span();
        if (span.end() - span.start() > SHORT) {
            return source.line(span.start()) == source.line(span.end());
        }
        String text = source.text();
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return false;
            }
        }
        return true;
    }
}
