package io.configbuddy.document.tree;

import io.configbuddy.document.problem.Source;

/** How a text is laid out around a place: lines, columns, and what stands between two places. */
final class Layout {
    private final Source source;
    private final String text;

    Layout(Source source) {
        this.source = source;
        this.text = source.text();
    }

    int line(int offset) {
        return source.line(offset);
    }

    int lineStart(int offset) {
        return source.lineStartOf(offset);
    }

    /** Return how far from the beginning of its line a place is, in UTF-16 units from 0. */
    int column(int offset) {
        return offset - lineStart(offset);
    }

    /** Tell whether nothing but spaces and tabs stands before a place on its line. */
    boolean isFirstOnLine(int offset) {
        int i = offset - 1;
        while (i >= 0 && isSpace(text.charAt(i))) {
            i--;
        }
        return i < 0 || isLineEnd(text.charAt(i));
    }

    /** Return the place after the spaces and tabs that begin at {@code offset}. */
    int skipSpaces(int offset) {
        int i = offset;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Tell whether nothing stands between two places but spaces, tabs and at most one line end. */
    boolean isAdjacent(int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
                boolean whole = c == '\n' || i + 1 == to || text.charAt(i + 1) != '\n';
                ends += whole ? 1 : 0;
            } else if (!isSpace(c)) {
                return false;
            }
            if (ends == 2) {
                return false;
            }
        }
        return true;
    }

    /** Tell whether a bracket opens, or a comma stands, between two places. */
    boolean hasBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '[' || c == ',') {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
