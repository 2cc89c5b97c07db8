package io.configbuddy.core;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** Parts problems by how bad they are. */
final class Problems {
    private Problems() {}

    static List<Problem> errors(List<Problem> problems) {
        List<Problem> errors = new ArrayList<>();
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                errors.add(problem);
            }
        }
        return errors;
    }

    static List<Problem> others(List<Problem> problems) {
        List<Problem> others = new ArrayList<>();
        for (Problem problem : problems) {
            if (problem.severity() != Severity.ERROR) {
                others.add(problem);
            }
        }
        return others;
    }

    /** Throw all errors at once, if there is one. */
    static void check(List<Problem> problems) {
        List<Problem> errors = errors(problems);
        if (!errors.isEmpty()) {
            throw ConfigException.of(errors);
        }
    }
}
