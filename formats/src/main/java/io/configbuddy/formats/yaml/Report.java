package io.configbuddy.formats.yaml;

import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import io.configbuddy.document.problem.Source;
import io.configbuddy.formats.internal.DuplicateKey;
import java.util.ArrayList;
import java.util.List;

/** The problems of one text. */
final class Report {
    private static final int MOST = 20;

    private final Source source;
    private final List<Problem> problems = new ArrayList<>(0);
    private boolean broken;
    private boolean lost;

    Report(Source source) {
        this.source = source;
    }

    /** Tell whether the text breaks the grammar. */
    boolean isBroken() {
        return broken;
    }

    /** Tell whether something was refused that may have had anchors in it. */
    boolean isLost() {
        return lost;
    }

    /** Add what was refused; it is thrown again when nothing more is to be read. */
    void add(Refusal refusal) {
        broken = true;
        lost |= !refusal.problem().code().equals(PropertyFaults.UNDEFINED_ALIAS);
        insert(refusal.problem());
        if (refusal.isFatal() || problems.size() >= MOST) {
            throw refusal;
        }
    }

    /** Add the refusal that ended the reading, unless it was added before. */
    void last(Refusal refusal) {
        broken = true;
        insert(refusal.problem());
    }

    /** Add a problem that leaves the tree whole. */
    void add(Problem problem) {
        if (problems.size() < MOST) {
            insert(problem);
        }
    }

    /** Add a key that stands twice in a mapping. */
    void duplicate(int firstStart, int firstEnd, int start, int end) {
        if (!broken && problems.size() < MOST) {
            add(DuplicateKey.problem("yaml.duplicate-key", "this mapping", source, firstStart, firstEnd, start, end));
        }
    }

    /** Return all problems in text order. */
    List<Problem> problems() {
        return problems;
    }

    private void insert(Problem problem) {
        int at = problems.size();
        while (at > 0 && start(problems.get(at - 1)) > start(problem)) {
            at--;
        }
        // One error a place: the second would be a consequence of the first.
        boolean known = at > 0
                && start(problems.get(at - 1)) == start(problem)
                && problems.get(at - 1).severity() == Severity.ERROR;
        if (!known) {
            problems.add(at, problem);
        }
    }

    private static int start(Problem problem) {
        return problem.location().orElseThrow().span().start();
    }
}
