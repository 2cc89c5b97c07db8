package io.configbuddy.formats.ini;

import io.configbuddy.document.tree.NodeStyle;

/** A name between PHP's brackets, {@code [name]} or {@code key[name]}: plain, or in either kind of quotes. */
final class PhpName {
    private PhpName() {}

    /**
     * Return the offset after the name that begins at {@code start}: where the bracket should be. A plain name ends before
     * what it can't have in it.
     */
    static int end(char[] text, int start, int lineEnd) {
        char quote = start < lineEnd ? text[start] : ']';
        int i = start;
        if (quote != '"' && quote != '\'') {
            while (i < lineEnd && text[i] != ']' && text[i] != ';' && text[i] != '"' && text[i] != '\'') {
                i++;
            }
            return i;
        }
        i++;
        while (i < lineEnd && text[i] != quote) {
            i += text[i] == '\\' && quote == '"' ? 2 : 1;
        }
        return Math.min(i + 1, lineEnd);
    }

    /** Return how the name is quoted. */
    static NodeStyle style(char[] text, int start, int end) {
        char quote = end - start > 1 ? text[start] : ']';
        if (quote != text[end - 1]) {
            return NodeStyle.PLAIN;
        }
        return quote == '"' ? NodeStyle.DOUBLE_QUOTED : quote == '\'' ? NodeStyle.SINGLE_QUOTED : NodeStyle.PLAIN;
    }

    /** Return how the name is spelled. */
    static Name spelling(char[] text, int start, int end) {
        boolean escapes = style(text, start, end) == NodeStyle.DOUBLE_QUOTED;
        for (int i = start; i < end && escapes; i++) {
            if (text[i] == '\\') {
                return Name.QUOTES_ESCAPED;
            }
        }
        return Name.PLAIN;
    }
}
