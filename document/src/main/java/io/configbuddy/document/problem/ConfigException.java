package io.configbuddy.document.problem;

import java.util.List;

/**
 * Thrown when an input cannot be used; carries every problem found.
 *
 * <p>The message has a line for each, and below it other places and what to do, since a log is often all that is seen of an
 * exception. {@link io.configbuddy.document.report.ProblemRenderer} shows the texts as well.
 */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    private ConfigException(List<Problem> problems) {
        super(describe(problems));
        this.problems = problems;
    }

    /** Return an exception for one problem. */
    public static ConfigException of(Problem problem) {
        return new ConfigException(List.of(problem));
    }

    /** Return an exception for several problems, of which there must be one at least. */
    public static ConfigException of(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("no problem, no exception");
        }
        return new ConfigException(List.copyOf(problems));
    }

    /** Return the problems, at least one, in the order found. */
    public List<Problem> problems() {
        return problems;
    }

    private static String describe(List<Problem> problems) {
        StringBuilder all = new StringBuilder();
        for (Problem problem : problems) {
            if (!all.isEmpty()) {
                all.append('\n');
            }
            all.append(problem);
            for (Related related : problem.related()) {
                all.append("\n  ").append(related.message()).append(": ").append(related.location());
            }
            if (problem.help().isPresent()) {
                all.append("\n  help: ").append(problem.help().get());
            }
        }
        return all.toString();
    }
}
