package io.configbuddy.document.edit;

import io.configbuddy.document.tree.Tree;

/**
 * Finds the ends of lines near a place.
 *
 * <p>It looks at blanks only, so that a line of megabytes costs no more than a short one.
 */
public final class Lines {
    private Lines() {}

    /** Tell whether a character is a space or a tab. */
    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Tell whether a character ends a line. */
    public static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Return where the line of {@code offset} begins when only blanks stand before it, else {@link Tree#NONE}. */
    public static int startIfFirst(String text, int offset) {
        int at = skipBack(text, offset);
        return at == 0 || isBreak(text.charAt(at - 1)) ? at : Tree.NONE;
    }

    /**
     * Return the offset after the line end when only blanks stand behind {@code offset} on its line, else {@link
     * Tree#NONE}; the end of the text counts as a line end.
     */
    public static int endIfLast(String text, int offset) {
        int at = skip(text, offset);
        return at == text.length() || isBreak(text.charAt(at)) ? afterBreak(text, at) : Tree.NONE;
    }

    /** Return the offset of the first character from {@code offset} on that is no blank. */
    public static int skip(String text, int offset) {
        int at = offset;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Return the offset after the last character before {@code offset} that is no blank. */
    public static int skipBack(String text, int offset) {
        int at = offset;
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Return the offset after the line end at {@code offset}; {@code offset} itself when there is none. */
    public static int afterBreak(String text, int offset) {
        if (offset == text.length() || !isBreak(text.charAt(offset))) {
            return offset;
        }
        boolean pair = text.charAt(offset) == '\r' && offset + 1 < text.length() && text.charAt(offset + 1) == '\n';
        return offset + (pair ? 2 : 1);
    }

    /** Return where the line end that stands directly before {@code offset} begins; {@code offset} when there is none. */
    public static int beforeBreak(String text, int offset) {
        if (offset == 0 || !isBreak(text.charAt(offset - 1))) {
            return offset;
        }
        boolean pair = text.charAt(offset - 1) == '\n' && offset > 1 && text.charAt(offset - 2) == '\r';
        return offset - (pair ? 2 : 1);
    }

    /** Return where the blank lines begin that stand directly above the line that begins at {@code lineStart}. */
    public static int blankAbove(String text, int lineStart) {
        int start = lineStart;
        while (start > 0) {
            int line = skipBack(text, beforeBreak(text, start));
            if (line > 0 && !isBreak(text.charAt(line - 1))) {
                return start;
            }
            start = line;
        }
        return start;
    }

    /** Return the end of the blank lines that begin at {@code lineStart}. */
    public static int blankBelow(String text, int lineStart) {
        int end = lineStart;
        while (end < text.length()) {
            int next = skip(text, end);
            if (next < text.length() && !isBreak(text.charAt(next))) {
                return end;
            }
            end = afterBreak(text, next);
        }
        return end;
    }

    /** Return how many line ends there are from {@code start} to {@code end}. */
    public static int breaks(String text, int start, int end) {
        int count = 0;
        for (int at = start; at < end; at++) {
            if (isBreak(text.charAt(at))) {
                count++;
                at = afterBreak(text, at) - 1;
            }
        }
        return count;
    }

    /** Return the first line end of a text, or a line feed when it has none. */
    public static String lineEnd(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isBreak(text.charAt(at))) {
                return text.substring(at, afterBreak(text, at));
            }
        }
        return "\n";
    }
}
