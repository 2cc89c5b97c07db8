package io.configbuddy.core.tree;

import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a value can't be made of its references; remembered for each value that it befell, so that one mistake is
 * one problem, however many values it spoils.
 */
final class SubstitutionFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** Of more places nobody learns anything. */
    private static final int MOST_PLACES = 10;

    private final transient Problem.Builder problem;
    private final transient ScalarValue first;
    private int places;

    SubstitutionFailure(ScalarValue first, Problem.Builder problem) {
        super("", null, false, false);
        this.first = first;
        this.problem = problem;
    }

    /** Note that a reference to what failed spoils another value. */
    void spoils(ScalarValue value, @Nullable Location reference) {
        if (value != first && reference != null && places < MOST_PLACES) {
            places++;
            problem.related(reference, "'" + value.path() + "' needs it");
        }
    }

    /** Point at another place, when there is one. */
    SubstitutionFailure with(@Nullable Location place, String what) {
        if (place != null) {
            problem.related(place, what);
        }
        return this;
    }

    Problem problem() {
        return problem.build();
    }
}
