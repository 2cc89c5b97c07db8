package io.configbuddy.formats.ini;

import io.configbuddy.document.tree.NodeStyle;

/**
 * Values as PHP's {@code parse_ini_file} takes them apart: plain text, text in double and in single quotes, one after the
 * other, over several lines within quotes.
 *
 * <p>What PHP computes from plain text (constants, {@code on} and {@code off}, {@code a | b}, <code>${name}</code>) stays
 * text here; only its syntax is checked, since PHP refuses the whole file when that is wrong.
 */
final class PhpValues {
    private final char[] text;
    private final IniTree tree;
    private final IniProblems problems;
    private int at;
    private int pieces;
    private boolean operand;
    private int lastOperator;
    private int parentheses;
    private int lastParenthesis;

    PhpValues(char[] text, IniTree tree, IniProblems problems) {
        this.text = text;
        this.tree = tree;
        this.problems = problems;
    }

    /** Find the value that begins after the delimiter, at {@code from}. */
    void scan(int from, ValueSpan span) {
        span.clear(from);
        at = from;
        pieces = 0;
        operand = false;
        lastOperator = -1;
        parentheses = 0;
        boolean plain = false;
        while (at < text.length && !isLineEnd(text[at])) {
            char c = text[at];
            if (c == ';') {
                int end = Lines.end(text, at, text.length);
                tree.comment(at, end);
                at = end;
            } else if (isBlank(c)) {
                at++;
            } else {
                if (span.end == from) {
                    span.start = at;
                }
                plain |= !take(c, span);
                span.end = at;
            }
        }
        span.resume = at;
        settle(span, plain);
    }

    /** Step over a character, or over a piece in quotes; tell whether it is a piece in quotes. */
    private boolean take(char c, ValueSpan span) {
        if (c == '"' || c == '\'') {
            pieces++;
            operand = true;
            quoted(c, span);
            return true;
        }
        switch (c) {
            case '=' -> problems.unquoted(at, c);
            case '(' -> open(c);
            case ')' -> close(c);
            case '!', '~' -> unary(c);
            case '|', '&', '^' -> binary();
            default -> operand = true;
        }
        at++;
        return false;
    }

    private void open(char c) {
        unary(c);
        parentheses++;
        lastParenthesis = at;
    }

    private void close(char c) {
        if (--parentheses < 0 || !operand) {
            problems.unquoted(at, c);
            parentheses = 0;
        }
    }

    private void unary(char c) {
        if (operand) {
            problems.unquoted(at, c);
        }
        lastOperator = at;
    }

    private void binary() {
        if (!operand) {
            problems.missingOperand(at);
        }
        operand = false;
        lastOperator = at;
    }

    private void quoted(char quote, ValueSpan span) {
        int open = at++;
        while (at < text.length) {
            char c = text[at];
            if (c == quote) {
                at++;
                return;
            }
            if (c == '\\' && quote == '"' && !isLastBeforeLineEnd(at)) {
                span.escaped |= at + 1 < text.length && isEscape(text[at + 1]);
                at++;
            }
            at++;
        }
        at = text.length;
        problems.unclosedQuote(open, Lines.end(text, open, text.length));
    }

    /** Tell whether a backslash and a quote end the line: PHP reads {@code "C:\dir\"} as what its author means. */
    private boolean isLastBeforeLineEnd(int backslash) {
        return backslash + 1 < text.length
                && text[backslash + 1] == '"'
                && (backslash + 2 == text.length || isLineEnd(text[backslash + 2]));
    }

    private void settle(ValueSpan span, boolean plain) {
        if (lastOperator >= 0 && !operand) {
            problems.missingOperand(lastOperator);
        } else if (parentheses > 0) {
            problems.unclosedParenthesis(lastParenthesis);
        }
        if (pieces == 1 && !plain) {
            boolean twice = text[span.start] == '"';
            span.style = twice ? NodeStyle.DOUBLE_QUOTED : NodeStyle.SINGLE_QUOTED;
        } else {
            span.escaped |= pieces > 0;
        }
    }

    private static boolean isEscape(char c) {
        return c == '"' || c == '\\';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Return what a value says, told without its quotes when they are {@code whole}: around all of it. */
    static String decode(String text, int start, int end, boolean whole) {
        StringBuilder value = new StringBuilder(end - start);
        if (whole) {
            unescape(text, start, end, value);
            return value.toString();
        }
        int firm = 0;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '"') {
                int close = close(text, i + 1, end);
                trim(value, firm);
                unescape(text, i + 1, close, value);
                firm = value.length();
                i = close + 1;
                while (i < end && isBlank(text.charAt(i))) {
                    i++;
                }
            } else if (c == '\'') {
                int close = text.indexOf('\'', i + 1);
                value.append(text, i + 1, close);
                firm = value.length();
                i = close + 1;
            } else {
                value.append(c);
                i++;
            }
        }
        return value.toString();
    }

    private static void trim(StringBuilder value, int firm) {
        int length = value.length();
        while (length > firm && isBlank(value.charAt(length - 1))) {
            length--;
        }
        value.setLength(length);
    }

    private static int close(String text, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, end - 1);
    }

    private static void unescape(String text, int start, int end, StringBuilder value) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < end && isEscape(text.charAt(i + 1))) {
                c = text.charAt(++i);
            }
            value.append(c);
        }
    }
}
