package io.configbuddy.formats.toml;

import io.configbuddy.document.problem.Problem;

/** Explains what is wrong left of a {@code =}. */
final class BadKeys {
    static final String PLAIN = "Put the name in quotes; without them it has only letters from A to Z, digits, - and _";

    private static final String NO_VALUE =
            "Write = and a value after it, such as name = \"text\", or # before it to make it a comment";

    private BadKeys() {}

    /** Report that no part of a key begins at {@code at}. */
    static int part(Input input, KeyPath path, int at) {
        char c = input.chars[at];
        if (at < input.length && (Oddities.isInvisible(c) || Oddities.isCurlyQuote(c))) {
            return odd(input, at);
        }
        if (path.header() >= 0) {
            return BadHeaders.part(input, path, at);
        }
        if (path.last() > 0 || c == '.') {
            String message = path.last() > 0 ? "a name is missing after the dot" : "a name is missing before the dot";
            int dot = c == '.' ? at : input.lastVisible(at);
            return input.fail(
                    input.error("empty-key", dot, dot + 1, message)
                            .help("Write a name on both sides of each dot, as in server.port; an empty name is \"\""),
                    at);
        }
        return statement(input, at);
    }

    private static int statement(Input input, int at) {
        char c = input.chars[at];
        return switch (c) {
            case '=' ->
                input.fail(
                        input.error("missing-key", at, at + 1, "there is no key before this =")
                                .help("Write a name before it, as in name = \"text\""),
                        at + 1);
            case ',' ->
                input.fail(
                        input.error("extra-comma", at, at + 1, "there is nothing before this comma")
                                .help("Remove the comma")
                                .fix(Mend.remove("remove the comma", at, at + 1)),
                        at + 1);
            case ']', '}' ->
                input.fail(
                        input.error("unexpected-bracket", at, at + 1, "this " + c + " closes nothing")
                                .help("Remove it, or open its " + (c == ']' ? "[" : "{")
                                        + " after a =, as in list = [1, 2]"),
                        at + 1);
            case '/', ';', '%' -> notComment(input, at);
            case '{' -> brace(input, at);
            case '<' ->
                input.fail(
                        input.error("not-toml", at, at + 1, "this looks like XML, not like TOML")
                                .help("TOML is made of lines of the form name = \"text\" and of [table] headers"),
                        input.length);
            default ->
                at >= input.length || input.isLineEnd(at)
                        ? input.fail(
                                input.error("missing-key", at, at, "a key is missing")
                                        .help("Write name = value here, or close the braces with }"),
                                at)
                        : badCharacter(input, at, at);
        };
    }

    private static int brace(Input input, int at) {
        if (at > 0 && input.chars[at - 1] == '{') {
            int end = input.source.text().indexOf("}}", at);
            boolean closed = end >= 0 && end < input.lineEnd(at);
            Problem.Builder problem = input.error(
                            "template", at - 1, closed ? end + 2 : at + 1, "this is a placeholder of a template")
                    .help("Fill the template in first; put the placeholder in quotes where it is to stay");
            if (closed) {
                Mend.quote(input, at - 1, end + 2).ifPresent(problem::fix);
            }
            return input.fail(problem, at + 1);
        }
        boolean first = input.lastVisible(at) < input.lineStart(at);
        String message = first ? "braces can't begin a line; this looks like JSON" : "expected a name, found {";
        return input.fail(
                input.error("not-toml", at, at + 1, message)
                        .help("Read the file as JSON if it is, or write lines of the form name = \"text\""),
                first ? input.length : at);
    }

    /** Report a key in three quotes. */
    static int multiline(Input input, int start) {
        String quotes = input.text(start, start + 3);
        return input.fail(
                input.error("multiline-key", start, start + 3, "a key can't stand between " + quotes)
                        .help("Put it between single or double quotes, once each"),
                Recovery.stringEnd(input, start));
    }

    /** Report that something else than {@code =} follows a key. */
    static int noEquals(Input input, Brackets brackets, KeyPath path, int at) {
        int start = path.start(0);
        int end = path.end(path.last());
        char c = input.chars[at];
        boolean lineEnd = at >= input.length || input.isLineEnd(at) || c == '#' || c == ',' || c == '}' || c == ']';
        if (lineEnd) {
            return alone(input, brackets, start, end, at);
        }
        if (c == ':') {
            return colon(input, at);
        }
        if (at > end && (Chars.inBareKey(c) || c == '"' || c == '\'')) {
            return secondWord(input, start, end, at);
        }
        if (Oddities.isInvisible(c)) {
            return odd(input, at);
        }
        if (c == '[' || c == '(') {
            return input.fail(
                    input.error("bad-key", at, at + 1, "a key can't have an index")
                            .help(
                                    "Write a list in one piece: name = [1, 2, 3]; or repeat a [[name]] header for each item"),
                    input.lineEnd(at));
        }
        int equals = equalsOnLine(input, at);
        if (at > end && equals >= 0) {
            return input.fail(
                    input.error("missing-equals", at, equals + 1, "expected = after the key")
                            .help("Write = alone: TOML has no "
                                    + input.text(at, equals + 1).strip())
                            .fix(Mend.replace("write = alone", at, equals + 1, "=")),
                    input.lineEnd(at));
        }
        return badCharacter(input, start, at);
    }

    private static int alone(Input input, Brackets brackets, int start, int end, int at) {
        if (input.text(start, end).equals("---")) {
            return input.fail(
                    input.error("not-toml", start, end, "TOML has no --- lines; this looks like YAML")
                            .help("Read the file as YAML; a TOML file holds one document and needs no such line"),
                    input.length);
        }
        boolean list = brackets.count() > 0 && (input.chars[at] == ',' || input.chars[at] == '}');
        return input.fail(
                input.error("missing-equals", start, end, "this key has no = and no value")
                        .help(list ? "Write name = value; a list of values goes between [ and ]" : NO_VALUE),
                at);
    }

    private static int colon(Input input, int at) {
        int end = input.chars[at + 1] == '=' ? at + 2 : at + 1;
        String equals = Chars.isBlank(input.chars[at - 1]) ? "=" : " =";
        return input.fail(
                input.error("missing-equals", at, end, "expected = after the key, found " + input.text(at, end))
                        .help("TOML puts = between a key and its value: name = value")
                        .fix(Mend.replace("write = instead", at, end, equals)),
                input.chars[end] == '=' ? end + 1 : end);
    }

    private static int secondWord(Input input, int start, int end, int at) {
        String first = input.text(start, end);
        int equals = equalsOnLine(input, at);
        if (first.equals("-")) {
            return input.fail(
                    input.error("not-toml", start, end, "a line can't begin with a dash; this looks like a YAML list")
                            .help("Write the list as name = [\"first\", \"second\"]"),
                    input.lineEnd(at));
        }
        if (equals < 0) {
            Problem.Builder problem = input.error(
                            "missing-equals", at, Math.max(at + 1, input.tokenEnd(at)), "expected = after the key")
                    .help("Write = between the key and its value: name = value");
            if (!Chars.isLetter(input.chars[at])) {
                problem.fix(Mend.insert("write =", at, "= "));
            }
            return input.fail(problem, input.lineEnd(at));
        }
        if (first.equals("export")) {
            return input.fail(
                    input.error("bad-key", start, end, "export belongs to shell scripts, not to TOML")
                            .help("Remove the word export")
                            .fix(Mend.remove("remove export", start, at)),
                    equals + 1);
        }
        int last = input.lastVisible(equals) + 1;
        Problem.Builder problem = input.error("bad-key", start, last, "a key with blanks needs quotes")
                .help(PLAIN);
        Mend.quote(input, start, last).ifPresent(problem::fix);
        return input.fail(problem, equals + 1);
    }

    private static int badCharacter(Input input, int start, int at) {
        int equals = equalsOnLine(input, at);
        int end = Oddities.end(input, at);
        Problem.Builder problem = input.error(
                        "bad-key",
                        at,
                        end,
                        "the character " + input.text(at, end) + " can't stand in a key without quotes")
                .help(PLAIN);
        if (equals > 0 && input.text(start, equals).indexOf('.') < 0) {
            Mend.quote(input, start, input.lastVisible(equals) + 1).ifPresent(problem::fix);
        }
        return input.fail(problem, equals > 0 ? equals + 1 : end);
    }

    private static int notComment(Input input, int at) {
        int end = at + 1;
        while (input.chars[end] == input.chars[at] || input.chars[end] == '*') {
            end++;
        }
        Problem.Builder problem = input.error("bad-comment", at, end, "comments begin with # in TOML")
                .help("Write # instead of " + input.text(at, end));
        if (input.chars[end - 1] != '*' && input.chars[at] != '%') {
            problem.fix(Mend.replace("write # instead", at, end, "#"));
        }
        return input.fail(problem, input.lineEnd(at));
    }

    private static int odd(Input input, int at) {
        char c = input.chars[at];
        if (Oddities.isCurlyQuote(c)) {
            return input.fail(
                    input.error("wrong-quotes", at, at + 1, "the curly quote " + c + " is no quote in TOML")
                            .help("Write the straight quote \" instead"),
                    input.lineEnd(at));
        }
        boolean blank = Character.isSpaceChar(c);
        return input.fail(
                input.error("invisible-character", at, at + 1, "there is " + Oddities.name(c) + " here")
                        .help(blank ? "Write an ordinary blank, or remove it" : "Remove it")
                        .fix(
                                blank
                                        ? Mend.replace("write a blank instead", at, at + 1, " ")
                                        : Mend.remove("remove it", at, at + 1)),
                at + 1);
    }

    private static int equalsOnLine(Input input, int at) {
        int equals = at;
        while (equals < input.length && input.chars[equals] != '\n' && input.chars[equals] != '#') {
            if (input.chars[equals] == '=') {
                return equals;
            }
            equals++;
        }
        return -1;
    }
}
