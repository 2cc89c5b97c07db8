package io.configbuddy.core.profile;

import io.configbuddy.document.problem.Problem;
import java.util.List;

/**
 * The profiles that apply, and what is wrong with the choice of them.
 *
 * @param names the profiles, lowest precedence first, each once; what a problem is about is left out of them
 * @param problems what is wrong, in the order found; empty when all is well
 */
public record ProfileOrder(List<String> names, List<Problem> problems) {
    /** Copy both. */
    public ProfileOrder {
        names = List.copyOf(names);
        problems = List.copyOf(problems);
    }
}
