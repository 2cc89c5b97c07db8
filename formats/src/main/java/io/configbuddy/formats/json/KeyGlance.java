package io.configbuddy.formats.json;

import java.util.Arrays;

/**
 * Tells at a glance whether an object may have a key twice, while its keys are read.
 *
 * <p>A mask of 64 bits for each object that is open holds one bit for each key, by its length and a few of its
 * characters. Most objects end without two keys on the same bit, and then need no closer look: that halves what looking
 * for repeated keys costs.
 */
final class KeyGlance {
    private static final long DOUBTFUL = -1L;
    /** Spreads a number over 32 bits: 2 to the 32nd, divided by the golden ratio. */
    private static final int GOLDEN = 0x9E3779B9;

    private final char[] text;
    private long[] outer = new long[32];
    private long seen;

    KeyGlance(char[] text) {
        this.text = text;
    }

    /** Enter an object or an array, {@code depth} levels below the root. */
    void enter(int depth) {
        if (depth == outer.length) {
            outer = Arrays.copyOf(outer, depth * 2);
        }
        outer[depth] = seen;
        seen = 0;
    }

    /** Take a key, without its quotes, that has no escapes. */
    void add(int start, int end) {
        int length = end - start;
        int mixed =
                length <= 0 ? 0 : length + 31 * text[start] + 961 * text[end - 1] + 29_791 * text[(start + end) >>> 1];
        long bit = 1L << ((mixed * GOLDEN) >>> 26);
        seen = (seen & bit) == 0 ? seen | bit : DOUBTFUL;
    }

    /** Take a key that says something else than it looks like. */
    void doubt() {
        seen = DOUBTFUL;
    }

    /** Leave the object or array entered last, and tell whether two of its keys may be the same. */
    boolean leave(int depth) {
        boolean doubtful = seen == DOUBTFUL;
        seen = outer[depth];
        return doubtful;
    }
}
