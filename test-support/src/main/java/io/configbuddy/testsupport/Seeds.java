package io.configbuddy.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * Runs a property on many seeds, and names the seed that failed.
 *
 * <p>How many is told by the system property {@value #TRIALS}; the profile {@code nightly} asks for more, and then the
 * others are tried too when one has failed. The seeds differ from run to run; {@value #SEED} repeats one.
 */
public final class Seeds {
    /** The system property that says how many seeds to try. */
    public static final String TRIALS = "configbuddy.property.trials";

    /** The system property that names the one seed to try. */
    public static final String SEED = "configbuddy.seed";

    private static final int DEFAULT_TRIALS = 200;
    private static final long KNOWN = 20_241_124;
    private static final int MOST_SHOWN = 10;

    private Seeds() {}

    /** Return how many generated cases a property is worth in this run. */
    public static int trials() {
        return Integer.getInteger(TRIALS, DEFAULT_TRIALS);
    }

    /** Tell whether another number of trials than usual was asked for. */
    public static boolean isThorough() {
        return trials() != DEFAULT_TRIALS;
    }

    /**
     * Run the property once for each seed; its first failure ends the run, wrapped in an error that tells how to repeat
     * it. When the run {@linkplain #isThorough is thorough}, it goes on, and its error tells how many seeds have failed.
     *
     * @param property what must hold, given a generator of that trial's own
     */
    public static void forEach(ThrowingConsumer<Random> property) {
        Long only = Long.getLong(SEED);
        if (only != null) {
            check(only, property);
            return;
        }
        run(new SplittableRandom(), property);
    }

    /**
     * Run the property as {@link #forEach} does, but on the same seeds in every build: for what rests on rules with rare
     * exceptions, which a build that has nothing to do with them must not stumble over. When other than the usual number
     * of trials is asked for, the seeds are new.
     */
    public static void forEachKnown(ThrowingConsumer<Random> property) {
        if (Long.getLong(SEED) != null || isThorough()) {
            forEach(property);
        } else {
            run(new SplittableRandom(KNOWN), property);
        }
    }

    private static void run(SplittableRandom seeds, ThrowingConsumer<Random> property) {
        List<AssertionError> failures = new ArrayList<>();
        int failed = 0;
        for (int trial = trials(); trial > 0; trial--) {
            try {
                check(seeds.nextLong(), property);
            } catch (AssertionError e) {
                if (!isThorough()) {
                    throw e;
                }
                failed++;
                if (failures.size() < MOST_SHOWN) {
                    failures.add(e);
                }
            }
        }
        if (failed > 0) {
            AssertionError all = new AssertionError(failed + " of " + trials() + " seeds failed", failures.get(0));
            failures.subList(1, failures.size()).forEach(all::addSuppressed);
            throw all;
        }
    }

    private static void check(long seed, ThrowingConsumer<Random> property) {
        try {
            property.accept(new Random(seed));
        } catch (Throwable failure) {
            throw new AssertionError("Failed on a seed; repeat it with -D" + SEED + "=" + seed, failure);
        }
    }
}
