package io.configbuddy.formats.dotenv;

import io.configbuddy.document.problem.Fix;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.problem.Splice;
import io.configbuddy.formats.internal.DuplicateKey;
import java.util.ArrayList;
import java.util.List;

/** What can be wrong with a {@code .env} text, in words; keeps the first twenty errors and ten warnings. */
final class DotenvProblems {
    private static final int MOST_ERRORS = 20;
    private static final int MOST_WARNINGS = 10;

    private final Source source;
    private final List<Problem> problems = new ArrayList<>();
    private int errors;
    private int repeats;
    private int warnings;

    DotenvProblems(Source source) {
        this.source = source;
    }

    /** Return the problems found, in text order. */
    List<Problem> all() {
        return problems;
    }

    /** Tell whether the text breaks the grammar. */
    boolean isBroken() {
        return errors > 0;
    }

    /** Tell whether there are so many errors that nobody wants to see more. */
    boolean isFull() {
        return errors >= MOST_ERRORS;
    }

    void duplicateKey(int firstStart, int firstEnd, int start, int end) {
        if (repeats++ < MOST_ERRORS) {
            problems.add(DuplicateKey.problem(
                    "dotenv.duplicate-key", "this file", source, firstStart, firstEnd, start, end));
        }
    }

    void unclosedQuote(int start, int end) {
        error(
                "unclosed-quote",
                "this quote is never closed",
                start,
                end,
                "Write another one after the value; a quote that is part of the value is written \\\" within double"
                        + " quotes");
    }

    void textAfterQuote(int start, int end) {
        error(
                "text-after-quote",
                "something follows the closing quote",
                start,
                end,
                "Put the whole value in one pair of quotes; a comment begins with #");
    }

    /** Add an error; {@code help} says what to do. */
    void error(String code, String message, int start, int end, String help) {
        errors++;
        problems.add(Problem.error("dotenv." + code, message)
                .at(source, start, end)
                .help(help)
                .build());
    }

    /** Add an error with a change that mends it. */
    void error(String code, String message, int start, int end, String help, int from, int to, String replacement) {
        errors++;
        problems.add(Problem.error("dotenv." + code, message)
                .at(source, start, end)
                .help(help)
                .fix(fix(help, from, to, replacement))
                .build());
    }

    /** Add a warning; {@code help} says what to do. */
    void warn(String code, String message, int start, int end, String help) {
        if (warnings++ < MOST_WARNINGS) {
            problems.add(Problem.warning("dotenv." + code, message)
                    .at(source, start, end)
                    .help(help)
                    .build());
        }
    }

    /** Add a warning with a change that mends it. */
    void warn(String code, String message, int start, int end, String help, int from, int to, String replacement) {
        if (warnings++ < MOST_WARNINGS) {
            problems.add(Problem.warning("dotenv." + code, message)
                    .at(source, start, end)
                    .help(help)
                    .fix(fix(help, from, to, replacement))
                    .build());
        }
    }

    private static Fix fix(String description, int from, int to, String replacement) {
        return new Fix(description, List.of(new Splice(new Span(from, to), replacement)));
    }
}
