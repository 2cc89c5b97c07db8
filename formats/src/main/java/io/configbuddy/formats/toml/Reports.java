package io.configbuddy.formats.toml;

import io.configbuddy.document.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** The problems found in a text so far, and whether there is still a tree in spite of them. */
final class Reports {
    /** Returned in place of an offset by what could not read on. */
    static final int FAILED = -1;

    private static final int MOST = 20;

    private final List<Problem> problems = new ArrayList<>(0);
    private boolean broken;
    private int resume;

    /** Add a problem that leaves the tree whole. */
    void add(Problem problem) {
        if (isFull()) {
            return;
        }
        int place = problems.size();
        // What was left open is noticed late, but stands where it opens.
        while (place > 0 && start(problems.get(place - 1)) > start(problem)) {
            place--;
        }
        problems.add(place, problem);
    }

    /** Add a problem that breaks the grammar, though reading goes on. */
    void addBreaking(Problem problem) {
        add(problem);
        broken = true;
    }

    /**
     * Add a problem that breaks the grammar so that the statement can't be read on.
     *
     * @param resumeAt the offset after what is wrong, outside of any string
     * @return {@link #FAILED}
     */
    int fail(Problem problem, int resumeAt) {
        addBreaking(problem);
        resume = resumeAt;
        return FAILED;
    }

    /** Return where to look for the next statement after the last failure. */
    int resume() {
        return resume;
    }

    /** Tell whether there are so many problems that more would not help. */
    boolean isFull() {
        return problems.size() >= MOST;
    }

    /** Tell whether the text breaks the grammar. */
    boolean isBroken() {
        return broken;
    }

    /** Return the problems in text order. */
    List<Problem> problems() {
        return problems;
    }

    private static int start(Problem problem) {
        return problem.location().isPresent() ? problem.location().get().span().start() : 0;
    }
}
