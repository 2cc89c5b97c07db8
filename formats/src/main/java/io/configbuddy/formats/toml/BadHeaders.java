package io.configbuddy.formats.toml;

import io.configbuddy.document.problem.Problem;

/** Explains what is wrong with a header. */
final class BadHeaders {
    private BadHeaders() {}

    /** Report that no part of a header's name begins at {@code at}. */
    static int part(Input input, KeyPath path, int at) {
        int bracket = path.header();
        char c = input.chars[at];
        int resume = input.lineEnd(at);
        if (at >= input.length || input.isLineEnd(at)) {
            return input.fail(
                    input.error("unclosed-header", bracket, input.lastVisible(at) + 1, "this header isn't complete")
                            .help("Write the table's name and the closing bracket on one line: [server]"),
                    resume);
        }
        if (path.last() > 0 || c == '.') {
            int dot = c == '.' ? at : input.lastVisible(at);
            String side = path.last() > 0 ? "after" : "before";
            return input.fail(
                    input.error("empty-key", dot, dot + 1, "a name is missing " + side + " the dot")
                            .help("Write a name on both sides of each dot, as in [server.tls]; an empty name is \"\""),
                    resume);
        }
        if (c == ']') {
            return input.fail(
                    input.error("empty-header", bracket, at + 1, "this header has no name")
                            .help("Write the table's name between the brackets: [server]"),
                    resume);
        }
        if (c == '[') {
            return input.fail(
                    input.error(
                                    "bad-header",
                                    at,
                                    at + 1,
                                    "a header begins with [ or [[, without a blank or a third bracket")
                            .help(
                                    "Write [name] for a table, [[name]] for the next table of an array; a list needs a key:"
                                            + " name = [1, 2]"),
                    resume);
        }
        return badCharacter(input, at, at);
    }

    /** Report that something else than the closing bracket follows a header's name. */
    static int unclosed(Input input, KeyPath path, int at) {
        int bracket = path.header();
        int end = path.end(path.last());
        boolean array = input.chars[bracket + 1] == '[';
        String close = array ? "]]" : "]";
        char c = input.chars[at];
        if (at >= input.length || input.isLineEnd(at) || c == '#') {
            return input.fail(
                    input.error("unclosed-header", bracket, end, "this header has no closing " + close)
                            .help("Add " + close + " after the name")
                            .fix(Mend.insert("add " + close, end, close)),
                    at);
        }
        if (c == ']') {
            return input.fail(
                    input.error("unclosed-header", bracket, at + 1, "this header begins with [[ but ends with one ]")
                            .help("Write [[name]] for the next table of an array, [name] for a table"),
                    input.lineEnd(at));
        }
        if (c == ',' || c == '=') {
            return input.fail(
                    input.error("bad-header", bracket, bracket + 1, "a list can't stand without a key")
                            .help("Write name = [1, 2] for a list, [name] for a table's header"),
                    input.lineEnd(at));
        }
        if (at == end) {
            return badCharacter(input, path.start(path.last()), at);
        }
        Problem.Builder problem = input.error(
                        "bad-header",
                        at,
                        Math.max(at + 1, input.lastVisible(bracketOrLineEnd(input, at)) + 1),
                        "expected " + close + " after the name")
                .help(
                        "Join the names of a table within a table with dots, [remote.origin], or put a name with blanks in"
                                + " quotes, [\"remote origin\"]");
        return input.fail(problem, input.lineEnd(at));
    }

    /** Report what stands behind a header on its line. */
    static int rest(Input input, int start, int end, int at) {
        if (input.chars[at] == ']') {
            return input.fail(
                    input.error("bad-header", at, at + 1, "there is one ] too many")
                            .help("Write [name] for a table, [[name]] for the next table of an array"),
                    input.lineEnd(at));
        }
        int lineEnd = input.lineEnd(at);
        if (input.chars[at] == '=') {
            return input.fail(
                    input.error("bad-header", start, end, "a key can't stand in brackets")
                            .help("Remove the brackets for a key, or the = and what follows it for a table's header"),
                    lineEnd);
        }
        Problem.Builder problem = input.error(
                        "text-after-header",
                        at,
                        input.lastVisible(lineEnd) + 1,
                        "nothing but a comment may follow a header on its line")
                .help("Begin the table's first key on the next line; a comment begins with #");
        if (Recovery.isStatement(input, at)) {
            problem.fix(Mend.insert("begin a new line", at, "\n"));
        }
        return input.fail(problem, lineEnd);
    }

    private static int badCharacter(Input input, int nameStart, int at) {
        int end = Oddities.end(input, at);
        Problem.Builder problem = input.error(
                        "bad-key",
                        at,
                        end,
                        "the character " + input.text(at, end) + " can't stand in a name without quotes")
                .help(BadKeys.PLAIN);
        int close = bracketOrLineEnd(input, at);
        if (input.chars[close] == ']' && input.text(nameStart, close).indexOf('.') < 0) {
            Mend.quote(input, nameStart, input.lastVisible(close) + 1).ifPresent(problem::fix);
        }
        return input.fail(problem, input.lineEnd(at));
    }

    private static int bracketOrLineEnd(Input input, int at) {
        int end = at;
        while (end < input.length && input.chars[end] != '\n' && input.chars[end] != ']') {
            end++;
        }
        return end;
    }
}
