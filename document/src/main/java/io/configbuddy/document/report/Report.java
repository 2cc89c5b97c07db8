package io.configbuddy.document.report;

import io.configbuddy.document.problem.Problem;
import java.util.List;

/**
 * What a check looked at, and what it found.
 *
 * @param checked the names of the files looked at, as in {@link io.configbuddy.document.problem.Source#name}, in the
 *     order in which to show them; a renderer that shows files without problems needs them, and a file that is missing
 *     here but has a problem is shown all the same
 * @param problems what was found, in the order in which to show it
 */
public record Report(List<String> checked, List<Problem> problems) {
    /** Copy the lists. */
    public Report {
        checked = List.copyOf(checked);
        problems = List.copyOf(problems);
    }

    /** Return a report that shows files only when they have problems. */
    public static Report of(List<Problem> problems) {
        return new Report(List.of(), problems);
    }
}
