package io.configbuddy.formats.toml;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;
import java.util.Arrays;

/**
 * Finds the key of a table by what it says.
 *
 * <p>TOML may come back to a table at any time, so the keys of all tables stay findable until the end: in one hash table,
 * whose entries hold the key's node and a hash of the key and its table. Nothing is decoded for that, save for keys with
 * escapes.
 */
final class KeyIndex {
    private static final int SMALLEST = 64;
    /** How many characters a slot serves at first: half of the slots stay free when each key has 16. */
    private static final int CHARS = 8;

    private static final int SPREAD = 0x9E3779B9;

    private final Input input;
    private final TreeBuilder builder;
    /** A key's node plus one, and its hash, for each slot. */
    private int[] entries;

    private int count;
    private int slot;
    private int hash;

    KeyIndex(Input input, TreeBuilder builder) {
        this.input = input;
        this.builder = builder;
        this.entries = new int[4 * Integer.highestOneBit(Math.max(SMALLEST, input.length / CHARS))];
    }

    /** Return the node of the key in {@code table} that says what {@code part} of {@code path} says, or NONE. */
    int find(int table, KeyPath path, int part) {
        // For the same key, different tables give different hashes, since the factor is odd: no need to keep the table.
        int wanted = path.hash(part) + table * SPREAD;
        int at = firstSlot(wanted);
        int key = entries[at] - 1;
        while (key >= 0 && !(entries[at + 1] == wanted && says(key, path, part))) {
            at = at + 2 & entries.length - 1;
            key = entries[at] - 1;
        }
        slot = at;
        hash = wanted;
        return key;
    }

    /** Make {@code key} what {@link #find}, called last, finds from now on. */
    void put(int key) {
        boolean isNew = entries[slot] == 0;
        entries[slot] = key + 1;
        entries[slot + 1] = hash;
        if (isNew && ++count * 4 > entries.length) {
            grow();
        }
    }

    private void grow() {
        int[] old = entries;
        entries = new int[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int at = firstSlot(old[i + 1]);
                while (entries[at] != 0) {
                    at = at + 2 & entries.length - 1;
                }
                entries[at] = old[i];
                entries[at + 1] = old[i + 1];
            }
        }
    }

    private int firstSlot(int mixed) {
        return (mixed ^ mixed >>> 16) << 1 & entries.length - 1;
    }

    private boolean says(int key, KeyPath path, int part) {
        if (builder.has(key, Tree.ESCAPED) || path.isEscaped(part)) {
            String text = input.source.text();
            String one = TomlDecoder.string(
                    text, builder.start(key), builder.end(key), builder.style(key), builder.has(key, Tree.ESCAPED));
            return one.equals(TomlDecoder.string(
                    text, path.start(part), path.end(part), path.style(part), path.isEscaped(part)));
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
