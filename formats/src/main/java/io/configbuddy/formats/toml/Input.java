package io.configbuddy.formats.toml;

import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;

/** A text laid out for scanning, and what was found wrong with it so far. */
final class Input {
    private static final int LOOKAHEAD = 8;

    /** The named text. */
    final Source source;
    /** Its characters, and some NULs behind them so that looking a few characters ahead needs no check. */
    final char[] chars;
    /** How many characters the text has. */
    final int length;
    /** Whether the text is TOML 1.0, which lacks what 1.1 brought. */
    final boolean strict;
    /** What was found wrong. */
    final Reports reports = new Reports();

    Input(Source source, boolean strict) {
        String text = source.text();
        this.source = source;
        this.length = text.length();
        this.chars = new char[length + LOOKAHEAD];
        this.strict = strict;
        text.getChars(0, length, chars, 0);
    }

    /** Tell whether a line ends at {@code at}. */
    boolean isLineEnd(int at) {
        return chars[at] == '\n' || chars[at] == '\r' && chars[at + 1] == '\n';
    }

    /** Return the offset of the first character from {@code at} on that is no blank. */
    int skipBlanks(int at) {
        int next = at;
        char c = chars[next];
        while (c <= ' ' && (c == ' ' || c == '\t')) {
            c = chars[++next];
        }
        return next;
    }

    /** Return the offset of the line end at or after {@code at}, or the text's length. */
    int lineEnd(int at) {
        int end = at;
        while (end < length && chars[end] != '\n') {
            end++;
        }
        return end < length && end > at && chars[end - 1] == '\r' ? end - 1 : end;
    }

    /** Return the offset at which the line after the one of {@code at} begins, or the text's length. */
    int nextLine(int at) {
        int end = at;
        while (end < length && chars[end] != '\n') {
            end++;
        }
        return Math.min(length, end + 1);
    }

    /** Return the offset at which the line of {@code at} begins. */
    int lineStart(int at) {
        int start = at;
        while (start > 0 && chars[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    /** Return the offset of the last character before {@code at} that is no blank, or −1. */
    int lastVisible(int at) {
        int last = at - 1;
        while (last >= 0 && Chars.isBlank(chars[last])) {
            last--;
        }
        return last;
    }

    /** Return the offset after the number, date or word that begins at {@code at}. */
    int tokenEnd(int at) {
        int end = at;
        while (Chars.inToken(chars[end])) {
            end++;
        }
        return end;
    }

    /** Begin a problem that breaks the grammar; its code is {@code toml.} and {@code name}. */
    Problem.Builder error(String name, int from, int to, String message) {
        return Problem.error("toml." + name, message).at(source, from, to);
    }

    /** Report a problem that ends the statement; see {@link Reports#fail}. */
    int fail(Problem.Builder problem, int resumeAt) {
        return reports.fail(problem.build(), resumeAt);
    }

    /** Return the characters {@code from..to}. */
    String text(int from, int to) {
        return source.text().substring(from, to);
    }
}
