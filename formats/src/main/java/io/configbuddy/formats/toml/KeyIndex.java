package io.configbuddy.formats.toml;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;
import java.util.Arrays;

/**
 * Finds the key of a table by what it says.
 *
 * <p>TOML may come back to a table at any time, so the keys of all tables stay findable until the end: in one hash table,
 * whose entries hold the key's node, a hash of the key and its table, and the table's node. Nothing is decoded for that,
 * save for keys with escapes.
 *
 * <p>Keys of one table are asked for one after the other, so their entries lie near each other: a key's first place
 * depends on the node of its table, and only when the places there are taken on its hash alone. On large texts half of
 * the time would otherwise go into waiting for memory.
 */
final class KeyIndex {
    private static final int SMALLEST = 64;
    /** Enough for 5 MB of ordinary text; more would be a waste on one long string. */
    private static final int LARGEST = 1 << 18;

    /** How many characters of ordinary text there are to a key, at least: so its index is hardly ever grown. */
    private static final int CHARS = 22;
    /** How far the keys of a table are spread, and how many slots are looked at there. */
    private static final int NEAR = 16;

    private static final int NEAR_STEPS = 8;
    private static final int SPREAD = 0x9E3779B9;

    private final Input input;
    private final TreeBuilder builder;
    /** A key's node plus one, and its hash, for each slot. */
    private int[] entries;

    private int[] tables;
    private int count;
    private int slot;
    private int table;
    private int hash;

    KeyIndex(Input input, TreeBuilder builder) {
        this.input = input;
        this.builder = builder;
        int keys = Math.min(LARGEST, Math.max(SMALLEST, input.length / CHARS));
        // Half of the slots are free, or more.
        int slots = 2 * Integer.highestOneBit(2 * keys - 1);
        this.entries = new int[2 * slots];
        this.tables = new int[slots];
    }

    /** Return the node of the key in {@code table} that says what {@code part} of {@code path} says, or NONE. */
    int find(int inTable, KeyPath path, int part) {
        // For the same key, different tables give different hashes, since the factor is odd.
        int wanted = path.hash(part) + inTable * SPREAD;
        int at = near(inTable, wanted);
        int key = entries[at] - 1;
        for (int step = 1; key >= 0 && !(entries[at + 1] == wanted && says(key, path, part)); step++) {
            at = next(at, wanted, step);
            key = entries[at] - 1;
        }
        slot = at;
        table = inTable;
        hash = wanted;
        return key;
    }

    /** Make {@code key} what {@link #find}, called last, finds from now on. */
    void put(int key) {
        boolean isNew = entries[slot] == 0;
        set(slot, key + 1, hash, table);
        if (isNew && ++count * 4 > entries.length) {
            grow();
        }
    }

    private void grow() {
        int[] oldEntries = entries;
        int[] oldTables = tables;
        entries = new int[oldEntries.length * 2];
        tables = new int[oldTables.length * 2];
        for (int i = 0; i < oldEntries.length; i += 2) {
            if (oldEntries[i] != 0) {
                int mixed = oldEntries[i + 1];
                int at = near(oldTables[i / 2], mixed);
                for (int step = 1; entries[at] != 0; step++) {
                    at = next(at, mixed, step);
                }
                set(at, oldEntries[i], mixed, oldTables[i / 2]);
            }
        }
    }

    private void set(int at, int entry, int mixed, int ofTable) {
        entries[at] = entry;
        entries[at + 1] = mixed;
        tables[at / 2] = ofTable;
    }

    private int near(int ofTable, int mixed) {
        return ofTable + (mixed & NEAR - 1) << 1 & entries.length - 1;
    }

    private int next(int at, int mixed, int step) {
        int next = step == NEAR_STEPS ? (mixed ^ mixed >>> 16) << 1 : at + 2;
        return next & entries.length - 1;
    }

    private boolean says(int key, KeyPath path, int part) {
        if (builder.has(key, Tree.ESCAPED) || path.isEscaped(part)) {
            String text = input.source.text();
            String one = TomlDecoder.string(
                    text, builder.start(key), builder.end(key), builder.style(key), builder.has(key, Tree.ESCAPED));
            return one.equals(
                    TomlDecoder.string(text, path.start(part), path.end(part), path.style(part), path.isEscaped(part)));
        }
        int quote = builder.style(key) == NodeStyle.PLAIN ? 0 : 1;
        int other = path.style(part) == NodeStyle.PLAIN ? 0 : 1;
        return Arrays.equals(
                input.chars,
                builder.start(key) + quote,
                builder.end(key) - quote,
                input.chars,
                path.start(part) + other,
                path.end(part) - other);
    }
}
