package io.configbuddy.document.report;

import io.configbuddy.document.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes problems in one of the ways that people or tools read.
 *
 * <p>The renderers made here are immutable and safe for use by several threads.
 */
public interface ProblemRenderer {
    /**
     * Write a whole report, ended by a line end when it isn't empty.
     *
     * @param report what was checked and found; problems are written in its order
     * @param out where to write, left open
     * @throws IOException when {@code out} fails
     */
    void render(Report report, Appendable out) throws IOException;

    /** Return what {@link #render(Report, Appendable)} writes for these problems. */
    default String render(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        try {
            render(Report.of(problems), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Return the renderer for people: message, excerpt of the source with carets, other places, and what to do. */
    static ProblemRenderer human(HumanStyle style) {
        return new HumanRenderer(style);
    }

    /** Return the renderer of an array with one object for each problem, in a shape that stays. */
    static ProblemRenderer json() {
        return new JsonRenderer();
    }

    /**
     * Return the renderer of a SARIF 2.1.0 log.
     *
     * @param toolVersion the version of the tool that found the problems, such as {@code 1.4.0}
     */
    static ProblemRenderer sarif(String toolVersion) {
        return new SarifRenderer(toolVersion);
    }

    /** Return the renderer of JUnit XML: a test suite for each file, a failure for each problem. */
    static ProblemRenderer junit() {
        return new JunitRenderer();
    }

    /** Return the renderer of workflow commands, which GitHub shows as annotations of the change. */
    static ProblemRenderer github() {
        return new GithubRenderer();
    }
}
