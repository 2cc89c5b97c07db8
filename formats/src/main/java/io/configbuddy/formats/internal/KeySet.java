package io.configbuddy.formats.internal;

import io.configbuddy.document.tree.Tree;
import java.util.Arrays;

/**
 * The keys of one mapping at a time, to find the ones that stand twice.
 *
 * <p>A parser calls {@link #clear} and then {@link #add} for each key when a mapping ends, so that one instance serves
 * a whole text however deep its mappings nest. Most mappings have a handful of keys, and a mask of 64 bits over their
 * lengths and a few of their characters mostly tells that a key is new without a look at the others; only larger
 * mappings are hashed. The hash differs from run to run and mixes every character, so that nobody can write a file
 * whose keys all collide. Not for use by several threads.
 */
public final class KeySet {
    private static final int SMALL = 16;
    /** Spreads a number over 32 bits: 2 to the 32nd, divided by the golden ratio. */
    private static final int GOLDEN = 0x9E3779B9;

    private static final long SEED = System.nanoTime() | 1;

    private final char[] text;
    private char[] decoded = new char[0];
    private int decodedLength;
    private int[] starts = new int[2 * SMALL];
    private int[] ends = new int[2 * SMALL];
    private int[] nodes = new int[2 * SMALL];
    private int[] hashes = new int[0];
    private int count;
    private long seen;
    private int[] table = new int[0];
    private int mask;

    /** Begin with no key; {@code text} is the whole text that keys are told as ranges of. */
    public KeySet(char[] text) {
        this.text = text;
    }

    /** Forget all keys, as a new mapping begins. */
    public void clear() {
        count = 0;
        seen = 0;
        decodedLength = 0;
        mask = 0;
    }

    /**
     * Add a key that says what stands in the text, without quotes.
     *
     * @param start the offset of its first character, after the quote
     * @param end the offset after its last character, before the quote
     * @param node the key's node
     * @return the node of the first key that says the same, or {@link Tree#NONE} when this is the first
     */
    public int add(int start, int end, int node) {
        if (count >= SMALL) {
            return addHashed(start, end, node);
        }
        long bit = 1L << glance(start, end);
        if ((seen & bit) != 0) {
            for (int i = 0; i < count; i++) {
                if (ends[i] - starts[i] == end - start && same(i, start, end)) {
                    return nodes[i];
                }
            }
        }
        seen |= bit;
        store(start, end, node);
        return Tree.NONE;
    }

    /** Add a key with escapes as what it says; otherwise like {@link #add(int, int, int)}. */
    public int add(String key, int node) {
        int length = key.length();
        if (decodedLength + length > decoded.length) {
            decoded = Arrays.copyOf(decoded, Math.max(decodedLength + length, decoded.length * 2));
        }
        key.getChars(0, length, decoded, decodedLength);
        int start = text.length + decodedLength;
        decodedLength += length;
        return add(start, start + length, node);
    }

    /** Return a number from 0 to 63 that is the same for keys that are. */
    private int glance(int start, int end) {
        int length = end - start;
        if (length == 0) {
            return 0;
        }
        char[] chars = array(start);
        int first = index(start);
        int mixed = length + 31 * chars[first] + 961 * chars[first + length - 1] + 29_791 * chars[first + length / 2];
        return (mixed * GOLDEN) >>> 26;
    }

    private int addHashed(int start, int end, int node) {
        if (mask == 0 || count * 2 > mask) {
            rehash();
        }
        int hash = hash(start, end);
        int slot = hash & mask;
        for (int found = table[slot]; found != 0; found = table[slot]) {
            int i = found - 1;
            if (hashes[i] == hash && same(i, start, end)) {
                return nodes[i];
            }
            slot = slot + 1 & mask;
        }
        store(start, end, node);
        hashes[count - 1] = hash;
        table[slot] = count;
        return Tree.NONE;
    }

    private void store(int start, int end, int node) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            nodes = Arrays.copyOf(nodes, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        nodes[count++] = node;
    }

    // The table starts small for each mapping and clears only what it uses: after one huge mapping, a thousand of ten
    // keys each must not cost a thousand times the huge one.
    private void rehash() {
        if (mask == 0) {
            if (hashes.length < starts.length) {
                hashes = new int[starts.length];
            }
            for (int i = 0; i < count; i++) {
                hashes[i] = hash(starts[i], ends[i]);
            }
        }
        mask = mask == 0 ? 4 * SMALL - 1 : mask * 4 + 3;
        if (table.length <= mask) {
            table = new int[mask + 1];
        } else {
            Arrays.fill(table, 0, mask + 1, 0);
        }
        for (int i = 0; i < count; i++) {
            int slot = hashes[i] & mask;
            while (table[slot] != 0) {
                slot = slot + 1 & mask;
            }
            table[slot] = i + 1;
        }
    }

    private boolean same(int i, int start, int end) {
        int from = starts[i];
        return Arrays.equals(
                array(from),
                index(from),
                index(from) + ends[i] - from,
                array(start),
                index(start),
                index(start) + end - start);
    }

    private int hash(int start, int end) {
        char[] chars = array(start);
        long hash = SEED;
        int stop = index(start) + end - start;
        for (int i = index(start); i < stop; i++) {
            hash = (hash ^ chars[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }

    // Keys with escapes stand in an array of their own, which offsets beyond the text's length point into.
    private char[] array(int offset) {
        return offset < text.length ? text : decoded;
    }

    private int index(int offset) {
        return offset < text.length ? offset : offset - text.length;
    }
}
