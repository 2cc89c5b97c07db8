package io.configbuddy.formats.toml;

/** Finds where to read on after a statement that can't be read. */
final class Recovery {
    private Recovery() {}

    /**
     * Return the offset before the next statement.
     *
     * <p>That is the end of the line, unless the mistake lies in brackets: then it is the end of the line on which they
     * close, or a line within an array that can only be a statement.
     */
    static int nextStatement(Input input, Brackets brackets) {
        int from = input.reports.resume();
        int at = from;
        while (brackets.count() > 0 && at < input.length) {
            switch (input.chars[at]) {
                case '"', '\'' -> at = stringEnd(input, at);
                case '#' -> at = input.lineEnd(at);
                case '[', '{' -> brackets.push(at++);
                case ']', '}' -> {
                    brackets.pop();
                    at++;
                }
                case '\n' -> {
                    at++;
                    if (input.chars[brackets.innermost()] == '[' && isStatement(input, at)) {
                        return at;
                    }
                }
                default -> at++;
            }
        }
        return input.lineEnd(brackets.count() > 0 ? from : at);
    }

    /** Return the offset after the string that begins at {@code start}, closed or not. */
    static int stringEnd(Input input, int start) {
        char[] chars = input.chars;
        char quote = chars[start];
        boolean multiline = chars[start + 1] == quote && chars[start + 2] == quote;
        int at = start + (multiline ? 3 : 1);
        while (at < input.length) {
            char c = chars[at];
            if (c == '\\' && quote == '"' && chars[at + 1] != '\n') {
                at += 2;
            } else if (c == quote && !multiline) {
                return at + 1;
            } else if (c == quote && chars[at + 1] == quote && chars[at + 2] == quote) {
                return at + 3;
            } else if (c == '\n' && !multiline) {
                return at;
            } else {
                at++;
            }
        }
        return input.length;
    }

    /** Tell whether the line that begins at {@code lineStart} begins a statement and can't be part of an array. */
    static boolean isStatement(Input input, int lineStart) {
        int at = input.skipBlanks(lineStart);
        return input.chars[at] == '[' ? isHeader(input, at) : isEntry(input, at);
    }

    private static boolean isEntry(Input input, int start) {
        char[] chars = input.chars;
        int at = start;
        while (true) {
            int part = at;
            if (chars[at] == '"' || chars[at] == '\'') {
                at = stringEnd(input, at);
            } else {
                while (Chars.inBareKey(chars[at])) {
                    at++;
                }
            }
            if (at == part) {
                return false;
            }
            at = input.skipBlanks(at);
            if (chars[at] != '.') {
                return chars[at] == '=';
            }
            at = input.skipBlanks(at + 1);
        }
    }

    /** A nested array such as {@code [1, 2]} or {@code [true]} is no header; {@code [package]} is. */
    private static boolean isHeader(Input input, int start) {
        char[] chars = input.chars;
        int at = input.skipBlanks(chars[start + 1] == '[' ? start + 2 : start + 1);
        int name = at;
        while (Chars.inBareKey(chars[at]) || chars[at] == '.') {
            at++;
        }
        return Chars.isLetter(chars[name])
                && chars[at] == ']'
                && !input.text(name, at).equals("true")
                && !input.text(name, at).equals("false");
    }
}
