package io.configbuddy.formats.dotenv;

/** Finds out what somebody meant whose line is no entry, and warns of values that readers disagree about. */
final class Mistakes {
    private static final String KEY_RULE =
            "A key begins with a letter or _, and has only letters, digits and _ . - in it";

    private final String text;
    private final DotenvProblems problems;
    /** Whether the end of a key in PEM form may come; looked for to the end of the text but once. */
    private boolean pemEnds = true;

    Mistakes(String text, DotenvProblems problems) {
        this.text = text;
        this.problems = problems;
    }

    /**
     * Report a line that is no entry.
     *
     * @param line the offset at which the line's text begins
     * @param start the offset after {@code export}, or the same
     * @param end the offset after the characters that may be in a key
     * @param next the offset of what follows it
     * @param lineEnd the offset of the line end
     * @return the offset from which to go on
     */
    int noEntry(int line, int start, int end, int next, int lineEnd) {
        if (isConflict(line)) {
            problems.error(
                    "merge-conflict",
                    "this line was left behind by a merge",
                    line,
                    lineEnd,
                    "Choose one of the two sides and remove the other, with the lines <<<<<<<, ======= and >>>>>>>");
        } else if (!isForeignLine(line, lineEnd)) {
            noKey(start, end, next, lineEnd);
        }
        return lineEnd;
    }

    private boolean isConflict(int line) {
        boolean first = line == 0 || DotenvParser.isLineEnd(text.charAt(line - 1));
        return first
                && (text.startsWith("<<<<<<<", line)
                        || text.startsWith("=======", line)
                        || text.startsWith(">>>>>>>", line));
    }

    private boolean isForeignLine(int line, int lineEnd) {
        char first = text.charAt(line);
        int marker = text.startsWith("//", line) || text.startsWith("--", line) || text.startsWith("/*", line)
                ? 2
                : first == ';' ? 1 : 0;
        if (marker > 0) {
            problems.error(
                    "not-a-comment",
                    "a comment begins with #",
                    line,
                    line + marker,
                    "Write # instead",
                    line,
                    line + marker,
                    "#");
        } else if (first == '[' || first == '{' || first == '}' || first == '<') {
            problems.error(
                    "other-format",
                    first == '[' ? ".env has no sections" : "this is no line of a .env file",
                    line,
                    contentEnd(line, lineEnd),
                    "Write KEY=value, one a line, or read the file as what it is");
        } else if (text.regionMatches(true, line, "set ", 0, 4) || text.startsWith("setx ", line)) {
            int word = text.indexOf(' ', line) + 1;
            problems.error(
                    "set", ".env has no command in front of the key", line, word - 1, "Remove it", line, word, "");
        } else if (text.startsWith("$env:", line)) {
            problems.error(
                    "set", ".env has no $env: in front of the key", line, line + 5, "Remove it", line, line + 5, "");
        } else {
            return false;
        }
        return true;
    }

    private void noKey(int start, int end, int next, int lineEnd) {
        char c = end < lineEnd ? text.charAt(end) : '\n';
        if (end == start && c == '=') {
            problems.error("missing-key", "there is no key before the =", end, end + 1, "Write the key in front of it");
        } else if (next < lineEnd && text.charAt(next) == ':' && end > start) {
            colon(next);
        } else if (end > start && (next == lineEnd || DotenvParser.isBlank(c) && find('=', next, lineEnd) == lineEnd)) {
            problems.error(
                    "missing-equals",
                    "there is no = after the key " + text.substring(start, end),
                    start,
                    end,
                    "Write " + text.substring(start, Math.min(end, start + 40))
                            + "=value, or # in front of the line when it" + " is a comment");
        } else if (end > start
                && (next == end || !DotenvParser.isBlank(c))
                && next < lineEnd
                && text.charAt(next) == '=') {
            problems.error("bad-key", "a key can't begin with " + text.charAt(start), start, start + 1, KEY_RULE);
        } else {
            badCharacter(start, end, lineEnd);
        }
    }

    private void colon(int at) {
        int after = at + 1;
        while (after < text.length() && DotenvParser.isBlank(text.charAt(after))) {
            after++;
        }
        problems.error(
                "colon",
                "there is a colon where = should be",
                at,
                at + 1,
                "Write = instead of the colon",
                at,
                after,
                "=");
    }

    /** Return the offset of the first {@code c} in {@code from..end}, or {@code end}. */
    private int find(char c, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) != c) {
            i++;
        }
        return i;
    }

    private void badCharacter(int start, int end, int lineEnd) {
        char c = text.charAt(end);
        String what = switch (c) {
            case ' ' -> "blank";
            case '\t' -> "tab";
            case 0xa0 -> "no-break space";
            case 0x200b, 0xfeff -> "character that can't be seen";
            default -> String.valueOf(c);
        };
        if (end == start && (c == '"' || c == '\'')) {
            problems.error("quoted-key", "a key has no quotes", start, start + 1, "Remove them");
        } else if (find('=', end, lineEnd) == lineEnd) {
            problems.error(
                    "missing-equals",
                    "there is no = on this line",
                    start,
                    contentEnd(start, lineEnd),
                    "Write KEY=value; put a value of several lines in quotes, and # in front of a comment");
        } else {
            problems.error("bad-key", "a key can't have a " + what + " in it", end, end + 1, KEY_RULE);
        }
    }

    void blankBeforeEquals(int start, int end) {
        problems.warn(
                "blank-before-equals",
                "shells and Docker do not read a key with a blank behind it",
                start,
                end,
                "Remove the blank",
                start,
                end,
                "");
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
                    at,
                    at + 1,
                    "\\\\");
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
        if (text.startsWith("-----BEGIN", start)) {
            return pem(start, end, lineEnd);
        }
        int hash = find('#', start, end);
        if (hash < end) {
            warn(
                    "hash-in-value",
                    "some readers take the # for the beginning of a comment",
                    hash,
                    start,
                    end,
                    "Put the value in quotes");
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

    private void warn(String code, String message, int at, int start, int end, String help) {
        char quote = find('\'', start, end) < end ? '"' : '\'';
        problems.warn(code, message, at, at + 1, help, start, end, quote + text.substring(start, end) + quote);
    }

    private int pem(int start, int end, int lineEnd) {
        int close = pemEnds ? text.indexOf("-----END", end) : -1;
        pemEnds = close >= 0;
        int stop = close < 0 ? lineEnd : close;
        while (stop < text.length() && !DotenvParser.isLineEnd(text.charAt(stop))) {
            stop++;
        }
        if (close >= 0 && stop > lineEnd) {
            problems.error(
                    "unquoted-lines",
                    "a value of several lines needs quotes around it",
                    start,
                    end,
                    "Put it in double quotes",
                    start,
                    stop,
                    '"' + text.substring(start, contentEnd(start, stop)) + '"');
        }
        return stop;
    }

    /** Return the offset after the last character before {@code end} that is no blank. */
    int contentEnd(int start, int end) {
        int i = end;
        while (i > start && DotenvParser.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
