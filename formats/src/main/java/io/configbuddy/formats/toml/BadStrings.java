package io.configbuddy.formats.toml;

import io.configbuddy.document.problem.Fix;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.problem.Splice;
import java.util.List;

/** Explains what is wrong with a string, and which characters can't stand where they stand. */
final class BadStrings {
    /** How many lines a text that should have stood between three quotes may have. */
    private static final int LINES = 20;

    private static final String HEX = "0123456789ABCDEF";

    private BadStrings() {}

    /** Report a character outside of strings that TOML has no place for, a carriage return among them. */
    static void character(Input input, int at) {
        input.reports.addBreaking(
                input.chars[at] == '\r' ? carriageReturn(input, at) : control(input, at, "Remove it"));
    }

    /** Report why a string on one line can't go on at {@code at}. */
    static int inLine(Input input, int start, int at) {
        if (at < input.length && !input.isLineEnd(at)) {
            return badCharacter(input, start, at);
        }
        String quote = input.text(start, start + 1);
        String three = quote + quote + quote;
        int close = closingLater(input, start, at);
        if (close >= 0) {
            return input.fail(
                    input.error("unclosed-string", start, at, "a text in " + quote + " can't go over several lines")
                            .help("Put it between " + three + " and " + three)
                            .fix(new Fix(
                                    "put the text in three quotes",
                                    List.of(
                                            new Splice(new Span(start, start + 1), three),
                                            new Splice(new Span(close, close + 1), three)))),
                    close + 1);
        }
        Problem.Builder problem =
                input.error("unclosed-string", start, at, "this text has no closing " + quote + " on its line");
        boolean backslash = quote.equals("\"") && at - start > 2 && input.chars[at - 1] == '"';
        return input.fail(
                problem.help(
                        backslash
                                ? "The \\\" at the end of the line is a quote within the text: write \\\\ for a backslash,"
                                        + " or put the text in single quotes, where a backslash is just a backslash"
                                : "Add the closing " + quote + "; a text of several lines goes between " + three
                                        + " and " + three),
                at);
    }

    /** Return the offset of a quote that ends one of the next lines, before anything that is a statement, or −1. */
    private static int closingLater(Input input, int start, int lineEnd) {
        int line = input.isLineEnd(lineEnd) ? input.nextLine(lineEnd) : input.length;
        for (int lines = 0; lines < LINES && line < input.length && !Recovery.isStatement(input, line); lines++) {
            int end = input.lineEnd(line);
            int quote = line;
            while (quote < end && input.chars[quote] != input.chars[start]) {
                quote++;
            }
            if (quote < end) {
                int rest = input.skipBlanks(quote + 1);
                boolean last = rest >= end || input.chars[rest] == '#' || input.chars[rest] == ',';
                return last && quote > line ? quote : -1;
            }
            line = input.nextLine(line);
        }
        return -1;
    }

    /** Report why a string of several lines can't go on at {@code at}. */
    static int inLines(Input input, int start, int at) {
        if (at < input.length) {
            return badCharacter(input, start, at);
        }
        String quotes = input.text(start, start + 3);
        return input.reports.fail(
                Problem.error("toml.unclosed-string", "this text is never closed")
                        .at(input.source, start, start + 3)
                        .help("Add " + quotes + " after its last line")
                        .build(),
                at);
    }

    /** Report an escape that doesn't exist or isn't complete. */
    static int escape(Input input, int start, int at) {
        int after = Recovery.stringEnd(input, start);
        char letter = input.chars[at + 1];
        boolean visible = letter > ' ' && at + 1 < input.length;
        Problem.Builder problem = switch (letter) {
            case 'u', 'U', 'x' ->
                Chars.isHex(input.chars[at + 2]) ? codePoint(input, at, letter) : backslash(input, start, at, after);
            case 'e' -> newer(input, at, at + 2, "\\e", "Write \\u001B");
            case '\'', '/' -> needless(input, at, letter);
            case 'a' -> unknown(input, at, "Write \\u0007");
            case 'v' -> unknown(input, at, "Write \\u000B");
            case '0' -> unknown(input, at, "Write \\u0000");
            default -> visible ? backslash(input, start, at, after) : lineEnd(input, start, at);
        };
        return input.reports.fail(problem.build(), after);
    }

    private static Problem.Builder codePoint(Input input, int at, char letter) {
        int digits = switch (letter) {
            case 'x' -> 2;
            case 'u' -> 4;
            default -> 8;
        };
        int end = at + 2;
        while (end < at + 2 + digits && Chars.isHex(input.chars[end])) {
            end++;
        }
        if (letter == 'x' && input.strict) {
            return newer(input, at, end, "\\x", "Write \\u00 and the two digits");
        }
        if (end < at + 2 + digits) {
            return error(input, at, end, "the escape \\" + letter + " needs " + digits + " hexadecimal digits")
                    .help(
                            "Fill up with zeros in front, such as \\u00E9 for é; for a backslash itself write \\\\, or put"
                                    + " the text in single quotes");
        }
        return error(input, at, end, "there is no Unicode character with this number")
                .help(
                        "Numbers go up to 10FFFF and leave out D800 to DFFF; a character that needs two \\u in JSON is one"
                                + " \\U with 8 digits here, such as \\U0001F600");
    }

    private static Problem.Builder newer(Input input, int at, int end, String escape, String instead) {
        return error(input, at, end, "the escape " + escape + " came with TOML 1.1, and this file is read as TOML 1.0")
                .help(instead + ", or read the file as TOML 1.1");
    }

    private static Problem.Builder needless(Input input, int at, char letter) {
        return error(input, at, at + 2, "\\" + letter + " is no escape that TOML knows")
                .help("Write " + letter + " without the backslash")
                .fix(new Fix("remove the backslash", List.of(new Splice(new Span(at, at + 1), ""))));
    }

    private static Problem.Builder unknown(Input input, int at, String help) {
        return error(input, at, at + 2, "\\" + input.chars[at + 1] + " is no escape that TOML knows")
                .help(help);
    }

    private static Problem.Builder backslash(Input input, int start, int at, int after) {
        int end = Math.min(input.length, at + 1 + Character.charCount(Character.codePointAt(input.chars, at + 1)));
        Problem.Builder problem = error(input, at, end, input.text(at, end) + " is no escape that TOML knows")
                .help(
                        "Write \\\\ for a backslash, or put the text in single quotes, where a backslash is just a backslash");
        String body = input.text(start + 1, Math.max(start + 1, after - 1));
        boolean single = input.chars[start + 1] != '"' && input.chars[after - 1] == '"';
        if (single && body.indexOf('\'') < 0 && body.indexOf('"') < 0 && !body.contains("\\\\")) {
            problem.fix(new Fix(
                    "put the text in single quotes",
                    List.of(new Splice(new Span(start, start + 1), "'"), new Splice(new Span(after - 1, after), "'"))));
        }
        return problem;
    }

    private static Problem.Builder lineEnd(Input input, int start, int at) {
        boolean multiline = input.chars[start + 1] == '"';
        String message = multiline
                ? "a backslash joins lines only when nothing follows it on its line"
                : "a backslash can't join lines here";
        String help = multiline
                ? "Remove what stands behind it, or write \\\\ for a backslash"
                : "Put a text of several lines between \"\"\" and \"\"\", or write \\\\ for a backslash";
        return error(input, at, at + 1, message).help(help);
    }

    private static int badCharacter(Input input, int start, int at) {
        char c = input.chars[at];
        String escape = input.chars[start] == '"'
                ? "Write " + escaped(c) + " instead"
                : "Put the text in double quotes and write " + escaped(c) + " instead";
        Problem problem = c == '\r' ? carriageReturn(input, at) : control(input, at, escape);
        return input.reports.fail(problem, Recovery.stringEnd(input, start));
    }

    private static Problem carriageReturn(Input input, int at) {
        return Problem.error("toml.bare-carriage-return", "a carriage return alone is no line end in TOML")
                .at(input.source, at, at + 1)
                .help("End lines with a line feed, or with both; in a text write \\r")
                .fix(Mend.replace("end the line with a line feed", at, at + 1, "\n"))
                .build();
    }

    private static Problem control(Input input, int at, String help) {
        return Problem.error(
                        "toml.control-character",
                        "the control character " + name(input.chars[at]) + " can't stand here")
                .at(input.source, at, at + 1)
                .help(help)
                .build();
    }

    private static Problem.Builder error(Input input, int from, int to, String message) {
        return Problem.error("toml.bad-escape", message).at(input.source, from, to);
    }

    private static String escaped(char c) {
        return "\\u" + hex(c);
    }

    /** Return {@code U+0007} for a character that can't be shown. */
    static String name(char c) {
        return "U+" + hex(c);
    }

    private static String hex(char c) {
        return "" + HEX.charAt(c >> 12) + HEX.charAt(c >> 8 & 15) + HEX.charAt(c >> 4 & 15) + HEX.charAt(c & 15);
    }
}
