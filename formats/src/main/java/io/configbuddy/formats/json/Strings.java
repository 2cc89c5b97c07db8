package io.configbuddy.formats.json;

import io.configbuddy.document.tree.NodeStyle;

/** Scans strings: RFC 8259, section 7; JSON5, section 5. */
final class Strings {
    private final char[] text;
    private final int end;
    private final boolean json5;
    private final Faults faults;
    private boolean escaped;
    /** Whether backslashes that mean themselves have been reported for this string. */
    private boolean backslashes;

    Strings(char[] text, int end, Syntax syntax, Faults faults) {
        this.text = text;
        this.end = end;
        this.json5 = syntax == Syntax.JSON5;
        this.faults = faults;
    }

    static NodeStyle style(char quote) {
        return quote == '"' ? NodeStyle.DOUBLE_QUOTED : NodeStyle.SINGLE_QUOTED;
    }

    /** Tell whether the string scanned last has escapes. */
    boolean escaped() {
        return escaped;
    }

    /** Return the offset after the string whose opening quote stands at {@code start}. */
    int scan(int start) {
        char quote = text[start];
        escaped = false;
        backslashes = false;
        int at = start + 1;
        while (true) {
            char c = text[at];
            if (c == quote) {
                break;
            } else if (c > '\\' || c >= ' ' && c != '\\') {
                at++;
            } else if (c == '\\') {
                at = escape(start, at);
            } else if (at == end || c == '\n' || c == '\r') {
                return StringFaults.unclosed(faults, start, at);
            } else {
                if (!json5) {
                    StringFaults.control(faults, c, at);
                }
                at++;
            }
        }
        if (quote == '\'' && !json5) {
            StringFaults.singleQuotes(faults, start, at + 1);
        } else if (escaped && text[start + 1] != '\\' && text[start + 2] == ':' && text[start + 3] == '\\') {
            StringFaults.windowsPath(faults, start, at + 1);
        }
        return at + 1;
    }

    private int escape(int start, int backslash) {
        escaped = true;
        char c = text[backslash + 1];
        switch (c) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
                return backslash + 2;
            case 'u':
                if (Characters.isHex4(text, backslash + 2)) {
                    return backslash + 6;
                }
                return StringFaults.badHex(faults, backslash, 4);
            default:
                if (backslash + 1 == end) {
                    return end;
                }
                return json5 ? escape5(backslash, c) : badEscape(start, backslash);
        }
    }

    private int badEscape(int start, int backslash) {
        int next = StringFaults.foreignEscape(faults, backslash);
        if (next != backslash) {
            return next;
        }
        if (!backslashes) {
            backslashes = true;
            StringFaults.backslashes(faults, start, backslash);
        }
        return backslash + 2;
    }

    private int escape5(int backslash, char c) {
        int next = backslash + 2;
        if (c == 'x') {
            boolean hex = Characters.hex(text[next]) >= 0 && Characters.hex(text[next + 1]) >= 0;
            return hex ? next + 2 : StringFaults.badHex(faults, backslash, 2);
        }
        if (c == '\r' && text[next] == '\n') {
            return next + 1;
        }
        if (c > '0' && c <= '9' || c == '0' && Characters.isDigit(text[next])) {
            StringFaults.octal(faults, backslash);
        }
        return next;
    }
}
