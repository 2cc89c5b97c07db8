package io.configbuddy.formats.dotenv;

import static io.configbuddy.formats.internal.ProblemCollector.splice;

/** Finds out what somebody meant whose line is no entry. */
final class Mistakes {
    private static final String KEY_RULE =
            "A key begins with a letter or _, and has only letters, digits and _ . - in it";
    private static final int LONGEST = 40;

    private final String text;
    private final DotenvProblems problems;

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
        } else if (!isComment(line) && !isForeign(line, lineEnd)) {
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

    private boolean isComment(int line) {
        boolean two = text.startsWith("//", line) || text.startsWith("--", line) || text.startsWith("/*", line);
        int marker = two ? 2 : text.charAt(line) == ';' ? 1 : 0;
        if (marker > 0) {
            problems.error(
                    "not-a-comment",
                    "a comment begins with #",
                    line,
                    line + marker,
                    "Write # instead",
                    "Write # instead",
                    splice(line, line + marker, "#"));
        }
        return marker > 0;
    }

    private boolean isForeign(int line, int lineEnd) {
        char first = text.charAt(line);
        if (first == '[' || first == '{' || first == '}' || first == '<') {
            problems.error(
                    "other-format",
                    first == '[' ? ".env has no sections" : "this is no line of a .env file",
                    line,
                    contentEnd(text, line, lineEnd),
                    "Write KEY=value, one a line, or read the file as what it is");
        } else if (text.regionMatches(true, line, "set ", 0, 4) || text.startsWith("setx ", line)) {
            int word = text.indexOf(' ', line) + 1;
            command(".env has no command in front of the key", line, word - 1, word);
        } else if (text.startsWith("setenv ", line)) {
            problems.error(
                    "set", ".env has no command in front of the key", line, line + 6, "Remove it, and write KEY=value");
        } else if (text.startsWith("$env:", line)) {
            command(".env has no $env: in front of the key", line, line + 5, line + 5);
        } else {
            return false;
        }
        return true;
    }

    private void command(String message, int start, int end, int key) {
        problems.error("set", message, start, end, "Remove it", "Remove it", splice(start, key, ""));
    }

    private void noKey(int start, int end, int next, int lineEnd) {
        boolean some = end > start;
        char c = end < lineEnd ? text.charAt(end) : '\n';
        char after = next < lineEnd ? text.charAt(next) : '\n';
        if (!some && c == '=') {
            problems.error("missing-key", "there is no key before the =", end, end + 1, "Write the key in front of it");
        } else if (text.startsWith("- ", start)) {
            problems.error(
                    "bad-key",
                    "a key can't begin with -",
                    start,
                    start + 1,
                    "Remove it: .env has no lists",
                    "Remove it",
                    splice(start, start + 2, ""));
        } else if (some && isShell(name(start, end)) && find(text, '=', start, lineEnd) == lineEnd) {
            problems.error(
                    "other-format",
                    "this looks like a line of a shell script",
                    start,
                    contentEnd(text, start, lineEnd),
                    "Write KEY=value, one a line: nothing in a .env file is run");
        } else if (some && after == ':') {
            colon(next);
        } else if (some && (after == '\n' || DotenvParser.isBlank(c) && find(text, '=', next, lineEnd) == lineEnd)) {
            problems.error(
                    "missing-equals",
                    "there is no = after the key " + name(start, end),
                    start,
                    end,
                    "Write " + name(start, end)
                            + "=value, # in front of the line when it is a comment, or quotes around a"
                            + " value of several lines");
        } else if (some && after == '=') {
            problems.error("bad-key", "a key can't begin with " + text.charAt(start), start, start + 1, KEY_RULE);
        } else {
            badCharacter(start, end, lineEnd);
        }
    }

    private void colon(int at) {
        if (text.startsWith("=", at + 1)) {
            problems.error(
                    "operator", ".env has no :=", at, at + 2, "Remove the colon", "Remove it", splice(at, at + 1, ""));
            return;
        }
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
                "Write = instead of the colon",
                splice(at, after, "="));
    }

    private void badCharacter(int start, int end, int lineEnd) {
        char c = text.charAt(end);
        if (end == start && (c == '"' || c == '\'')) {
            problems.error("quoted-key", "a key has no quotes", start, start + 1, "Remove them");
        } else if (find(text, '=', end, lineEnd) == lineEnd) {
            problems.error(
                    "missing-equals",
                    "there is no = on this line",
                    start,
                    contentEnd(text, start, lineEnd),
                    "Write KEY=value; put a value of several lines in quotes, and # in front of a comment");
        } else if ((c == '+' || c == '?') && text.startsWith("=", end + 1)) {
            problems.error(
                    "operator",
                    ".env has no " + c + '=',
                    end,
                    end + 2,
                    "Write = and the whole value",
                    "Write =",
                    splice(end, end + 1, ""));
        } else {
            problems.error(
                    "bad-key", "a key can't have a " + character(c) + " in it", end, end + 1, keyHelp(end == start, c));
        }
    }

    private static String keyHelp(boolean first, char c) {
        return first && (c == '$' || c == '%')
                ? "Write the name alone: " + (c == '$' ? "$NAME and ${NAME} stand" : "%NAME% stands")
                        + " for a value in scripts, not for a key"
                : KEY_RULE;
    }

    /** Tell whether a word begins a line of shell script, and is hardly anybody's key. */
    private static boolean isShell(String word) {
        return switch (word) {
            case "if",
                    "then",
                    "else",
                    "fi",
                    "for",
                    "while",
                    "do",
                    "done",
                    "case",
                    "esac",
                    "echo",
                    "source",
                    "unset",
                    "cd" -> true;
            default -> false;
        };
    }

    private static String character(char c) {
        return switch (c) {
            case ' ' -> "blank";
            case '\t' -> "tab";
            case 0xa0 -> "no-break space";
            case 0x200b, 0xfeff -> "character that can't be seen";
            default -> String.valueOf(c);
        };
    }

    private String name(int start, int end) {
        return text.substring(start, Math.min(end, start + LONGEST));
    }

    /** Return the offset of the first {@code c} in {@code from..end}, or {@code end}. */
    static int find(String text, char c, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) != c) {
            i++;
        }
        return i;
    }

    /** Return the offset after the last character before {@code end} that is no blank. */
    static int contentEnd(String text, int start, int end) {
        int i = end;
        while (i > start && DotenvParser.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
