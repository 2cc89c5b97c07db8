package io.configbuddy.formats.ini;

import io.configbuddy.document.tree.NodeStyle;

/**
 * Values as git-config(1) lays down: quotes anywhere, a few escapes, comments, backslashes before line ends.
 *
 * <p>A tab between words reads as a space, as in every git before 2.45; later ones keep it.
 */
final class GitValues {
    private static final String ESCAPES = "\\\\, \\\", \\n, \\t and \\b";

    private final char[] text;
    private final IniTree tree;
    private final IniProblems problems;
    private int at;
    private int firstQuote;
    private int lastQuote;
    private int quotes;

    GitValues(char[] text, IniTree tree, IniProblems problems) {
        this.text = text;
        this.tree = tree;
        this.problems = problems;
    }

    /** Find the value that begins after the delimiter, at {@code from}. */
    void scan(int from, ValueSpan span) {
        span.clear(from);
        at = from;
        quotes = 0;
        boolean empty = true;
        while (at < text.length && !isLineEnd(at)) {
            char c = text[at];
            boolean open = (quotes & 1) == 1;
            if (!open && (c == '#' || c == ';')) {
                int end = lineEnd(at);
                tree.comment(at, end);
                at = end;
            } else if (!open && isBlank(c)) {
                span.escaped |= c != ' ' && !empty;
                at++;
            } else {
                if (empty) {
                    span.start = at;
                    empty = false;
                }
                span.end = take(c, span);
            }
        }
        if ((quotes & 1) == 1) {
            problems.unclosedQuote(lastQuote, at);
        }
        span.resume = at;
        boolean whole = quotes == 2 && firstQuote == span.start && lastQuote == span.end - 1;
        span.style = whole ? NodeStyle.DOUBLE_QUOTED : NodeStyle.PLAIN;
        span.escaped |= !whole && quotes > 0;
    }

    /** Step over a character of the value and return the offset after what belongs to it. */
    private int take(char c, ValueSpan span) {
        if (c == '\\') {
            span.escaped = true;
            return escape();
        }
        if (c == '"') {
            lastQuote = at;
            if (quotes++ == 0) {
                firstQuote = at;
            }
        }
        return ++at;
    }

    private int escape() {
        int after = at + 1;
        if (after < text.length && isLineEnd(after)) {
            at = Lines.next(text, after, text.length);
            return after;
        }
        if (after < text.length && meant(text[after]) == 0) {
            problems.badEscape(at, after + 1, ESCAPES);
        }
        at = Math.min(after + 1, text.length);
        return at;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length && !isLineEnd(end)) {
            end++;
        }
        return end;
    }

    private boolean isLineEnd(int offset) {
        char c = text[offset];
        return c == '\n' || c == '\r' && offset + 1 < text.length && text[offset + 1] == '\n';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    /** Return what a value says, told without its quotes when they are {@code whole}: around all of it. */
    static String decode(String text, int start, int end, boolean whole) {
        StringBuilder value = new StringBuilder(end - start);
        boolean quoted = whole;
        int blanks = start;
        for (int i = start; i < end; ) {
            char c = text.charAt(i);
            if (!quoted && isBlank(c)) {
                i++;
                continue;
            }
            for (; blanks < i && !value.isEmpty(); blanks++) {
                value.append(' ');
            }
            if (c == '\\') {
                i = unescape(text, i + 1, end, value);
            } else {
                if (c == '"') {
                    quoted = !quoted;
                } else {
                    value.append(c);
                }
                i++;
            }
            blanks = i;
        }
        return value.toString();
    }

    private static int unescape(String text, int after, int end, StringBuilder value) {
        if (after >= end) {
            return end;
        }
        char meant = meant(text.charAt(after));
        if (meant == 0) {
            return Lines.next(text, after, end);
        }
        value.append(meant);
        return after + 1;
    }

    /** Return what a backslash and {@code c} stand for, or 0 when they are no escape. */
    static char meant(char c) {
        return switch (c) {
            case '\\' -> '\\';
            case '"' -> '"';
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'b' -> '\b';
            default -> 0;
        };
    }
}
