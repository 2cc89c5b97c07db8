package io.configbuddy.formats.yaml;

import io.configbuddy.document.problem.Fix;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.problem.Splice;
import io.configbuddy.document.tree.NodeStyle;
import java.util.List;

/** What can be wrong with the characters and the scalars of a text. */
final class TextFaults {
    private static final int LINE_HINT = 3;

    private TextFaults() {}

    /** A character that may not stand where it stands. */
    static Refusal character(Cursor cursor, int at) {
        char c = cursor.text[at];
        int length = 1;
        String what = "the character " + unicode(c);
        String help = "Remove it, or write it as an escape in double quotes: \"" + escape(c) + "\"";
        if (c == '\uFEFF') {
            what = "a byte order mark (U+FEFF, which editors do not show)";
            help = "Remove it; it may stand only at the beginning of a document";
        } else if (Character.isSurrogate(c)) {
            what = "half of a surrogate pair (" + unicode(c) + ")";
            help = "The text was damaged on its way here: write the character that was meant";
        }
        return Refusal.of(Problem.error("yaml.bad-character", what + " may not stand here")
                .at(cursor.source, at, at + length)
                .help(help)
                .build());
    }

    /** A backslash in double quotes with a letter that is no escape. */
    static Refusal escape(Cursor cursor, int at, int quote) {
        char c = cursor.text[at + 1];
        Problem.Builder problem = Problem.error("yaml.bad-escape", "\"\\" + c + "\" is no escape that YAML knows")
                .at(cursor.source, at, at + 2);
        if (c == '\'') {
            problem.help("A single quote needs no backslash in double quotes: remove the backslash")
                    .fix(fix("Remove the backslash", at, at + 1, ""));
        } else {
            problem.help("Write \\\\ for a backslash, or put the text in single quotes, where a backslash is just one")
                    .fix(fix("Double the backslash", at, at + 1, "\\\\"));
        }
        return Refusal.of(problem.related(cursor.source, quote, quote + 1, "the double quotes open here")
                .build());
    }

    /** An escape with too few hexadecimal digits. */
    static Refusal escapeDigits(Cursor cursor, int at, int digits, int found) {
        String letter = String.valueOf(cursor.text[at + 1]);
        return Refusal.of(Problem.error(
                        "yaml.bad-escape",
                        "\"\\" + letter + "\" needs " + digits + " hexadecimal digits behind it, but "
                                + (found == 0 ? "has none" : "has only " + found))
                .at(cursor.source, at, at + 2 + found)
                .help("Pad the number with zeros in front, as in " + ("\\" + letter) + "0".repeat(digits - 2)
                        + "41; or double the backslash when it means itself")
                .build());
    }

    /** An escape beyond Unicode. */
    static Refusal escapeRange(Cursor cursor, int at) {
        return Refusal.of(Problem.error("yaml.bad-escape", "there is no character of this number")
                .at(cursor.source, at, at + 10)
                .help("Unicode ends at \\U0010FFFF")
                .build());
    }

    /** A quoted text that the end of the file cuts off. */
    static Refusal unclosedQuote(Cursor cursor, Leaf leaf) {
        return Refusal.of(unclosed(cursor, leaf).help(closing(leaf)).build());
    }

    /** A quoted text whose next line is not indented, most often because the closing quote is missing. */
    static Refusal quotedIndent(Cursor cursor, int at, Leaf leaf, int least, boolean marker) {
        int line = cursor.source.line(at);
        int first = cursor.source.line(leaf.start);
        if (marker || line - first >= LINE_HINT || closingQuote(cursor, at, leaf) < 0) {
            String reason = marker
                    ? "a document marker begins line " + line
                    : "line " + line + " is indented too little to be part of it";
            return Refusal.of(unclosed(cursor, leaf)
                    .related(cursor.source, at, at + 1, reason)
                    .help(closing(leaf))
                    .build());
        }
        return Refusal.of(Problem.error(
                        "yaml.quoted-indent",
                        "this line belongs to the quoted text that opens on line " + first
                                + ", but is not indented more than its key")
                .at(cursor.source, at, lineEnd(cursor, at))
                .related(cursor.source, leaf.start, leaf.start + 1, "the quotes open here")
                .help("Indent it by " + spaces(least) + " or more; or, if the text should have ended before, close "
                        + "the quotes there")
                .build());
    }

    private static int closingQuote(Cursor cursor, int at, Leaf leaf) {
        Span line = cursor.source.lineSpan(cursor.source.line(at));
        int found = cursor.source.text().indexOf(leaf.style == NodeStyle.DOUBLE_QUOTED ? '"' : '\'', at);
        boolean key = line.of(cursor.source.text()).contains(": ");
        return found < line.end() && !key ? found : -1;
    }

    private static Problem.Builder unclosed(Cursor cursor, Leaf leaf) {
        String quote = leaf.style == NodeStyle.DOUBLE_QUOTED ? "double" : "single";
        return Problem.error("yaml.unclosed-quote", "this " + quote + " quote is never closed")
                .at(cursor.source, leaf.start, leaf.start + 1);
    }

    private static String closing(Leaf leaf) {
        return leaf.style == NodeStyle.DOUBLE_QUOTED
                ? "Add the closing \" where the text ends; write \\\" for a double quote within it"
                : "Add the closing ' where the text ends; write '' for a single quote within it";
    }

    /** Something behind {@code |} or {@code >} that does not belong there. */
    static Refusal blockHeader(Cursor cursor, int start, int at) {
        String indicator = String.valueOf(cursor.text[start]);
        char c = cursor.text[at];
        Problem.Builder problem;
        if (c == '#') {
            return commentSpace(cursor, at);
        }
        if (c == '0') {
            problem = Problem.error("yaml.block-header", "an indentation of 0 is not possible here")
                    .help("Write a number from 1 to 9 behind " + indicator + ", or none");
        } else {
            problem = Problem.error("yaml.block-header", "text may not begin on the line of \"" + indicator + "\"")
                    .help("Begin the text on the next line, indented; behind " + indicator
                            + " only +, -, one digit from 1 to 9 and a comment may stand. If the text should begin with "
                            + indicator + ", put it in quotes");
        }
        return Refusal.of(problem.at(cursor.source, at, at + 1).build());
    }

    /** A line of spaces before a block scalar's text that is longer than the text's indentation. */
    static Refusal blockLeading(Cursor cursor, int blank, int spaces, int at, int indent) {
        return Refusal.of(Problem.error(
                        "yaml.block-leading",
                        "this empty line has more spaces (" + spaces + ") than the text after it is indented by ("
                                + indent + ")")
                .at(cursor.source, blank, blank + spaces)
                .related(cursor.source, at, at + 1, "the first line with text")
                .help("Remove the spaces from the empty line, or write the indentation behind | or >, as in |2")
                .build());
    }

    /** A tab where a block scalar's indentation should be. */
    static Refusal blockTab(Cursor cursor, int at, int start, int indent) {
        return Refusal.of(
                Problem.error("yaml.tab-indent", "a tab stands where the text is to be indented by " + spaces(indent))
                        .at(cursor.source, at, at + 1)
                        .related(cursor.source, start, start + 1, "the text of this block")
                        .help("YAML is indented by spaces only: replace the tab by spaces")
                        .build());
    }

    /** A character that text without quotes may not begin with. */
    static Refusal plainStart(Cursor cursor, int at, boolean flow) {
        char c = cursor.text[at];
        if (c == '\t' || c < ' ' || c == 0x7F) {
            return character(cursor, at);
        }
        if (flow && at > 0 && isTemplate(cursor, at - 1)) {
            return template(cursor, at - 1);
        }
        if (c == '>' && Conflicts.isMarker(cursor, at)) {
            return Conflicts.marker(cursor, at);
        }
        return c == ']' || c == '}' ? FlowFaults.strayBracket(cursor, at) : badStart(cursor, at, flow);
    }

    private static Refusal badStart(Cursor cursor, int at, boolean flow) {
        char c = cursor.text[at];
        String help = "Put the text in quotes if it should begin with " + c;
        String message = "a value may not begin with \"" + c + "\"";
        switch (c) {
            case '@', '`':
                message += ", which YAML reserves for later use";
                break;
            case '%':
                message += ", which begins a directive";
                help += "; a directive stands in the first column before a document's ---";
                break;
            case ',':
                help = "Remove the comma: entries are separated by lines outside of brackets";
                break;
            case '|', '>':
                message = "text in the style of \"" + c + "\" may not stand within brackets";
                help = "Write it in quotes here, or lay the collection out in lines instead of brackets";
                break;
            case '-', '?', ':':
                message = "\"" + c + "\" stands here without a text behind it";
                help = "Put it in quotes if it is the text"
                        + (flow ? "; within brackets, items are separated by commas" : "");
                break;
            default:
                break;
        }
        return Refusal.of(Problem.error("yaml.bad-start", message)
                .at(cursor.source, at, at + 1)
                .help(help)
                .build());
    }

    /** A comment directly behind something. */
    static Refusal commentSpace(Cursor cursor, int at) {
        return Refusal.of(Problem.error("yaml.comment-space", "a comment needs a space before its #")
                .at(cursor.source, at, at + 1)
                .help("Insert a space before the #")
                .fix(fix("Insert a space", at, at, " "))
                .build());
    }

    private static Refusal template(Cursor cursor, int at) {
        return Refusal.of(Problem.error("yaml.template", "this looks like a template, not like YAML")
                .at(cursor.source, Math.max(at - 1, 0), at + 1)
                .help("Read what the template engine (Helm, Jinja) makes of it; or put the value in quotes if the "
                        + "placeholder is meant to stay")
                .build());
    }

    /** Tell whether a bracket seems to belong to a template's placeholder such as <code>{{ name }}</code>. */
    static boolean isTemplate(Cursor cursor, int bracket) {
        char[] c = cursor.text;
        char next = c[bracket + 1];
        char before = bracket > 0 ? c[bracket - 1] : 0;
        return c[bracket] == '{' && (next == '{' || next == '%' || before == '{')
                || c[bracket] == '}' && (before == '}' || before == '%' || next == '}');
    }

    /** Return the offset after the last visible character of the line that {@code at} is on. */
    static int lineEnd(Cursor cursor, int at) {
        int end = at;
        while (end < cursor.length && !Chars.isBreak(cursor.text[end])) {
            end++;
        }
        while (end > at + 1 && Chars.isBlank(cursor.text[end - 1])) {
            end--;
        }
        return Math.max(end, Math.min(at + 1, cursor.length));
    }

    static Fix fix(String description, int start, int end, String replacement) {
        return new Fix(description, List.of(new Splice(new Span(start, end), replacement)));
    }

    /** Return advice to begin a line in a column. */
    static String indentBy(int column) {
        return column == 0 ? "Begin it in the first column" : "Indent it by " + spaces(column);
    }

    static String spaces(int count) {
        return count == 1 ? "1 space" : count + " spaces";
    }

    private static String unicode(char c) {
        return "U+" + hex(c);
    }

    private static String escape(char c) {
        return "\\u" + hex(c);
    }

    static String hex(char c) {
        String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
