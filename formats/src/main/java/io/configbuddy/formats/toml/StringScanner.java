package io.configbuddy.formats.toml;

import io.configbuddy.document.tree.NodeStyle;

/** Reads strings and checks their spelling; what they say is worked out when somebody asks. */
final class StringScanner {
    private final Input input;
    private final char[] chars;
    private NodeStyle style = NodeStyle.PLAIN;
    private boolean escaped;

    StringScanner(Input input) {
        this.input = input;
        this.chars = input.chars;
    }

    /** Return which quotes the string read last has. */
    NodeStyle style() {
        return style;
    }

    /** Tell whether the string read last says something else than what stands between its quotes. */
    boolean isEscaped() {
        return escaped;
    }

    /**
     * Read a string.
     *
     * @param start the offset of its first quote
     * @return the offset after its last quote, or {@link Reports#FAILED}
     */
    int scan(int start) {
        escaped = false;
        char quote = chars[start];
        if (chars[start + 1] == quote && chars[start + 2] == quote) {
            return multiline(start, quote);
        }
        return quote == '"' ? basic(start) : literal(start);
    }

    private int basic(int start) {
        style = NodeStyle.DOUBLE_QUOTED;
        int at = start + 1;
        while (true) {
            char c = chars[at];
            if (Chars.inBasicString(c)) {
                at++;
            } else if (c == '"') {
                return at + 1;
            } else if (c == '\\') {
                int next = escape(at);
                if (next == Reports.FAILED) {
                    return BadStrings.escape(input, start, at);
                }
                at = next;
            } else {
                return BadStrings.inLine(input, start, at);
            }
        }
    }

    private int literal(int start) {
        style = NodeStyle.SINGLE_QUOTED;
        int at = start + 1;
        while (Chars.inLiteralString(chars[at])) {
            at++;
        }
        return chars[at] == '\'' ? at + 1 : BadStrings.inLine(input, start, at);
    }

    private int multiline(int start, char quote) {
        boolean basic = quote == '"';
        style = basic ? NodeStyle.MULTILINE_DOUBLE_QUOTED : NodeStyle.MULTILINE_SINGLE_QUOTED;
        int at = start + 3;
        escaped = input.isLineEnd(at);
        while (true) {
            char c = chars[at];
            if (basic ? Chars.inBasicString(c) : Chars.inLiteralString(c)) {
                at++;
            } else if (c == '\n') {
                at++;
            } else if (c == quote) {
                int quotes = quotes(at, quote);
                at += quotes;
                if (quotes >= 3) {
                    return at;
                }
            } else if (c == '\r' && chars[at + 1] == '\n') {
                escaped = true;
                at += 2;
            } else if (c == '\\') {
                int next = multilineEscape(at);
                if (next == Reports.FAILED) {
                    return BadStrings.escape(input, start, at);
                }
                at = next;
            } else {
                return BadStrings.inLines(input, start, at);
            }
        }
    }

    /** Return how many quotes stand at {@code at}, five at most: two that belong to the string, three that end it. */
    private int quotes(int at, char quote) {
        int count = 1;
        while (count < 5 && chars[at + count] == quote) {
            count++;
        }
        return count;
    }

    /** Return the offset after the escape at {@code at}, or {@link Reports#FAILED} when there is no such escape. */
    private int escape(int at) {
        escaped = true;
        return switch (chars[at + 1]) {
            case 'b', 't', 'n', 'f', 'r', '"', '\\' -> at + 2;
            case 'e' -> input.strict ? Reports.FAILED : at + 2;
            case 'x' -> input.strict ? Reports.FAILED : codePoint(at + 2, 2);
            case 'u' -> codePoint(at + 2, 4);
            case 'U' -> codePoint(at + 2, 8);
            default -> Reports.FAILED;
        };
    }

    private int codePoint(int at, int digits) {
        long codePoint = 0;
        for (int i = at; i < at + digits; i++) {
            if (!Chars.isHex(chars[i])) {
                return Reports.FAILED;
            }
            codePoint = codePoint << 4 | Character.digit(chars[i], 16);
        }
        boolean scalar = codePoint <= Character.MAX_CODE_POINT
                && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
        return scalar ? at + digits : Reports.FAILED;
    }

    private int multilineEscape(int at) {
        int next = input.skipBlanks(at + 1);
        if (!input.isLineEnd(next)) {
            return escape(at);
        }
        escaped = true;
        while (Chars.isBlank(chars[next]) || input.isLineEnd(next)) {
            next++;
        }
        return next;
    }
}
