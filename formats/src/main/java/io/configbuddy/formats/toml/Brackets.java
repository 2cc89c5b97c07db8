package io.configbuddy.formats.toml;

import java.util.Arrays;

/** The brackets and braces that are open around the place being read, and how deep that place lies. */
final class Brackets {
    private final int maxDepth;
    private int[] offsets = new int[16];
    private int count;
    private int depth;

    Brackets(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    /** Begin a statement in a table that lies {@code tableDepth} deep. */
    void reset(int tableDepth) {
        count = 0;
        depth = tableDepth;
    }

    /** Go into the brackets that open at {@code offset}; false when that is too deep. */
    boolean open(int offset) {
        if (!descend(1)) {
            return false;
        }
        push(offset);
        return true;
    }

    /** Leave the innermost brackets. */
    void close() {
        pop();
        depth--;
    }

    /** Go down by some tables of a dotted key; false when that is too deep. */
    boolean descend(int levels) {
        depth += levels;
        return depth <= maxDepth;
    }

    /** Come back from {@link #descend}. */
    void ascend(int levels) {
        depth -= levels;
    }

    /** Add brackets without going deeper, as when looking for the end of what can't be read. */
    void push(int offset) {
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, count * 2);
        }
        offsets[count++] = offset;
    }

    /** Remove the innermost brackets, if any. */
    void pop() {
        count = Math.max(0, count - 1);
    }

    /** Return how many brackets are open. */
    int count() {
        return count;
    }

    /** Return where open brackets begin, from 0, the outermost. */
    int offset(int number) {
        return offsets[number];
    }

    /** Return where the innermost brackets begin; there must be some. */
    int innermost() {
        return offsets[count - 1];
    }
}
