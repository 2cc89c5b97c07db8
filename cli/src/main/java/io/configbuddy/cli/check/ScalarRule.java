package io.configbuddy.cli.check;

import io.configbuddy.document.problem.Problem;
import java.util.Optional;

/** Looks at single values and keys. */
interface ScalarRule {
    /** Return what is suspicious about it, or empty. */
    Optional<Problem> check(Spot spot);
}
