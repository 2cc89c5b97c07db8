package io.configbuddy.formats.internal;

import io.configbuddy.document.problem.Fix;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.problem.Splice;
import java.util.ArrayList;
import java.util.List;

/**
 * The problems of one text in a format of lines; keeps the first twenty errors, twenty repeated keys and ten warnings.
 *
 * <p>A format says in a subclass what can be wrong, in words. Not for use by several threads.
 */
public abstract class ProblemCollector {
    private static final int MOST_ERRORS = 20;
    private static final int MOST_WARNINGS = 10;

    private final Source source;
    private final String prefix;
    private final List<Problem> problems = new ArrayList<>();
    private int errors;
    private int repeats;
    private int warnings;

    /**
     * Begin without a problem.
     *
     * @param source the text
     * @param format the format's name, which codes begin with
     */
    protected ProblemCollector(Source source, String format) {
        this.source = source;
        this.prefix = format + ".";
    }

    /** Return the problems found, in text order. */
    public List<Problem> all() {
        return problems;
    }

    /** Tell whether the text breaks the grammar. */
    public boolean isBroken() {
        return errors > 0;
    }

    /** Tell whether there are so many errors that nobody wants to see more. */
    public boolean isFull() {
        return errors >= MOST_ERRORS;
    }

    /** Add that a key stands in the file a second time. */
    public void duplicateKey(int firstStart, int firstEnd, int start, int end) {
        if (repeats++ < MOST_ERRORS) {
            problems.add(DuplicateKey.problem(
                    prefix + "duplicate-key", "this file", source, firstStart, firstEnd, start, end));
        }
    }

    /** Add an error; {@code help} says what to do. */
    public void error(String code, String message, int start, int end, String help) {
        errors++;
        problems.add(Problem.error(prefix + code, message)
                .at(source, start, end)
                .help(help)
                .build());
    }

    /** Add an error with a change that mends it. */
    public void error(
            String code, String message, int start, int end, String help, int from, int to, String replacement) {
        errors++;
        problems.add(Problem.error(prefix + code, message)
                .at(source, start, end)
                .help(help)
                .fix(fix(help, from, to, replacement))
                .build());
    }

    /** Add a warning; {@code help} says what to do. */
    public void warn(String code, String message, int start, int end, String help) {
        if (warnings++ < MOST_WARNINGS) {
            problems.add(Problem.warning(prefix + code, message)
                    .at(source, start, end)
                    .help(help)
                    .build());
        }
    }

    /** Add a warning with a change that mends it. */
    public void warn(
            String code, String message, int start, int end, String help, int from, int to, String replacement) {
        if (warnings++ < MOST_WARNINGS) {
            problems.add(Problem.warning(prefix + code, message)
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
