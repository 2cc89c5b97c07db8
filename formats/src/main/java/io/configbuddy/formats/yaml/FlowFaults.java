package io.configbuddy.formats.yaml;

import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.NodeStyle;

/** What can be wrong within brackets and braces. */
final class FlowFaults {
    private FlowFaults() {}

    /** A document marker before the closing bracket. */
    static Refusal markerInFlow(Cursor cursor, int at, int opened) {
        return Refusal.of(unclosed(cursor, opened)
                .related(cursor.source, at, at + 3, "a document marker stands before its end")
                .build());
    }

    /** A line that is indented too little. */
    static Refusal flowIndent(Cursor cursor, int at, int opened, int least, boolean tab) {
        if (tab) {
            return Refusal.of(Problem.error(
                            "yaml.tab-indent",
                            "a tab indents this line, which must begin with " + TextFaults.spaces(least) + " or more")
                    .at(cursor.source, at - 1, at)
                    .related(cursor.source, opened, opened + 1, "the brackets open here")
                    .help("YAML is indented by spaces only: replace the tab by spaces")
                    .build());
        }
        if (isEntry(cursor, at)) {
            return Refusal.of(unclosed(cursor, opened)
                    .related(cursor.source, at, at + 1, "this line is indented too little to stand within")
                    .build());
        }
        return Refusal.of(Problem.error(
                        "yaml.flow-indent",
                        "this line stands within brackets, but is not indented more than the key they belong to")
                .at(cursor.source, at, TextFaults.lineEnd(cursor, at))
                .related(cursor.source, opened, opened + 1, "the brackets open here")
                .help("Indent it by " + TextFaults.spaces(least) + " or more")
                .build());
    }

    /** Tell whether the line looks like an entry of a block collection. */
    static boolean isEntry(Cursor cursor, int at) {
        char[] c = cursor.text;
        if (c[at] == '-' && Chars.isBlank(c[at + 1])) {
            return true;
        }
        for (int i = at; i < cursor.length && !Chars.isBreak(c[i]); i++) {
            if (c[i] == ',' || c[i] == ']' || c[i] == '}') {
                return false;
            }
            if (c[i] == ':' && Chars.is(c[i + 1], Chars.SEPARATION)) {
                return true;
            }
        }
        return false;
    }

    /** A comma, a bracket or the end of the text where an entry is to begin. */
    static Refusal flowEntry(Cursor cursor, int at, int opened) {
        if (cursor.atEnd()) {
            return Refusal.of(unclosed(cursor, opened).build());
        }
        char c = cursor.text[at];
        if (c == ',') {
            return Refusal.of(Problem.error("yaml.flow-entry", "there is nothing before this comma")
                    .at(cursor.source, at, at + 1)
                    .help("Remove the comma, or write null or '' for an empty value")
                    .fix(TextFaults.fix("Remove the comma", at, at + 1, ""))
                    .build());
        }
        return mismatch(cursor, at, opened);
    }

    /**
     * Something behind an entry that is neither a comma nor the closing bracket.
     *
     * @param leaf the scalar that was read last
     */
    static Refusal flowEntryEnd(Cursor cursor, int at, int opened, Leaf leaf) {
        if (cursor.atEnd()) {
            return Refusal.of(unclosed(cursor, opened).build());
        }
        char c = cursor.text[at];
        if (c == ']' || c == '}') {
            return mismatch(cursor, at, opened);
        }
        if (c == '#') {
            return TextFaults.commentSpace(cursor, at);
        }
        if (c == ':') {
            int comma = cursor.text[opened] == '{' && leaf.style == NodeStyle.PLAIN ? missingComma(cursor, leaf) : -1;
            return comma < 0 ? colon(cursor, at, opened) : comma(cursor, comma, opened);
        }
        int end = at;
        while (Chars.isBlank(cursor.text[end - 1]) || Chars.isBreak(cursor.text[end - 1])) {
            end--;
        }
        return cursor.commented
                ? Refusal.of(comma(cursor, opened).at(cursor.source, at, at + 1).build())
                : comma(cursor, end, opened);
    }

    /** Return where a comma seems to be missing in a text without quotes that a colon follows, or -1. */
    private static int missingComma(Cursor cursor, Leaf leaf) {
        for (int i = leaf.start + 1; i < leaf.end; i++) {
            char c = cursor.text[i];
            boolean next = Chars.isBlank(c) && (cursor.text[i + 1] == '"' || cursor.text[i + 1] == '\'');
            if (Chars.isBreak(c) || next) {
                return i;
            }
        }
        return -1;
    }

    private static Refusal colon(Cursor cursor, int at, int opened) {
        return Refusal.of(Problem.error("yaml.flow-colon", "this colon does not belong to a key")
                .at(cursor.source, at, at + 1)
                .help(
                        cursor.text[opened] == '{'
                                ? "An entry is \"key: value\": a text that holds a colon and a space needs quotes, a "
                                        + "nested mapping needs braces"
                                : "A key within square brackets stands on one line with its colon; a text that holds a "
                                        + "colon needs quotes")
                .build());
    }

    private static Refusal comma(Cursor cursor, int at, int opened) {
        return Refusal.of(comma(cursor, opened)
                .at(cursor.source, at, at)
                .fix(TextFaults.fix("Insert a comma", at, at, ","))
                .build());
    }

    private static Problem.Builder comma(Cursor cursor, int opened) {
        return Problem.error("yaml.missing-comma", "a comma or \"" + close(cursor, opened) + "\" is missing here")
                .related(cursor.source, opened, opened + 1, "the brackets open here")
                .help(
                        TextFaults.isTemplate(cursor, opened)
                                ? "Put the whole value in quotes if it holds a template's placeholder"
                                : "Separate the entries with a comma, or close the brackets");
    }

    private static Refusal mismatch(Cursor cursor, int at, int opened) {
        char open = cursor.text[opened];
        return Refusal.of(Problem.error(
                        "yaml.bracket-mismatch",
                        "\"" + open + "\" is closed by \"" + close(cursor, opened) + "\", not by \"" + cursor.text[at]
                                + "\"")
                .at(cursor.source, at, at + 1)
                .related(cursor.source, opened, opened + 1, "opened here")
                .help("Replace it by \"" + close(cursor, opened) + "\", or add the bracket that is missing before it")
                .build());
    }

    /** A key that ends on another line than it begins, or is too long. */
    static Refusal longKey(Cursor cursor, int start, int colon, boolean lines) {
        String message = lines
                ? "this key goes over several lines"
                : "this key is longer than " + FlowParser.LONGEST_KEY + " characters";
        return Refusal.of(Problem.error("yaml.long-key", message)
                .at(cursor.source, start, TextFaults.lineEnd(cursor, start))
                .related(cursor.source, colon, colon + 1, "the colon that makes it a key")
                .help("Write such a key with a question mark: \"? key\", and \": value\" on a line of its own")
                .build());
    }

    /** A closing bracket that nothing opened. */
    static Refusal strayBracket(Cursor cursor, int at) {
        char c = cursor.text[at];
        return Refusal.of(Problem.error("yaml.stray-bracket", "nothing is open that this \"" + c + "\" could close")
                .at(cursor.source, at, at + 1)
                .help("Remove it, add the bracket that should open before it, or put the text in quotes")
                .build());
    }

    private static Problem.Builder unclosed(Cursor cursor, int opened) {
        return Problem.error("yaml.unclosed-bracket", "this \"" + cursor.text[opened] + "\" is never closed")
                .at(cursor.source, opened, opened + 1)
                .help("Add the closing \"" + close(cursor, opened) + "\" behind the last entry");
    }

    private static char close(Cursor cursor, int opened) {
        return cursor.text[opened] == '{' ? '}' : ']';
    }
}
