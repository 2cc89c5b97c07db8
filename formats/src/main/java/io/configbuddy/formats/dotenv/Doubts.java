package io.configbuddy.formats.dotenv;

import static io.configbuddy.formats.internal.ProblemCollector.splice;

/** Warns of values that readers disagree about, or that say something else than what their authors mean. */
final class Doubts {
    /** What a key in PEM form begins with, which is a mistake without quotes when lines of it follow. */
    static final String PEM_BEGIN = "-----BEGIN";

    private final String text;
    private final DotenvProblems problems;
    /** Whether the end of a key in PEM form may come; looked for to the end of the text but once. */
    private boolean pemEnds = true;

    Doubts(String text, DotenvProblems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** Look at blanks between a key and its delimiter. */
    void blankBeforeEquals(int start, int end) {
        problems.warn(
                "blank-before-equals",
                "shells and Docker do not read a key with a blank behind it",
                start,
                end,
                "Remove the blank",
                "Remove the blank",
                splice(start, end, ""));
    }

    /** Look at an escape in double quotes. */
    void escape(int at) {
        char c = at + 1 < text.length() ? text.charAt(at + 1) : '"';
        if (DotenvDecoder.meant(c) == 0 && !DotenvParser.isLineEnd(c)) {
            problems.warn(
                    "unknown-escape",
                    "there is no escape \\" + c + ": the backslash is part of the value",
                    at,
                    at + 2,
                    "Double the backslash, or put the value in single quotes",
                    "Double the backslash",
                    splice(at, at, "\\"));
        }
    }

    /**
     * Look at a value without quotes.
     *
     * @return the offset from which to go on: after the lines of a key in PEM form, which was meant to be one value
     */
    int plain(int start, int end, int lineEnd) {
        if (end == start) {
            return lineEnd;
        }
        char first = text.charAt(start);
        int hash = Mistakes.find(text, '#', start, end);
        if (text.startsWith(PEM_BEGIN, start)) {
            return pem(start, end, lineEnd);
        }
        if (hash < end) {
            hash(hash, start, end);
        } else if (first == '`' || text.startsWith("$(", start)) {
            problems.warn(
                    "command",
                    "this is text: no command is run here, though a shell would run it",
                    start,
                    start + 1,
                    "Put the value in single quotes, or write what the command prints");
        } else if (first == '\u201c' || first == '\u201d' || first == '\u2018' || first == '\u2019') {
            problems.warn(
                    "typographic-quotes",
                    "these are no quotes but part of the value",
                    start,
                    start + 1,
                    "Write \" or ' instead");
        }
        return lineEnd;
    }

    private void hash(int at, int start, int end) {
        String quote = Mistakes.find(text, '\'', start, end) < end ? "\"" : "'";
        problems.warn(
                "hash-in-value",
                "some readers take the # for the beginning of a comment",
                at,
                at + 1,
                "Put the value in quotes",
                "Put the value in quotes",
                splice(start, start, quote),
                splice(end, end, quote));
    }

    private int pem(int start, int end, int lineEnd) {
        int close = pemEnds ? text.indexOf("-----END", end) : -1;
        pemEnds = close >= 0;
        int stop = close < 0 ? lineEnd : close;
        while (stop < text.length() && !DotenvParser.isLineEnd(text.charAt(stop))) {
            stop++;
        }
        if (close >= 0 && stop > lineEnd) {
            int content = Mistakes.contentEnd(text, start, stop);
            problems.error(
                    "unquoted-lines",
                    "a value of several lines needs quotes around it",
                    start,
                    end,
                    "Put it in double quotes",
                    "Put it in double quotes",
                    splice(start, start, "\""),
                    splice(content, content, "\""));
        }
        return stop;
    }
}
