package io.configbuddy.formats.json;

import io.configbuddy.document.tree.TreeBuilder;

/** Passes over white space and comments, and notes the comments. */
final class Blanks {
    private final char[] text;
    private final int end;
    private final Syntax syntax;
    private final TreeBuilder builder;
    private final Faults faults;

    Blanks(char[] text, int end, Syntax syntax, TreeBuilder builder, Faults faults) {
        this.text = text;
        this.end = end;
        this.syntax = syntax;
        this.builder = builder;
        this.faults = faults;
    }

    /** Return the offset of the first character, from {@code start} on, that is neither white space nor comment. */
    int skip(int start) {
        int at = start;
        while (true) {
            char c = text[at];
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
                at++;
            } else if (c > '/' && c < 0x7F || c == '"' || c == ',') {
                return at;
            } else {
                int next = c == '/' ? comment(at) : unusual(c, at);
                if (next == at) {
                    return at;
                }
                at = next;
            }
        }
    }

    private int comment(int start) {
        int at = start + 2;
        if (text[start + 1] == '/') {
            while (!endsLine(text[at], at)) {
                at++;
            }
        } else if (text[start + 1] == '*') {
            while (at < end && !(text[at] == '*' && text[at + 1] == '/')) {
                at++;
            }
            if (at == end) {
                BlankFaults.unclosedComment(faults, start);
                return end;
            }
            at += 2;
        } else {
            return start;
        }
        if (syntax == Syntax.JSON) {
            faults.comment(start, at);
        }
        builder.comment(start, at);
        return at;
    }

    private int unusual(char c, int at) {
        if (c == '#') {
            int stop = at;
            while (!endsLine(text[stop], stop)) {
                stop++;
            }
            BlankFaults.hashComment(faults, at, stop);
            return stop;
        }
        if (!Characters.isBlank(c)) {
            return at;
        }
        if (syntax != Syntax.JSON5 || !Characters.isJson5Blank(c)) {
            BlankFaults.foreignBlank(faults, c, at);
        }
        return at + 1;
    }

    private boolean endsLine(char c, int at) {
        return c == '\n'
                || c == '\r'
                || c == 0 && at == end
                || syntax == Syntax.JSON5 && (c == Characters.LINE_SEPARATOR || c == Characters.PARAGRAPH_SEPARATOR);
    }
}
