package io.configbuddy.formats.json;

/** Reports a character that makes no sense where it stands, and ends the reading. */
final class Unexpected {
    private static final int MARKER = 7;

    private Unexpected() {}

    static void report(Faults faults, int at, String expected) {
        char[] text = faults.text();
        if (isConflict(text, at)) {
            int end = Runs.lineEnd(text, at, faults.end());
            faults.add("merge-conflict", at, end, "this line was left by a merge with conflicts")
                    .help(
                            "Choose between the two sides and remove the lines that begin with <<<<<<<, ======= and >>>>>>>");
        } else {
            boolean pair = Character.isHighSurrogate(text[at]) && Character.isLowSurrogate(text[at + 1]);
            String found = pair ? "\"" + text[at] + text[at + 1] + "\"" : Names.of(text[at]);
            faults.add("unexpected-character", at, pair ? at + 2 : at + 1, "found " + found + ", but " + expected)
                    .help(advice(text[at]));
        }
        faults.stop();
    }

    private static String advice(char c) {
        return switch (c) {
            case '/' -> "A comment begins with // or /*; a path or a date goes in double quotes";
            case '\\' -> "A backslash has a meaning only inside of a string in double quotes";
            case '(', ')' -> "A list stands in [ and ]; a text with parentheses goes in double quotes";
            case '<' -> "If this is XML or HTML, it can't be read as JSON; a text goes in double quotes";
            case '+', '*', '&', '|', '^', '~', '!' ->
                "A value is written out, not computed; a text goes in double quotes";
            default -> "Remove it, or put it in double quotes if it belongs to a text";
        };
    }

    private static boolean isConflict(char[] text, int at) {
        char c = text[at];
        if (c != '<' && c != '=' && c != '>' && c != '|' || at > 0 && text[at - 1] != '\n' && text[at - 1] != '\r') {
            return false;
        }
        for (int i = at; i < at + MARKER; i++) {
            if (text[i] != c) {
                return false;
            }
        }
        return true;
    }
}
