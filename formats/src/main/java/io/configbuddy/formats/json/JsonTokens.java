package io.configbuddy.formats.json;

import io.configbuddy.document.tree.CommentIndex;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.Tree;

/** Goes through the tokens of a text without errors; what stands between two of them is blank. */
final class JsonTokens {
    /** A key or a scalar value. */
    static final char ATOM = 'a';
    /** A comment. */
    static final char COMMENT = '/';
    /** Before the first token, and after the last one. */
    static final char EDGE = 0;

    private final Tree tree;
    private final String text;
    private int node;
    private int comment;
    private char kind = EDGE;
    private int start;
    private int end;

    JsonTokens(Tree tree) {
        this.tree = tree;
        this.text = tree.source().text();
    }

    /** Stand where other tokens stand. */
    void follow(JsonTokens other) {
        node = other.node;
        comment = other.comment;
        kind = other.kind;
        start = other.start;
        end = other.end;
    }

    /** Go to the next token; a bracket, a colon and a comma are their own kinds. */
    void advance() {
        int nextNode = node < tree.size() ? tree.start(node) : text.length();
        int nextComment = comment < tree.commentCount() ? tree.commentStart(comment) : text.length();
        int at = end;
        while (at < nextNode && at < nextComment && !isMark(text.charAt(at))) {
            at++;
        }
        start = at;
        end = Math.min(at + 1, text.length());
        if (at == text.length()) {
            kind = EDGE;
        } else if (at == nextComment) {
            kind = COMMENT;
            end = tree.commentEnd(comment);
            comment++;
        } else if (at < nextNode) {
            kind = text.charAt(at);
        } else {
            boolean scalar = tree.kind(node) == NodeKind.SCALAR;
            kind = scalar ? ATOM : text.charAt(at);
            end = scalar ? tree.end(node) : end;
            node++;
        }
    }

    /** Return the offset after the mapping or sequence that the bracket opens. */
    int containerEnd() {
        return tree.end(node - 1);
    }

    char kind() {
        return kind;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Tell whether the token is a comment that ends with its line. */
    boolean isLineComment() {
        return kind == COMMENT && text.charAt(start + 1) == '/';
    }

    /** Tell whether the token, a comment, belongs to what stands before it. */
    boolean isTrailing() {
        return tree.commentIndex().role(comment - 1) == CommentIndex.TRAILING;
    }

    boolean isOpening() {
        return kind == '{' || kind == '[';
    }

    boolean isClosing() {
        return kind == '}' || kind == ']';
    }

    private static boolean isMark(char c) {
        return c == '{' || c == '}' || c == '[' || c == ']' || c == ':' || c == ',';
    }
}
