package io.configbuddy.formats.toml;

import io.configbuddy.document.problem.Problem;

/** Explains why no value begins right of a {@code =}, or in an array. */
final class BadValues {
    private BadValues() {}

    /** Report that no value begins at {@code at}, or that the one that does is spelled wrong. */
    static int value(Input input, Brackets brackets, int at) {
        char c = input.chars[at];
        if (BadArrays.isUnclosed(input, brackets, at)) {
            return BadArrays.unclosed(input, brackets, at);
        }
        if (at >= input.length || input.isLineEnd(at) || c == '#' || c == ']' || c == '}') {
            return missing(input, brackets, at);
        }
        if (c == ',') {
            return brackets.count() == 0
                    ? missing(input, brackets, at)
                    : input.fail(
                            input.error("extra-comma", at, at + 1, "there is no value before this comma")
                                    .help("Remove the comma, or write the missing value before it")
                                    .fix(Mend.remove("remove the comma", at, at + 1)),
                            at + 1);
        }
        if (c == '=') {
            return input.fail(
                    input.error("extra-equals", at, at + 1, "expected a value, found a second =")
                            .help("Write one = between the key and its value")
                            .fix(Mend.remove("remove the =", at, at + 1)),
                    at + 1);
        }
        if (Oddities.isCurlyQuote(c) || c == '`') {
            return quote(input, at);
        }
        if (Oddities.isInvisible(c)) {
            return input.fail(
                    input.error("invisible-character", at, at + 1, "there is " + Oddities.name(c) + " before the value")
                            .help("Remove it")
                            .fix(Mend.remove("remove it", at, at + 1)),
                    at + 1);
        }
        int end = textEnd(input, brackets, at);
        if (Temporals.isLikely(input.chars, at)) {
            return BadTemporals.report(input, at, end);
        }
        boolean number = Chars.isDigit(c) || (c == '+' || c == '-' || c == '.') && Chars.isDigit(input.chars[at + 1]);
        return number ? BadNumbers.report(input, at, end) : BadWords.report(input, at, end);
    }

    /** Return where a text without quotes ends: before a comment or the line's end, in brackets also before a comma. */
    static int textEnd(Input input, Brackets brackets, int start) {
        int at = start;
        while (at < input.length && input.chars[at] != '\n') {
            char c = input.chars[at];
            boolean comment = c == '#' && at > 0 && Chars.isBlank(input.chars[at - 1]);
            if (comment || brackets.count() > 0 && (c == ',' || c == ']' || c == '}')) {
                break;
            }
            at++;
        }
        return Math.max(start + 1, input.lastVisible(input.chars[at] == '\n' ? input.lineEnd(start) : at) + 1);
    }

    private static int missing(Input input, Brackets brackets, int at) {
        if (at >= input.length && brackets.count() > 0 && input.chars[input.lastVisible(at)] != '=') {
            return BadArrays.unclosed(input, brackets, at);
        }
        int from = Math.max(0, input.lastVisible(at));
        String help = "Write a value after it, such as \"\" for an empty text; TOML has no null, so leave the key out"
                + " where there is no value";
        int resume = at;
        int next = input.skipBlanks(input.nextLine(at));
        if (input.isLineEnd(at) && next < input.length && isValueStart(input, next)) {
            help = "Begin the value on the line of its key; a text or list may go on over several lines from there";
            resume = passOver(input, brackets, next);
        }
        String message = input.chars[from] == '=' ? "there is no value after this =" : "a value is missing here";
        return input.fail(input.error("missing-value", from, from + 1, message).help(help), resume);
    }

    private static boolean isValueStart(Input input, int at) {
        char c = input.chars[at];
        boolean container = c == '[' || c == '{' || c == '"' || c == '\'' || Chars.isDigit(c);
        return container && !Recovery.isStatement(input, at);
    }

    private static int passOver(Input input, Brackets brackets, int value) {
        char c = input.chars[value];
        if (c == '[' || c == '{') {
            brackets.push(value);
            return value + 1;
        }
        return c == '"' || c == '\'' ? Recovery.stringEnd(input, value) : value;
    }

    private static int quote(Input input, int at) {
        char open = input.chars[at];
        int close = at + 1;
        int lineEnd = input.lineEnd(at);
        while (close < lineEnd
                && !(open == '`' ? input.chars[close] == '`' : Oddities.isCurlyQuote(input.chars[close]))) {
            close++;
        }
        String straight = open == '`' ? "'" : "\"";
        String name = open == '`' ? "the backquote " : "the curly quote ";
        Problem.Builder problem = input.error("wrong-quotes", at, at + 1, name + open + " is no quote in TOML")
                .help("Write the straight quote " + straight + " on both sides of the text");
        if (close < lineEnd) {
            String text = input.text(at + 1, close);
            if (!text.contains(straight) && (open == '`' || text.indexOf('\\') < 0)) {
                problem.fix(Mend.replace("write straight quotes", at, close + 1, straight + text + straight));
            }
        }
        return input.fail(problem, Math.min(lineEnd, close + 1));
    }

    /** Report that the value lies deeper than is allowed. */
    static int depth(Input input, int from, int to) {
        return input.fail(
                input.error("too-deep", from, to, "arrays and tables are nested deeper here than the limit allows")
                        .help("Flatten the data, or raise the limit if this is meant"),
                to);
    }

    /** Warn of a whole number that other readers of TOML can't hold. */
    static void bigInteger(Input input, int from, int to) {
        input.reports.add(Problem.warning("toml.big-integer", "this whole number doesn't fit 64 bits")
                .at(input.source, from, to)
                .help(
                        "It is kept as it is here, but most programs that read TOML refuse it: put it in quotes to be safe")
                .build());
    }
}
