package io.configbuddy.formats.yaml;

import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.TreeBuilder;

/**
 * The text, the place in it, and the way from one token to the next.
 *
 * <p>Shared by all parts of the parser, which read and write its fields: a place per part, or a call per character,
 * would cost more than the rest of the work.
 */
final class Cursor {
    /** What {@link #indent} is at the end of the text and before a document marker: less than any column. */
    static final int OUTSIDE = -1;

    final Source source;
    final char[] text;
    final int length;
    final Report report;
    private final TreeBuilder builder;

    /** The offset of the next character to read. */
    int at;
    /** The offset at which the line that {@link #at} is on begins. */
    int lineStart;
    /** After {@link #next}: how many spaces the line begins with, or {@link #OUTSIDE}. */
    int indent;
    /** After {@link #next}: whether only white space stands before {@link #at} on its line. */
    boolean fresh;
    /** After {@link #next}: whether there is a tab in the white space before {@link #at}. */
    boolean tab;
    /** Whether {@link #at} is within brackets. */
    boolean inFlow;
    /** After {@link #next}: whether a comment was passed. */
    boolean commented;

    Cursor(Source source, TreeBuilder builder) {
        this.source = source;
        this.builder = builder;
        this.length = source.text().length();
        // The character after the end, NUL, stops every scan, so that none needs to look at the length.
        this.text = new char[length + 1];
        source.text().getChars(0, length, text, 0);
        this.report = new Report(source);
    }

    boolean atEnd() {
        return at == length;
    }

    /** Return how many characters stand before {@link #at} on its line. */
    int column() {
        return at - lineStart;
    }

    /** Tell whether the character at {@link #at} is an indicator: white space follows. */
    boolean isIndicator() {
        return at < length && Chars.is(text[at + 1], Chars.SEPARATION);
    }

    void skipBlanks() {
        while (Chars.isBlank(text[at])) {
            at++;
        }
    }

    /** Go from behind a token to the next one, over white space, line ends and comments. */
    void next() {
        fresh = false;
        advance();
    }

    /** Like {@link #next}, from the start of a line. */
    void nextFromLineStart() {
        fresh = true;
        lineStart = at;
        advance();
    }

    private void advance() {
        char[] c = text;
        int i = at;
        commented = false;
        while (true) {
            tab = false;
            int start = i;
            char ch = c[i];
            while (ch == ' ') {
                ch = c[++i];
            }
            int spaces = i - start;
            if (ch == '\t') {
                tab = true;
                do {
                    ch = c[++i];
                } while (Chars.isBlank(ch));
            }
            if (ch == '#' && (fresh || i > start || i == lineStart)) {
                i = comment(i);
                ch = c[i];
            }
            if (ch == '\n') {
                i++;
            } else if (ch == '\r') {
                i += c[i + 1] == '\n' ? 2 : 1;
            } else {
                at = i;
                if (ch == 0 && i == length) {
                    fresh = true;
                    indent = OUTSIDE;
                } else if (fresh) {
                    indent = spaces == 0 && !tab && isBoundary(i) ? OUTSIDE : spaces;
                }
                return;
            }
            lineStart = i;
            fresh = true;
        }
    }

    /** Tell whether what begins a line at {@code i} is a document marker, or a byte order mark between documents. */
    private boolean isBoundary(int i) {
        return isMarker(i) || text[i] == '\uFEFF';
    }

    /** Tell whether {@code ---} or {@code ...} stands at {@code i}, the start of a line. */
    boolean isMarker(int i) {
        char ch = text[i];
        return (ch == '-' || ch == '.')
                && text[i + 1] == ch
                && text[i + 2] == ch
                && Chars.is(text[i + 3], Chars.SEPARATION);
    }

    /** Return the index after the line end at {@code i}. */
    int afterBreak(int i) {
        return text[i] == '\r' && text[i + 1] == '\n' ? i + 2 : i + 1;
    }

    /** Return the offset of the line end at or after {@code i}; what may not stand in a text is refused. */
    int lineEnd(int i) {
        char[] c = text;
        int end = i;
        while (true) {
            char ch = c[end];
            while (ch >= ' ' && ch <= '~') {
                ch = c[++end];
            }
            if (ch == '\t' || ch >= 128 && Chars.isWide(ch)) {
                end++;
            } else if (ch >= 128) {
                end = pair(end);
            } else if (Chars.isBreak(ch) || end == length) {
                return end;
            } else {
                at = end;
                throw TextFaults.character(this, end);
            }
        }
    }

    /** Return the index after the surrogate pair at {@code i}; anything else is refused. */
    int pair(int i) {
        if (Character.isHighSurrogate(text[i]) && Character.isLowSurrogate(text[i + 1])) {
            return i + 2;
        }
        at = i;
        throw TextFaults.character(this, i);
    }

    int comment(int start) {
        int end = lineEnd(start);
        builder.comment(start, end);
        commented = true;
        return end;
    }
}
