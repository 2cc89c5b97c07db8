package io.configbuddy.formats.toml;

import io.configbuddy.document.problem.Problem;

/** Explains why nothing may stand behind a value, where its author took the value or the line to go on. */
final class BadRest {
    private BadRest() {}

    /**
     * Report what stands behind a value.
     *
     * @param start the offset of the value, if it is no array and no table
     * @param end the offset after the value
     * @param at the offset of what stands behind it, before the line's end
     */
    static int report(Input input, Brackets brackets, int start, int end, int at) {
        boolean list = brackets.count() > 0;
        int rest = BadValues.textEnd(input, brackets, at);
        return input.fail(problem(input, list, start, end, at, rest), list ? at + 1 : input.lineEnd(at));
    }

    private static Problem.Builder problem(Input input, boolean list, int start, int end, int at, int rest) {
        char c = input.chars[at];
        if (Oddities.isInvisible(c)) {
            return input.error("invisible-character", at, at + 1, "there is " + Oddities.name(c) + " behind the value")
                    .help("Remove it")
                    .fix(Mend.remove("remove it", at, at + 1));
        }
        if (c == ',' || c == ';') {
            return comma(input, end, at);
        }
        if (c == ']' || c == '}') {
            return input.error("unexpected-bracket", at, at + 1, "this " + c + " closes nothing")
                    .help("Remove it")
                    .fix(Mend.remove("remove it", at, at + 1));
        }
        if (c == '/' && (input.chars[at + 1] == '/' || input.chars[at + 1] == '*')) {
            Problem.Builder problem = input.error("bad-comment", at, at + 2, "comments begin with # in TOML")
                    .help("Write # instead of " + input.text(at, at + 2));
            return input.chars[at + 1] == '/' ? problem.fix(Mend.replace("write # instead", at, at + 2, "#")) : problem;
        }
        if (!list && Recovery.isStatement(input, at)) {
            return input.error(
                            "missing-line-end",
                            at,
                            Math.max(at + 1, input.tokenEnd(at)),
                            "each key and each header begins on a line of its own")
                    .help("Begin a new line here")
                    .fix(Mend.replace("begin a new line", end, at, "\n"));
        }
        return switch (input.chars[end - 1]) {
            case '"', '\'' -> afterString(input, start, at, rest);
            case ']', '}' ->
                input.error("text-after-value", at, rest, "only a comment may follow the value on its line")
                        .help("Remove it, or write # before a comment");
            default -> afterToken(input, start, end, at, rest);
        };
    }

    private static Problem.Builder comma(Input input, int end, int at) {
        char c = input.chars[at];
        int next = input.skipBlanks(at + 1);
        boolean last = next >= input.length || input.isLineEnd(next) || input.chars[next] == '#';
        String name = c == ',' ? "a comma" : "a semicolon";
        Problem.Builder problem = input.error(
                "extra-comma", at, at + 1, last ? "a line doesn't end in " + name : "expected the line's end");
        if (last) {
            return problem.help("Remove it: lines stand below each other, with nothing between them")
                    .fix(Mend.remove("remove it", at, at + 1));
        }
        if (Recovery.isStatement(input, next)) {
            return problem.help("Begin a new line instead of the " + c)
                    .fix(Mend.replace("begin a new line", at, next, "\n"));
        }
        if (c == ',' && Chars.isDigit(input.chars[end - 1]) && Chars.isDigit(input.chars[at + 1])) {
            return input.error("bad-number", at, at + 1, "a number has no commas")
                    .help("Write 1.5 with a point, 1000000 or 1_000_000 for a million, and a list in brackets: [1, 2]");
        }
        return problem.help("Put several values in brackets: [1, 2]");
    }

    private static Problem.Builder afterString(Input input, int start, int at, int rest) {
        char quote = input.chars[start];
        char c = input.chars[at];
        if (c == '+' || c == '"' || c == '\'') {
            return input.error("text-after-value", at, rest, "texts can't be joined here")
                    .help("Write one text; one that is too long for a line goes between \"\"\", with a backslash at the"
                            + " end of each line to be joined");
        }
        String help = quote == '"'
                ? "If the text goes on, write \\\" for each quote within it, or put it in single quotes"
                : "If the text goes on, put it in double quotes: a text in single quotes can't hold a single quote";
        return input.error("text-after-value", at, rest, "the text ends at the quote before this")
                .help(help + "; if this is a comment, write # before it");
    }

    private static Problem.Builder afterToken(Input input, int start, int end, int at, int rest) {
        if (end - start >= Temporals.DATE_LENGTH && Temporals.isLikely(input.chars, start)) {
            return input.error("bad-date", at, rest, "only a comment may follow the date on its line")
                    .help("Write Z for UTC or an offset such as +01:00 right behind the time; TOML has no names of time"
                            + " zones");
        }
        if (Chars.isDigit(input.chars[end - 1])) {
            return BadWords.quoted(input, start, rest, "this begins like a number but isn't one")
                    .help("Put the value in quotes when it is a text or has a unit; dates are written 2024-01-31");
        }
        return BadWords.quoted(input, start, rest, "a text needs quotes")
                .help("Put the value in quotes: name = \"text\"");
    }
}
