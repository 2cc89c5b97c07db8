package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.NodeStyle;

/** Scans text in single or double quotes (YAML 1.2.2, sections 7.3.1 and 7.3.2), and checks its escapes. */
final class QuotedScanner {
    private final Cursor cursor;
    private final Leaf leaf;

    QuotedScanner(Cursor cursor, Leaf leaf) {
        this.cursor = cursor;
        this.leaf = leaf;
    }

    /**
     * Scan from the opening quote at the cursor to behind the closing one.
     *
     * @param least how many spaces a further line must begin with
     */
    void scan(int least) {
        char quote = cursor.text[cursor.at];
        boolean isDouble = quote == '"';
        leaf.begin(isDouble ? NodeStyle.DOUBLE_QUOTED : NodeStyle.SINGLE_QUOTED, cursor.at);
        int stop = isDouble ? Chars.DOUBLE : Chars.SINGLE;
        char[] c = cursor.text;
        int i = cursor.at + 1;
        while (true) {
            char ch = c[i];
            if (ch < 128 ? !Chars.is(ch, stop) : !Character.isSurrogate(ch)) {
                i++;
            } else if (ch == quote) {
                if (isDouble || c[i + 1] != '\'') {
                    break;
                }
                leaf.escaped = true;
                i += 2;
            } else if (ch == '\\') {
                leaf.escaped = true;
                i = escape(i, least);
            } else if (Chars.isBreak(ch)) {
                leaf.escaped = true;
                leaf.multiline = true;
                i = line(i, least);
            } else {
                i = special(i);
            }
        }
        cursor.at = i + 1;
        leaf.end = i + 1;
    }

    /** Return the index behind the escape at {@code i}. */
    private int escape(int i, int least) {
        char ch = cursor.text[i + 1];
        if (Chars.isBreak(ch)) {
            leaf.multiline = true;
            return line(i + 1, least);
        }
        int digits = Escapes.digits(ch);
        if (digits < 0) {
            cursor.at = i;
            if (i + 1 == cursor.length) {
                return special(i + 1);
            }
            throw TextFaults.escape(cursor, i, leaf.start);
        }
        for (int k = 0; k < digits; k++) {
            if (Chars.hex(cursor.text[i + 2 + k]) < 0) {
                cursor.at = i;
                throw TextFaults.escapeDigits(cursor, i, digits, k);
            }
        }
        if (digits == 8 && Escapes.hex(cursor.source.text(), i + 2, i + 10) > Character.MAX_CODE_POINT) {
            cursor.at = i;
            throw TextFaults.escapeRange(cursor, i);
        }
        return i + 2 + digits;
    }

    /** Return the index of the first character of the text on a line after the line end at {@code i}. */
    private int line(int i, int least) {
        char[] c = cursor.text;
        int start = i;
        int content;
        do {
            start = cursor.afterBreak(start);
            content = start;
            while (c[content] == ' ') {
                content++;
            }
            cursor.indent = content - start;
            while (Chars.isBlank(c[content])) {
                content++;
            }
            i = content;
            if (Chars.isBreak(c[content])) {
                start = content;
            }
        } while (Chars.isBreak(c[content]));
        cursor.lineStart = start;
        if (content == cursor.length) {
            return content;
        }
        if (cursor.indent < least || content == start && cursor.isMarker(content)) {
            cursor.at = content;
            throw TextFaults.quotedIndent(cursor, content, leaf, least, cursor.isMarker(content));
        }
        return content;
    }

    private int special(int i) {
        if (Character.isSurrogate(cursor.text[i])) {
            return cursor.pair(i);
        }
        cursor.at = i;
        throw i == cursor.length ? TextFaults.unclosedQuote(cursor, leaf) : TextFaults.character(cursor, i);
    }
}
