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

    /** Add the same, with the key called {@code name}, which is what it says where its spelling has escapes. */
    public void duplicateKey(int firstStart, int firstEnd, int start, int end, String name) {
        if (repeats++ < MOST_ERRORS) {
            problems.add(DuplicateKey.problem(
                    prefix + "duplicate-key", "this file", source, firstStart, firstEnd, start, end, name));
        }
    }

    /** Add an error; {@code help} says what to do. */
    public void error(String code, String message, int start, int end, String help) {
        error(code, message, start, end, help, "");
    }

    /** Add an error with a change that mends it, which {@code mend} describes; without splices there is none. */
    public void error(String code, String message, int start, int end, String help, String mend, Splice... splices) {
        // One line alone may hold thousands, which the parser does not look for in between.
        if (errors++ < MOST_ERRORS) {
            add(Problem.error(prefix + code, message).at(source, start, end).help(help), mend, splices);
        }
    }

    /** Add a warning; {@code help} says what to do. */
    public void warn(String code, String message, int start, int end, String help) {
        warn(code, message, start, end, help, "");
    }

    /** Add a warning with a change that mends it, which {@code mend} describes; without splices there is none. */
    public void warn(String code, String message, int start, int end, String help, String mend, Splice... splices) {
        if (warnings++ < MOST_WARNINGS) {
            add(Problem.warning(prefix + code, message).at(source, start, end).help(help), mend, splices);
        }
    }

    private void add(Problem.Builder problem, String mend, Splice... splices) {
        if (splices.length > 0) {
            problem.fix(new Fix(mend, List.of(splices)));
        }
        problems.add(problem.build());
    }

    /** Return the splice that puts {@code replacement} in the place of what stands between two offsets. */
    public static Splice splice(int from, int to, String replacement) {
        return new Splice(new Span(from, to), replacement);
    }
}
