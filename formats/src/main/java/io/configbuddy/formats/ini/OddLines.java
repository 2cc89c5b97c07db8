package io.configbuddy.formats.ini;

import io.configbuddy.document.problem.Problem;
import io.configbuddy.formats.ini.Dialect.Continuation;

/** Finds out what somebody meant whose line has no delimiter, and says so. */
final class OddLines {
    private final String text;
    private final Dialect dialect;
    private final IniProblems problems;

    OddLines(String text, Dialect dialect, IniProblems problems) {
        this.text = text;
        this.dialect = dialect;
        this.problems = problems;
    }

    /** Tell whether a merge left a line behind that begins at {@code start}. */
    boolean isConflict(int start) {
        return text.startsWith("<<<<<<< ", start)
                || text.startsWith(">>>>>>> ", start)
                || text.startsWith("=======", start);
    }

    /** Report a line that a merge left behind. */
    void conflict(boolean refused, int start, int end) {
        problems.add(problems.problem(refused, "merge-conflict", "this line was left behind by a merge", start, end)
                .help("Choose one of the two sides and remove the other, with the lines <<<<<<<, ======= and >>>>>>>"));
    }

    /**
     * Report a line without a delimiter.
     *
     * @param afterValue whether a key's value stands above it
     */
    void missingDelimiter(boolean refused, int start, int end, boolean afterValue) {
        if (isConflict(start)) {
            conflict(refused, start, end);
            return;
        }
        String expected = dialect.delimiters().length() > 1 ? "= or :" : "=";
        String message = "there is no " + expected + " on this line"
                + (refused ? "" : ", so " + problems.reader() + " ignores it");
        Problem.Builder problem = problems.problem(refused, "missing-separator", message, start, end);
        int marker = commentMarker(start);
        int colon = find(':', start, end);
        String comment = String.valueOf(dialect.comments().charAt(0));
        if (marker > 0) {
            String advice = "Begin the comment with " + comment;
            problem.help(advice).fix(IniProblems.replace(advice, start, start + marker, comment));
        } else if (!otherFormat(text.charAt(start)).isEmpty()) {
            problem.help(otherFormat(text.charAt(start)));
        } else if (colon > start && colon < end && expected.length() == 1) {
            problem.help("Write = instead of the colon")
                    .fix(IniProblems.replace("Write = instead of the colon", colon, colon + 1, " ="));
        } else if (afterValue && dialect.continuation() == Continuation.INDENT) {
            problem.help("Write key = value; to go on with the value above, indent the line more than its key");
        } else {
            problem.help("Write key = value, or " + comment + " in front when the line is a comment");
        }
        problems.add(problem);
    }

    /** Return advice for who has a file in another format, told by the first character of a line; empty for an INI line. */
    static String otherFormat(char first) {
        return switch (first) {
            case '{', '}' -> "This looks like JSON: write key = value, or read the file as what it is";
            case '<' -> "This looks like XML: write key = value, or read the file as what it is";
            default -> "";
        };
    }

    /** Return how many characters mark a comment in other languages, or 0. */
    private int commentMarker(int start) {
        char first = text.charAt(start);
        if (first == '#' || first == ';') {
            return 1;
        }
        return text.startsWith("//", start) || text.startsWith("--", start) || text.startsWith("/*", start) ? 2 : 0;
    }

    private int find(char c, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) != c) {
            i++;
        }
        return i;
    }
}
