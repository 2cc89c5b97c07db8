package io.configbuddy.formats.yaml;

import io.configbuddy.document.problem.Problem;

/** Thrown where the text breaks the grammar; a block collection around the place catches it and reads on below. */
final class Refusal extends RuntimeException {
    private final transient Problem problem;
    private final boolean fatal;

    private Refusal(Problem problem, boolean fatal) {
        super(problem.message(), null, false, false);
        this.problem = problem;
        this.fatal = fatal;
    }

    static Refusal of(Problem problem) {
        return new Refusal(problem, false);
    }

    /** Return a refusal after which nothing more is to be read. */
    static Refusal fatal(Problem problem) {
        return new Refusal(problem, true);
    }

    Problem problem() {
        return problem;
    }

    /** Return the offset of the problem. */
    int start() {
        return problem.location().orElseThrow().span().start();
    }

    boolean isFatal() {
        return fatal;
    }
}
