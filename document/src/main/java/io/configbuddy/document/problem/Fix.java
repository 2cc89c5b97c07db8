package io.configbuddy.document.problem;

import java.util.List;

/**
 * A change that a machine may apply to mend a problem.
 *
 * @param description what it does, as an imperative sentence without a full stop
 * @param splices the replacements in the problem's own text, in ascending order and without overlap
 */
public record Fix(String description, List<Splice> splices) {
    /** Copy the list. */
    public Fix {
        splices = List.copyOf(splices);
    }
}
