package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;

/**
 * Prints a YAML tree as events, in the notation of yaml-test-suite (github.com/yaml/yaml-test-suite).
 *
 * <p>For comparison with other parsers: one line an event, tags resolved by the document's directives.
 */
public final class YamlEvents {
    private final Tree tree;
    private final String text;
    private final StringBuilder out = new StringBuilder();
    private final TagHandles handles = new TagHandles();

    private YamlEvents(Tree tree) {
        this.tree = tree;
        this.text = tree.source().text();
    }

    /**
     * Return the events of a tree that {@link YamlFormat} made.
     *
     * @param tree the tree
     * @return one event a line, the last one ended, too
     */
    public static String print(Tree tree) {
        YamlEvents events = new YamlEvents(tree);
        events.stream();
        return events.out.toString();
    }

    private void stream() {
        out.append("+STR\n");
        for (int document = 0; document < tree.documentCount(); document++) {
            boolean explicit = tree.documentHas(document, Tree.EXPLICIT_START);
            handles.clear();
            if (explicit) {
                declareHandles(tree.documentStart(document));
            }
            out.append(explicit ? "+DOC ---\n" : "+DOC\n");
            node(tree.root(document));
            out.append(tree.documentHas(document, Tree.EXPLICIT_END) ? "-DOC ...\n" : "-DOC\n");
        }
        out.append("-STR\n");
    }

    /** Read the directives of a document that begins with a marker: the lines before that begin with a percent sign. */
    private void declareHandles(int start) {
        int line = start;
        while (!text.startsWith("---", line)) {
            if (text.charAt(line) == '\uFEFF') {
                line++;
                continue;
            }
            int end = line;
            while (!Chars.isBreak(text.charAt(end))) {
                end++;
            }
            if (text.startsWith("%TAG", line)) {
                int handle = word(line + 4, end);
                int handleEnd = wordEnd(handle, end);
                int prefix = word(handleEnd, end);
                handles.declare(text.substring(handle, handleEnd), text.substring(prefix, wordEnd(prefix, end)));
            }
            line = end + 1;
        }
    }

    private int word(int from, int end) {
        int i = from;
        while (i < end && Chars.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int wordEnd(int from, int end) {
        int i = from;
        while (i < end && !Chars.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private void node(int node) {
        switch (tree.kind(node)) {
            case ALIAS:
                out.append("=ALI ").append(tree.lexeme(node));
                break;
            case SCALAR:
                scalar(node);
                break;
            case MAPPING:
                container(node, "MAP", " {}");
                break;
            default:
                container(node, "SEQ", " []");
        }
        out.append('\n');
    }

    private void container(int node, String name, String flow) {
        out.append('+').append(name);
        if (tree.style(node) == NodeStyle.FLOW) {
            out.append(flow);
        }
        properties(node);
        out.append('\n');
        for (int child = tree.first(node); child != Tree.NONE; child = tree.next(child)) {
            node(child);
        }
        out.append('-').append(name);
    }

    private void scalar(int node) {
        out.append("=VAL");
        properties(node);
        NodeStyle style = tree.style(node);
        char sign = tree.has(node, Tree.EMPTY) || style == NodeStyle.PLAIN ? ':' : text.charAt(tree.start(node));
        out.append(' ').append(sign);
        if (!tree.has(node, Tree.EMPTY)) {
            boolean escaped = tree.has(node, Tree.ESCAPED);
            append(YamlDecoder.string(text, style, escaped, tree.start(node), tree.end(node), tree.data(node)));
        }
    }

    private void properties(int node) {
        if (tree.anchorStart(node) != Tree.NONE) {
            out.append(" &").append(text, tree.anchorStart(node) + 1, tree.anchorEnd(node));
        }
        if (tree.tagStart(node) != Tree.NONE) {
            String tag = handles.resolve(text, tree.tagStart(node), tree.tagEnd(node));
            out.append(" <").append(tag).append('>');
        }
    }

    private void append(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int escape = "\\\0\b\n\r\t".indexOf(c);
            if (escape < 0) {
                out.append(c);
            } else {
                out.append('\\').append("\\0bnrt".charAt(escape));
            }
        }
    }
}
