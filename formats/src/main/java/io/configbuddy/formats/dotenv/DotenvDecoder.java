package io.configbuddy.formats.dotenv;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarDecoder;
import io.configbuddy.document.tree.Tree;

/** Says what a key or a value says: line ends within quotes read as line feeds, a few escapes within double quotes. */
final class DotenvDecoder implements ScalarDecoder {
    static final DotenvDecoder INSTANCE = new DotenvDecoder();

    private DotenvDecoder() {}

    @Override
    public String decode(Tree tree, int node) {
        int quote = tree.style(node) == NodeStyle.PLAIN ? 0 : 1;
        String inside = tree.source().text().substring(tree.start(node) + quote, tree.end(node) - quote);
        return tree.has(node, Tree.ESCAPED) ? unescape(inside, tree.style(node) == NodeStyle.DOUBLE_QUOTED) : inside;
    }

    private static String unescape(String inside, boolean escapes) {
        StringBuilder decoded = new StringBuilder(inside.length());
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            char meant = escapes && c == '\\' && i + 1 < inside.length() ? meant(inside.charAt(i + 1)) : 0;
            if (meant != 0) {
                decoded.append(meant);
                i++;
            } else if (c != '\r') {
                decoded.append(c);
            } else if (i + 1 == inside.length() || inside.charAt(i + 1) != '\n') {
                decoded.append('\n');
            }
        }
        return decoded.toString();
    }

    /** Return what a backslash and {@code c} stand for, or 0 when they are no escape and stay as they are. */
    static char meant(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '"', '\\', '$' -> c;
            default -> 0;
        };
    }
}
