package io.configbuddy.document.outline;

import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads what the tests of the tree need: blocks by indentation and collections in brackets as in YAML, with anchors,
 * aliases and merge keys, and comments in all three spellings. Texts are taken to be right.
 */
final class OutlineParser {
    private final String text;
    private final Duplicates duplicates;
    private final TreeBuilder builder;
    private final Map<String, Integer> anchors = new HashMap<>();
    private final Map<Integer, Set<String>> names = new HashMap<>();
    private int at;
    private int anchorStart = Tree.NONE;
    private int anchorEnd;

    OutlineParser(Source source, Duplicates duplicates) {
        this.text = source.text();
        this.duplicates = duplicates;
        this.builder = new TreeBuilder(source, OutlineParser::decode);
    }

    Tree parse() {
        skip();
        while (at < text.length()) {
            int start = at;
            boolean marker = text.startsWith("---", at);
            if (marker) {
                at += 3;
                skip();
            }
            int root =
                    at == text.length() || text.startsWith("---", at) ? empty(Tree.NONE, start + 3) : node(Tree.NONE);
            skip();
            builder.document(root, start, at, marker ? Tree.EXPLICIT_START : 0);
        }
        return builder.build(duplicates);
    }

    private static String decode(Tree tree, int node) {
        String lexeme = tree.lexeme(node);
        return tree.style(node) == NodeStyle.DOUBLE_QUOTED ? lexeme.substring(1, lexeme.length() - 1) : lexeme;
    }

    /** Read a value at the current place. */
    private int node(int parent) {
        property();
        char c = at < text.length() ? text.charAt(at) : '\n';
        if (c == '{' || c == '[') {
            int start = at;
            int flow = flow(parent);
            if (!isKey()) {
                return flow;
            }
            int mapping = builder.wrap(flow, start, NodeKind.MAPPING, NodeStyle.BLOCK);
            return entries(mapping, column(start), true);
        }
        if (isDash()) {
            return items(mark(builder.container(parent, NodeKind.SEQUENCE, NodeStyle.BLOCK, at)), column(at));
        }
        if (isKeyAhead()) {
            return entries(mark(builder.container(parent, NodeKind.MAPPING, NodeStyle.BLOCK, at)), column(at), false);
        }
        return scalar(parent);
    }

    private int items(int sequence, int indent) {
        int end = at;
        while (at < text.length() && column(at) == indent && isDash()) {
            int dash = at++;
            int item = below(sequence, indent);
            builder.separator(item, dash);
            end = builder.end(item);
            skip();
        }
        builder.end(sequence, end);
        return sequence;
    }

    private int entries(int mapping, int indent, boolean keyRead) {
        int end = at;
        boolean read = keyRead;
        while (read || (at < text.length() && column(at) == indent && isKeyAhead())) {
            int key = read ? builder.first(mapping) : scalar(mapping);
            flags(mapping, key);
            read = false;
            spaces();
            int colon = at++;
            int value = below(mapping, indent);
            builder.separator(value, colon);
            end = builder.end(value);
            skip();
        }
        builder.end(mapping, end);
        return mapping;
    }

    /** Read a value behind a dash or colon, on its line or indented below. */
    private int below(int parent, int indent) {
        int mark = at;
        skip();
        boolean inline = lineEnd(mark) >= at;
        boolean belongs = inline || column(at) > indent || (column(at) == indent && isDash() && !isDashBefore(mark));
        if (at < text.length() && belongs && !text.startsWith("---", at)) {
            return node(parent);
        }
        return empty(parent, mark);
    }

    private boolean isDashBefore(int mark) {
        return text.charAt(mark - 1) == '-';
    }

    private int flow(int parent) {
        boolean mapping = text.charAt(at) == '{';
        int container =
                mark(builder.container(parent, mapping ? NodeKind.MAPPING : NodeKind.SEQUENCE, NodeStyle.FLOW, at++));
        skip();
        while (text.charAt(at) != (mapping ? '}' : ']')) {
            property();
            int start = at;
            int first = value(mapping ? container : Tree.NONE);
            skip();
            boolean pair = text.charAt(at) == ':';
            int owner = container;
            if (mapping) {
                flags(container, first);
            } else if (pair) {
                owner = builder.wrap(first, start, NodeKind.MAPPING, NodeStyle.FLOW);
                builder.append(container, owner);
            } else {
                builder.append(container, first);
            }
            if (pair) {
                int colon = at++;
                skip();
                property();
                int value = value(owner);
                builder.separator(value, colon);
                if (!mapping) {
                    builder.end(owner, builder.end(value));
                }
                skip();
            }
            if (text.charAt(at) == ',') {
                at++;
            }
            skip();
        }
        builder.end(container, ++at);
        return container;
    }

    private int value(int parent) {
        char c = text.charAt(at);
        return c == '{' || c == '[' ? flow(parent) : scalar(parent);
    }

    private int scalar(int parent) {
        int start = at;
        boolean quoted = text.charAt(at) == '"';
        if (quoted) {
            at = text.indexOf('"', at + 1) + 1;
        } else {
            at = plainEnd(at);
        }
        String lexeme = text.substring(start, at);
        if (lexeme.startsWith("*")) {
            return builder.alias(parent, start, at, anchors.get(lexeme.substring(1)));
        }
        NodeStyle style = quoted ? NodeStyle.DOUBLE_QUOTED : NodeStyle.PLAIN;
        return mark(builder.scalar(parent, quoted ? ScalarType.STRING : type(lexeme), style, start, at));
    }

    private int plainEnd(int from) {
        int end = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean colon = c == ':' && (i + 1 == text.length() || " \n\r".indexOf(text.charAt(i + 1)) >= 0);
            boolean comment = isCommentAt(i) && i > from && " \t".indexOf(text.charAt(i - 1)) >= 0;
            if (colon || comment || ",]}\n\r".indexOf(c) >= 0) {
                break;
            }
            end = c == ' ' || c == '\t' ? end : i + 1;
        }
        return end;
    }

    private static ScalarType type(String lexeme) {
        if (lexeme.equals("null")) {
            return ScalarType.NULL;
        }
        return lexeme.matches("\\d+") ? ScalarType.INTEGER : ScalarType.STRING;
    }

    private int empty(int parent, int offset) {
        int node = mark(builder.scalar(parent, ScalarType.NULL, NodeStyle.PLAIN, offset, offset));
        builder.flag(node, Tree.EMPTY);
        return node;
    }

    private void flags(int mapping, int key) {
        String name = text.substring(builder.start(key), builder.end(key));
        if (name.equals("<<")) {
            builder.flag(mapping, Tree.MERGE);
        } else if (!names.computeIfAbsent(mapping, node -> new HashSet<>()).add(name)) {
            builder.flag(mapping, Tree.DUPLICATES);
        }
    }

    /** Read an anchor, which the node that comes next gets. */
    private void property() {
        if (at < text.length() && text.charAt(at) == '&') {
            anchorStart = at;
            while (" \n\r".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            anchorEnd = at;
            skip();
        }
    }

    private int mark(int node) {
        if (anchorStart != Tree.NONE) {
            builder.anchor(node, anchorStart, anchorEnd);
            anchors.put(text.substring(anchorStart + 1, anchorEnd), node);
            anchorStart = Tree.NONE;
        }
        return node;
    }

    private void spaces() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    /** Go on to what is neither white space nor a comment. */
    private void skip() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isCommentAt(at)) {
                int end = text.startsWith("/*", at) ? text.indexOf("*/", at) + 2 : lineEnd(at);
                builder.comment(at, end);
                at = end;
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                at++;
            } else {
                return;
            }
        }
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private boolean isCommentAt(int offset) {
        return text.charAt(offset) == '#' || text.startsWith("//", offset) || text.startsWith("/*", offset);
    }

    private boolean isDash() {
        return text.startsWith("- ", at) || text.startsWith("-\n", at) || text.startsWith("-\r", at) || isLastDash();
    }

    private boolean isLastDash() {
        return at + 1 == text.length() && text.charAt(at) == '-';
    }

    private boolean isKey() {
        spaces();
        return text.startsWith(":", at);
    }

    private boolean isKeyAhead() {
        int end = text.charAt(at) == '"' ? text.indexOf('"', at + 1) + 1 : plainEnd(at);
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end < text.length() && text.charAt(end) == ':';
    }

    private int column(int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return offset - start;
    }
}
