package io.configbuddy.formats.toml;

import io.configbuddy.document.problem.Problem;

/** Explains what is wrong between the values of an array or an inline table, and at their ends. */
final class BadArrays {
    private BadArrays() {}

    /**
     * Tell whether {@code at} begins a line, or follows a bracket that does, that can only be a statement: then the
     * brackets around it were left open.
     */
    static boolean isUnclosed(Input input, Brackets brackets, int at) {
        return brackets.count() > 0
                && at < input.length
                && input.lineStart(at) > brackets.offset(0)
                && Recovery.isStatement(input, input.lineStart(at));
    }

    /** Report brackets that are open though the text or the statement ends. */
    static int unclosed(Input input, Brackets brackets, int at) {
        int line = input.lineStart(at);
        int number = brackets.count() - 1;
        // The last bracket may be the one of a header that was taken for an array.
        while (number > 0 && at < input.length && brackets.offset(number) >= line) {
            number--;
        }
        int bracket = brackets.offset(number);
        boolean array = input.chars[bracket] == '[';
        String close = array ? "]" : "}";
        int place = at >= input.length ? at : input.skipBlanks(line);
        String found = at >= input.length ? "the end of the file" : "the next statement";
        Problem.Builder problem = input.error(
                        array ? "unclosed-array" : "unclosed-table",
                        place,
                        at >= input.length ? at : Math.max(place + 1, input.tokenEnd(place)),
                        "expected " + close + " before " + found)
                .related(input.source, bracket, bracket + 1, array ? "the array opens here" : "the table opens here")
                .help("Add " + close + " after the last value");
        brackets.reset(0);
        return input.fail(problem, at >= input.length ? at : line - 1);
    }

    /** Report that neither a comma nor {@code ]} follows the value that ends at {@code end}. */
    static int afterItem(Input input, Brackets brackets, int start, int end, int at) {
        char c = input.chars[at];
        if (at >= input.length || isUnclosed(input, brackets, at)) {
            return unclosed(input, brackets, at);
        }
        if (c == '}') {
            return wrongBracket(input, brackets, at);
        }
        if (c == '=' || c == ':') {
            return input.fail(
                    input.error("key-in-array", at, at + 1, "an array holds values, not keys")
                            .help("Write { name = value } for a table"),
                    at + 1);
        }
        if (at == end) {
            return BadRest.report(input, brackets, start, end, at);
        }
        return missingComma(input, end, at, "value");
    }

    /** Report that neither a comma nor <code>}</code> follows the value that ends at {@code end}. */
    static int afterEntry(Input input, Brackets brackets, int start, int end, int at) {
        char c = input.chars[at];
        if (at >= input.length) {
            return unclosed(input, brackets, at);
        }
        if (c == ']') {
            return wrongBracket(input, brackets, at);
        }
        boolean newLine = input.lineStart(at) > end;
        boolean header = c == '[' && newLine && Recovery.isStatement(input, input.lineStart(at));
        if (header) {
            return unclosed(input, brackets, at);
        }
        if (c == ';') {
            return input.fail(
                    input.error("missing-comma", at, at + 1, "expected a comma, found ;")
                            .help("Write a comma between the entries of a table")
                            .fix(Mend.replace("write a comma", at, at + 1, ",")),
                    at + 1);
        }
        if (at == end || !Chars.inBareKey(c) && c != '"' && c != '\'') {
            return BadRest.report(input, brackets, start, end, at);
        }
        return missingComma(input, end, at, "entry");
    }

    private static int missingComma(Input input, int end, int at, String what) {
        return input.fail(
                input.error("missing-comma", end - 1, end, "expected a comma after this " + what)
                        .help("Write commas between what stands in brackets")
                        .fix(Mend.insert("add a comma", end, ",")),
                at);
    }

    private static int wrongBracket(Input input, Brackets brackets, int at) {
        int bracket = brackets.innermost();
        char open = input.chars[bracket];
        return input.fail(
                input.error("wrong-bracket", at, at + 1, "this " + input.chars[at] + " doesn't close the " + open)
                        .related(input.source, bracket, bracket + 1, "opened here")
                        .help("Write " + (open == '[' ? "]" : "}") + " for what " + open + " opened"),
                at);
    }

    /**
     * Report a line end in an inline table of TOML 1.0.
     *
     * @return {@link Reports#FAILED} when the table seems to have been left open, else the offset
     */
    static int lineBreak(Input input, Brackets brackets, int at) {
        int bracket = brackets.innermost();
        int before = input.lastVisible(at);
        int next = input.chars[at] == '#' ? input.lineEnd(at) : at;
        while (next < input.length && (Chars.isBlank(input.chars[next]) || input.isLineEnd(next))) {
            next++;
        }
        boolean goesOn = input.chars[before] == ','
                || input.chars[before] == '{'
                || input.chars[next] == '}'
                || input.chars[next] == ','
                || input.chars[next] == '#';
        if (!goesOn) {
            Problem.Builder problem = input.error(
                            "unclosed-table", bracket, before + 1, "this inline table has no closing }")
                    .help("Add } at its end; in TOML 1.0 an inline table ends on the line on which it begins")
                    .fix(Mend.insert("add }", before + 1, " }"));
            brackets.reset(0);
            return input.fail(problem, at);
        }
        input.reports.addBreaking(input.error(
                        "line-break", bracket, before + 1, "an inline table can't go over several lines in TOML 1.0")
                .help("Write it on one line, or as a [table]; TOML 1.1 allows this")
                .build());
        return at;
    }

    /** Report a comma before the closing brace in TOML 1.0. */
    static void trailingComma(Input input, int comma) {
        input.reports.addBreaking(
                input.error("trailing-comma", comma, comma + 1, "a comma can't stand before } in TOML 1.0")
                        .help("Remove the comma; TOML 1.1 allows it")
                        .fix(Mend.remove("remove the comma", comma, comma + 1))
                        .build());
    }
}
