package io.configbuddy.formats.properties;

import io.configbuddy.document.problem.Fix;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.problem.Splice;
import io.configbuddy.formats.internal.DuplicateKey;
import java.util.ArrayList;
import java.util.List;

/** What can be wrong with a {@code .properties} text, in words; keeps the first twenty errors and ten warnings. */
final class PropertiesProblems {
    private static final int MOST_ERRORS = 20;
    private static final int MOST_WARNINGS = 10;

    private final Source source;
    private final List<Problem> problems = new ArrayList<>();
    private int errors;
    private int repeats;
    private int warnings;

    PropertiesProblems(Source source) {
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
                    "properties.duplicate-key", "this file", source, firstStart, firstEnd, start, end));
        }
    }

    void badUnicodeEscape(int start, int end) {
        errors++;
        problems.add(Problem.error("properties.bad-escape", "a \\u needs four hexadecimal digits after it")
                .at(source, start, end)
                .help("Write \\u00e9 for é, say, or \\\\u when a backslash is meant")
                .build());
    }

    void trailingBackslash(int at) {
        warn("trailing-backslash", "this backslash goes on into nothing: the file ends here", at, at + 1, "Remove it");
    }

    /** Add a warning; {@code help} says what to do. */
    void warn(String code, String message, int start, int end, String help) {
        if (warnings++ < MOST_WARNINGS) {
            problems.add(Problem.warning("properties." + code, message)
                    .at(source, start, end)
                    .help(help)
                    .build());
        }
    }

    /** Add a warning with a change that mends it. */
    void warn(String code, String message, int start, int end, String help, int from, int to, String replacement) {
        if (warnings++ < MOST_WARNINGS) {
            problems.add(Problem.warning("properties." + code, message)
                    .at(source, start, end)
                    .help(help)
                    .fix(new Fix(help, List.of(new Splice(new Span(from, to), replacement))))
                    .build());
        }
    }
}
