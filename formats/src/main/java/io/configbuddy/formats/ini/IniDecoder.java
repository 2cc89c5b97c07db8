package io.configbuddy.formats.ini;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarDecoder;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;

/**
 * Says what a key or a value of one dialect says.
 *
 * <p>A parser marks what needs more than its characters as {@link Tree#ESCAPED}, and a key among that as {@link
 * Tree#PRIVATE}.
 */
record IniDecoder(Dialect dialect) implements ScalarDecoder {
    @Override
    public String decode(Tree tree, int node) {
        String text = tree.source().text();
        boolean quoted = tree.style(node) != NodeStyle.PLAIN;
        int start = tree.start(node) + (quoted ? 1 : 0);
        int end = tree.end(node) - (quoted ? 1 : 0);
        if (tree.has(node, Tree.ESCAPED)) {
            return tree.has(node, Tree.PRIVATE)
                    ? name(quoted).decode(text, start, end)
                    : value(text, start, end, quoted);
        }
        return tree.type(node) == ScalarType.NULL ? "null" : text.substring(start, end);
    }

    private Name name(boolean quoted) {
        return !quoted ? Name.FOLDED : dialect.values() == Dialect.Values.PHP ? Name.QUOTES_ESCAPED : Name.ESCAPED;
    }

    private String value(String text, int start, int end, boolean quoted) {
        return switch (dialect.values()) {
            case GIT -> GitValues.decode(text, start, end, quoted);
            case PHP -> PhpValues.decode(text, start, end, quoted);
            case ESCAPES -> DesktopValues.decode(text, start, end);
            case TEXT ->
                dialect.continuation() == Dialect.Continuation.INDENT
                        ? IndentedValues.decode(text, start, end, dialect)
                        : BackslashValues.decode(text, start, end);
        };
    }
}
