package io.configbuddy.document.report;

import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Related;
import io.configbuddy.document.problem.Severity;

/** What several renderers say in the same words. */
final class Words {
    private Words() {}

    static String severity(Severity severity) {
        if (severity == Severity.ERROR) {
            return "error";
        }
        return severity == Severity.WARNING ? "warning" : "note";
    }

    /** Append what belongs to the message though it is stored apart, each on a line of its own. */
    static void appendDetails(StringBuilder out, Problem problem) {
        for (Related related : problem.related()) {
            out.append('\n').append(related.message()).append(": ").append(related.location());
        }
        if (problem.help().isPresent()) {
            out.append("\nhelp: ").append(problem.help().get());
        }
        if (problem.fix().isPresent()) {
            out.append("\nfix: ").append(problem.fix().get().description());
        }
    }
}
