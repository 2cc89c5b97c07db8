package io.configbuddy.formats.yaml;

import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.NodeStyle;

/** What can be wrong with indentation, and with what stands on a line. */
final class BlockFaults {
    private BlockFaults() {}

    /** A key on a line that continues a text. */
    static Refusal keyInText(Cursor cursor, int colon, int lineStart, Leaf leaf) {
        if (Conflicts.isMarker(cursor, leaf.start)) {
            return Conflicts.marker(cursor, leaf.start);
        }
        int start = lineStart;
        while (Chars.isBlank(cursor.text[start])) {
            start++;
        }
        int first = cursor.source.line(leaf.start);
        String help = "Indent it like the key that it belongs beside; or, if it is text, put the whole text in quotes";
        if (isForeignComment(cursor, leaf.start)) {
            help = "If line " + first + " is a comment, begin it with # instead";
        }
        return Refusal.of(Problem.error(
                        "yaml.key-in-text",
                        "this looks like a key, but its indentation makes it part of the text on line " + first)
                .at(cursor.source, Math.min(start, colon), colon + 1)
                .related(cursor.source, leaf.start, TextFaults.lineEnd(cursor, leaf.start), "the text begins here")
                .help(help)
                .build());
    }

    /** Tell whether a line looks like a comment of another language. */
    private static boolean isForeignComment(Cursor cursor, int at) {
        char[] c = cursor.text;
        return c[at] == ';' || c[at] == '/' && (c[at + 1] == '/' || c[at + 1] == '*');
    }

    /** A tab in the white space that a line begins with. */
    static Refusal tab(Cursor cursor) {
        int tab = cursor.lineStart;
        while (cursor.text[tab] != '\t') {
            tab++;
        }
        int end = tab;
        while (cursor.text[end] == '\t') {
            end++;
        }
        return Refusal.of(Problem.error("yaml.tab-indent", "a tab indents this line")
                .at(cursor.source, tab, end)
                .help("YAML is indented by spaces only: replace the tab by spaces")
                .build());
    }

    /** A tab between an indicator and a collection on the same line. */
    static Refusal tabBefore(Cursor cursor, int at) {
        int tab = at;
        while (tab > cursor.lineStart && cursor.text[tab - 1] == '\t') {
            tab--;
        }
        int first = tab;
        while (first > cursor.lineStart && Chars.isBlank(cursor.text[first - 1])) {
            first--;
        }
        if (first == cursor.lineStart) {
            return tab(cursor);
        }
        return Refusal.of(Problem.error("yaml.tab-indent", "a tab stands before a nested list or mapping")
                .at(cursor.source, Math.min(tab, at - 1), at)
                .help("Its column is its indentation, which must be made of spaces: replace the tab by a space")
                .build());
    }

    /**
     * A line that is indented more than the collection it would have to continue.
     *
     * @param inner the column of a collection within the entry above, or -1
     * @param leaf the scalar that the entry above ends with, if {@code last}
     */
    static Refusal indent(Cursor cursor, int column, int inner, int start, Leaf leaf, boolean last) {
        String columns = inner > column ? column + " or " + inner : String.valueOf(column);
        String help = TextFaults.indentBy(column) + " if it is another entry; the entry above it is complete";
        if (inner > column) {
            help = TextFaults.indentBy(inner) + " if it belongs to the entries directly above; by " + column
                    + " if it belongs beside the entry that holds those";
        } else if (last && leaf.indent > cursor.indent) {
            help = TextFaults.indentBy(leaf.indent)
                    + " if it belongs to the text above, which begins in that column; by " + column
                    + " if it is another entry";
        } else if (last && cursor.commented && leaf.style == NodeStyle.PLAIN) {
            help = "A text without quotes ends where a comment begins: remove the comment, or put the text in quotes";
        }
        return Refusal.of(Problem.error(
                        "yaml.bad-indent",
                        "this line is indented by " + TextFaults.spaces(cursor.indent)
                                + ", where the entries are indented by " + columns)
                .at(cursor.source, cursor.at, TextFaults.lineEnd(cursor, cursor.at))
                .related(cursor.source, start, start + 1, "the entries begin here")
                .help(help)
                .build());
    }

    /** A line in the column of a sequence that is no item. */
    static Refusal missingDash(Cursor cursor, int start) {
        if (Conflicts.isMarker(cursor, cursor.at)) {
            return Conflicts.marker(cursor, cursor.at);
        }
        if (cursor.text[cursor.at] == '-') {
            return Refusal.of(Problem.error("yaml.dash-space", "a space is missing behind this dash")
                    .at(cursor.source, cursor.at, cursor.at + 1)
                    .help("Write \"- item\" with a space behind the dash")
                    .fix(TextFaults.fix("Insert a space", cursor.at + 1, cursor.at + 1, " "))
                    .build());
        }
        return Refusal.of(Problem.error(
                        "yaml.missing-dash", "this line stands in the column of a list, but is no item of it")
                .at(cursor.source, cursor.at, TextFaults.lineEnd(cursor, cursor.at))
                .related(cursor.source, start, start + 1, "the list")
                .help("Begin it with \"- \" if it is an item; indent it more if it belongs to the item above; indent "
                        + "it less if it belongs beside the list")
                .build());
    }

    /** An item in the column of a mapping. */
    static Refusal itemInMapping(Cursor cursor, int start) {
        return Refusal.of(Problem.error("yaml.item-in-mapping", "a list item stands among the keys of a mapping")
                .at(cursor.source, cursor.at, cursor.at + 1)
                .related(cursor.source, start, start + 1, "the mapping")
                .help("Indent it more if it belongs to the key above, whose line must then end with the colon")
                .build());
    }

    /** A line in the column of a mapping that has no colon. */
    static Refusal missingColon(Cursor cursor, int start) {
        if (Conflicts.isMarker(cursor, start)) {
            return Conflicts.marker(cursor, start);
        }
        int end = TextFaults.lineEnd(cursor, start);
        int colon = colon(cursor, start, end);
        if (colon >= 0) {
            return Refusal.of(Problem.error("yaml.colon-space", "a space is missing behind this colon")
                    .at(cursor.source, colon, colon + 1)
                    .help("Write \"key: value\" with a space behind the colon")
                    .fix(TextFaults.fix("Insert a space", colon + 1, colon + 1, " "))
                    .build());
        }
        String help =
                "Write \"key: value\"; if it continues the text above, indent it more; if it is a list item, begin "
                        + "it with \"- \"";
        int equals = cursor.source.text().indexOf('=', start);
        if (equals >= 0 && equals < end) {
            help = "YAML writes \"key: value\", with a colon and a space, not with an equals sign";
        } else if (isForeignComment(cursor, start)) {
            help = "If it is a comment, begin it with #";
        }
        return Refusal.of(Problem.error("yaml.missing-colon", "this line stands among keys, but is no \"key: value\"")
                .at(cursor.source, start, end)
                .help(help)
                .build());
    }

    private static int colon(Cursor cursor, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Chars.isBlank(cursor.text[i])) {
                return -1;
            }
            if (cursor.text[i] == ':') {
                return i;
            }
        }
        return -1;
    }

    /** A mapping or sequence where none may begin. */
    static Refusal collectionHere(Cursor cursor, int start) {
        if (cursor.isMarker(cursor.lineStart)) {
            return Refusal.of(
                    Problem.error("yaml.marker-line", "a list or mapping may not begin on the line of \"---\"")
                            .at(cursor.source, start, TextFaults.lineEnd(cursor, start))
                            .help("Begin it on the next line")
                            .fix(TextFaults.fix("Break the line", start, start, "\n"))
                            .build());
        }
        if (cursor.text[cursor.at] == '-') {
            return Refusal.of(Problem.error("yaml.inline-item", "a list may not begin on the line of its key")
                    .at(cursor.source, cursor.at, cursor.at + 1)
                    .help("Begin it on the next line, or write it in brackets: [a, b]")
                    .build());
        }
        return Refusal.of(Problem.error("yaml.inline-mapping", "a second \"key:\" may not stand on this line")
                .at(cursor.source, cursor.at, cursor.at + 1)
                .help("If the colon is part of the text, put the text in quotes; if it is a nested mapping, begin it "
                        + "on the next line, indented")
                .build());
    }

    /** An anchor or tag on the line of the first item. */
    static Refusal propertyBeforeIndicator(Cursor cursor, int start) {
        return Refusal.of(Problem.error(
                        "yaml.property-place",
                        "the anchor or tag of a list may not stand on the line of its first item")
                .at(cursor.source, start, start + 1)
                .help("Put it at the end of the line above, or behind the \"- \" if it belongs to the item")
                .build());
    }

    /** An anchor or tag on a line of its own in the column of a mapping. */
    static Refusal propertyAlone(Cursor cursor, int start, int end) {
        return Refusal.of(Problem.error("yaml.property-place", "this anchor or tag stands in the place of a key")
                .at(cursor.source, start, end)
                .help("Put it behind the colon of the key above if it belongs to its value, or on the line of the next "
                        + "key if it belongs to that")
                .build());
    }

    /** Something behind a value on the same line. */
    static Refusal trailing(Cursor cursor, int start) {
        char c = cursor.text[cursor.at];
        if (c == '#') {
            return TextFaults.commentSpace(cursor, cursor.at);
        }
        if (c == ']' || c == '}') {
            return FlowFaults.strayBracket(cursor, cursor.at);
        }
        if (c == ':') {
            return Refusal.of(Problem.error("yaml.colon-space", "a space is missing behind this colon")
                    .at(cursor.source, cursor.at, cursor.at + 1)
                    .help("Write \"key: value\" with a space behind the colon")
                    .fix(TextFaults.fix("Insert a space", cursor.at + 1, cursor.at + 1, " "))
                    .build());
        }
        if (c == ',') {
            return Refusal.of(Problem.error(
                            "yaml.stray-comma", "a comma may not stand behind a value outside of brackets")
                    .at(cursor.source, cursor.at, cursor.at + 1)
                    .help("Remove it: line ends separate the entries; a list on one line needs brackets, as in [a, b]")
                    .build());
        }
        return textAfter(cursor, start);
    }

    private static Refusal textAfter(Cursor cursor, int start) {
        char last = cursor.text[start - 1];
        String what = "the alias";
        String help = "If the text should begin with *, put it in quotes";
        if (last == ']' || last == '}') {
            what = "the closing bracket";
            help = TextFaults.isTemplate(cursor, start - 1)
                    ? "Put the whole value in quotes if it holds a template's placeholder"
                    : "Put the whole value in quotes if it is one text";
        } else if (last == '"' || last == '\'') {
            what = "the closing quote";
            help = "If it is one text, write the quotes within it as " + (last == '"' ? "\\\"" : "''")
                    + ", or put it in the other kind of quotes";
        }
        return Refusal.of(Problem.error("yaml.text-after-value", "there is text behind " + what)
                .at(cursor.source, cursor.at, TextFaults.lineEnd(cursor, cursor.at))
                .help(help)
                .build());
    }
}
