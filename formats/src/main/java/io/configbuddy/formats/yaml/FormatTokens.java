package io.configbuddy.formats.yaml;

import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import java.util.Arrays;

/**
 * The text of a stream without the blanks: all that stands in it, in order, each piece with the node that it is of.
 *
 * <p>Nodes are numbered in the order of the text, so one walk over them, the comments and the brackets that close taken
 * in where they stand, meets everything in order. What no node tells of is found in between: commas, markers,
 * directives.
 */
final class FormatTokens {
    /** Before the first token and after the last one. */
    static final char EDGE = 0;

    static final char SCALAR = 's';
    static final char ALIAS = '*';
    static final char ANCHOR = '&';
    static final char TAG = '!';
    static final char COMMENT = '#';
    /** What begins a block scalar: its indicators. */
    static final char HEADER = '|';
    /** The lines of a block scalar, without the last line end. */
    static final char BODY = 'b';
    /** {@code ---} or {@code ...}. */
    static final char MARKER = 'm';

    static final char DIRECTIVE = '%';
    /** What is no part of YAML's syntax, such as a byte order mark, and stays as it is. */
    static final char OTHER = 'o';

    private static final int MARKER_LENGTH = 3;
    private static final int WIDTH = 3;

    private final Tree tree;
    private final String text;
    private int[] places = new int[64 * WIDTH];
    private char[] kinds = new char[64];
    private int count;
    private int[] open = new int[8];
    private int depth;
    private int comment;
    private int at;

    private FormatTokens(Tree tree) {
        this.tree = tree;
        this.text = tree.source().text();
    }

    static FormatTokens of(Tree tree) {
        FormatTokens tokens = new FormatTokens(tree);
        for (int node = 0; node < tree.size(); node++) {
            tokens.addNode(node);
        }
        tokens.upTo(tokens.text.length());
        tokens.scan(tokens.text.length());
        return tokens;
    }

    int count() {
        return count;
    }

    /** Return what a token is: an indicator stands for itself. */
    char kind(int token) {
        return token < 0 || token >= count ? EDGE : kinds[token];
    }

    int start(int token) {
        return token < 0 ? 0 : token >= count ? text.length() : places[token * WIDTH];
    }

    int end(int token) {
        return token < 0 ? 0 : token >= count ? text.length() : places[token * WIDTH + 1];
    }

    /** Return the node that a token is of, of a comment its number; NONE for commas, markers and directives. */
    int node(int token) {
        return places[token * WIDTH + 2];
    }

    private void addNode(int node) {
        int separator = tree.separator(node);
        if (separator != Tree.NONE) {
            add(separator, separator + 1, text.charAt(separator), node);
        }
        properties(node);
        NodeKind kind = tree.kind(node);
        if (kind == NodeKind.ALIAS) {
            add(tree.start(node), tree.end(node), ALIAS, node);
        } else if (kind == NodeKind.SCALAR) {
            scalar(node);
        } else if (tree.style(node) == NodeStyle.FLOW && !isPair(node)) {
            int start = tree.start(node);
            add(start, start + 1, text.charAt(start), node);
            if (depth == open.length) {
                open = Arrays.copyOf(open, depth * 2);
            }
            open[depth++] = node;
        }
    }

    /** Tell whether a mapping in a sequence in brackets has none of its own. */
    private boolean isPair(int node) {
        if (tree.kind(node) != NodeKind.MAPPING) {
            return false;
        }
        int first = tree.first(node);
        return text.charAt(tree.start(node)) != '{' || first != Tree.NONE && tree.start(first) == tree.start(node);
    }

    private void properties(int node) {
        int anchor = tree.anchorStart(node);
        int tag = tree.tagStart(node);
        if (anchor != Tree.NONE && anchor < tag) {
            add(anchor, tree.anchorEnd(node), ANCHOR, node);
        }
        if (tag != Tree.NONE) {
            add(tag, tree.tagEnd(node), TAG, node);
        }
        if (anchor != Tree.NONE && anchor > tag) {
            add(anchor, tree.anchorEnd(node), ANCHOR, node);
        }
    }

    private void scalar(int node) {
        NodeStyle style = tree.style(node);
        int start = tree.start(node);
        int end = tree.end(node);
        if (style != NodeStyle.LITERAL && style != NodeStyle.FOLDED) {
            if (end > start) {
                add(start, end, SCALAR, node);
            }
            return;
        }
        int header = start;
        while (header < text.length() && !Chars.is(text.charAt(header), Chars.SEPARATION)) {
            header++;
        }
        add(start, header, HEADER, node);
        int line = header;
        while (line < text.length() && !Lines.isBreak(text.charAt(line))) {
            line++;
        }
        int body = Lines.afterBreak(text, line);
        upTo(body);
        if (end > body) {
            add(body, end, BODY, node);
        }
    }

    private void add(int start, int end, char kind, int node) {
        upTo(start);
        scan(start);
        put(start, end, kind, node);
    }

    /** Add the comments and the closing brackets that stand before a place. */
    private void upTo(int offset) {
        while (true) {
            int close = depth == 0 ? offset : tree.end(open[depth - 1]) - 1;
            int remark = comment == tree.commentCount() ? offset : tree.commentStart(comment);
            if (remark < offset && remark < close) {
                scan(remark);
                put(remark, Lines.skipBack(text, tree.commentEnd(comment)), COMMENT, comment);
                at = tree.commentEnd(comment++);
            } else if (close < offset) {
                scan(close);
                put(close, close + 1, text.charAt(close), open[--depth]);
            } else {
                return;
            }
        }
    }

    /** Add what stands before a place and is of no node. */
    private void scan(int offset) {
        while (at < offset) {
            char c = text.charAt(at);
            if (Lines.isBlank(c) || Lines.isBreak(c)) {
                at++;
            } else if (c == ',') {
                put(at, at + 1, ',', Tree.NONE);
            } else if (text.startsWith("---", at) || text.startsWith("...", at)) {
                put(at, at + MARKER_LENGTH, MARKER, Tree.NONE);
            } else {
                other(c, offset);
            }
        }
    }

    private void other(char first, int offset) {
        int end = at + 1;
        boolean directive = first == '%';
        while (end < offset
                && !Lines.isBreak(text.charAt(end))
                && (directive || !Lines.isBlank(text.charAt(end)) && text.charAt(end) != '-')) {
            end++;
        }
        put(at, Lines.skipBack(text, end), directive ? DIRECTIVE : OTHER, Tree.NONE);
    }

    private void put(int start, int end, char kind, int node) {
        if (count == kinds.length) {
            kinds = Arrays.copyOf(kinds, count * 2);
            places = Arrays.copyOf(places, count * 2 * WIDTH);
        }
        kinds[count] = kind;
        places[count * WIDTH] = start;
        places[count * WIDTH + 1] = end;
        places[count * WIDTH + 2] = node;
        count++;
        at = Math.max(at, end);
    }
}
