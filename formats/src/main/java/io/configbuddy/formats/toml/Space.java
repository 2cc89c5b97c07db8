package io.configbuddy.formats.toml;

import io.configbuddy.document.tree.TreeBuilder;

/** Passes over blanks, line ends and comments, and records the comments. */
final class Space {
    private final Input input;
    private final char[] chars;
    private final TreeBuilder builder;

    Space(Input input, TreeBuilder builder) {
        this.input = input;
        this.chars = input.chars;
        this.builder = builder;
    }

    /** Return the offset of the first character from {@code at} on that is no blank, line end or comment. */
    int skip(int at) {
        int next = at;
        while (true) {
            char c = chars[next];
            if (c > '#') {
                return next;
            }
            if (c == ' ' || c == '\t' || c == '\n') {
                next++;
            } else if (c == '#') {
                next = comment(next);
            } else if (c == '\r') {
                next = carriageReturn(next);
            } else {
                return next;
            }
        }
    }

    /** Record the comment that begins at {@code start}, and return the offset of the line end after it. */
    int comment(int start) {
        int at = start + 1;
        while (true) {
            if (Chars.inComment(chars[at])) {
                at++;
            } else if (at >= input.length || input.isLineEnd(at)) {
                builder.comment(start, at);
                return at;
            } else {
                badCharacter(at);
                at++;
            }
        }
    }

    private int carriageReturn(int at) {
        if (chars[at + 1] == '\n') {
            return at + 2;
        }
        badCharacter(at);
        return at + 1;
    }

    private void badCharacter(int at) {
        if (!input.reports.isFull()) {
            BadStrings.character(input, at);
        }
    }
}
