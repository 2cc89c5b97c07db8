package io.configbuddy.formats.properties;

import io.configbuddy.document.tree.ScalarDecoder;
import io.configbuddy.document.tree.Tree;

/** Says what a key or a value says, by the rules of {@link java.util.Properties#load(java.io.Reader)}. */
final class PropertiesDecoder implements ScalarDecoder {
    static final PropertiesDecoder INSTANCE = new PropertiesDecoder();

    private PropertiesDecoder() {}

    @Override
    public String decode(Tree tree, int node) {
        String text = tree.source().text();
        return tree.has(node, Tree.ESCAPED)
                ? decode(text, tree.start(node), tree.end(node))
                : text.substring(tree.start(node), tree.end(node));
    }

    static String decode(String text, int start, int end) {
        String line = join(text, start, end);
        StringBuilder decoded = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '\\' || i + 1 == line.length()) {
                decoded.append(c);
            } else if (line.charAt(++i) == 'u') {
                decoded.append((char) Integer.parseInt(line, i + 1, i + 5, 16));
                i += 4;
            } else {
                decoded.append(meant(line.charAt(i)));
            }
        }
        return decoded.toString();
    }

    /** Return the logical line of which several natural lines are parts; even an escape may stand on two of them. */
    private static String join(String text, int start, int end) {
        StringBuilder joined = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < end && PropertiesParser.isLineEnd(text.charAt(i + 1))) {
                i++;
                if (text.charAt(i) == '\r' && i + 1 < end && text.charAt(i + 1) == '\n') {
                    i++;
                }
                while (i + 1 < end && PropertiesParser.isBlank(text.charAt(i + 1))) {
                    i++;
                }
            } else {
                joined.append(c);
                if (c == '\\' && i + 1 < end) {
                    joined.append(text.charAt(++i));
                }
            }
        }
        return joined.toString();
    }

    private static char meant(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'f' -> '\f';
            default -> c;
        };
    }
}
