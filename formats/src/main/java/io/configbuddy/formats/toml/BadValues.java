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
        boolean end = at >= input.length || input.isLineEnd(at) || c == '\r' || c == '#' || c == ']' || c == '}';
        if (end || c == ',' && brackets.count() == 0) {
            return missing(input, brackets, at);
        }
        if (c == ',') {
            return extra(
                    input,
                    at,
                    "extra-comma",
                    "there is no value before this comma",
                    "Remove the comma, or write the missing value before it");
        }
        if (c == '=') {
            return extra(
                    input,
                    at,
                    "extra-equals",
                    "expected a value, found a second =",
                    "Write one = between the key and its value");
        }
        if (Oddities.isCurlyQuote(c) || c == '`') {
            return quote(input, at);
        }
        if (Oddities.isInvisible(c)) {
            return extra(
                    input,
                    at,
                    "invisible-character",
                    "there is " + Oddities.name(c) + " before the value",
                    "Remove it");
        }
        return spelling(input, at, textEnd(input, brackets, at));
    }

    private static int extra(Input input, int at, String name, String message, String help) {
        Problem.Builder problem = input.error(name, at, at + 1, message).help(help);
        return input.fail(problem.fix(Mend.remove("remove it", at, at + 1)), at + 1);
    }

    private static int spelling(Input input, int start, int end) {
        if (Temporals.isLikely(input.chars, start)) {
            return BadTemporals.report(input, start, end);
        }
        char c = input.chars[start];
        boolean sign = c == '+' || c == '-' || c == '.';
        boolean number = Chars.isDigit(sign ? input.chars[start + 1] : c);
        return number ? BadNumbers.report(input, start, end) : BadWords.report(input, start, end);
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
