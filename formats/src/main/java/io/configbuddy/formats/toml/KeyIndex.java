package io.configbuddy.formats.toml;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;
import java.util.Arrays;

/**
 * Finds the key of a table by what it says.
 *
 * <p>TOML may come back to a table at any time, so the keys of all tables stay findable until the end: in one hash
 * table, whose entries hold the key's node, its table's node and its hash. Nothing is decoded for that, save for keys
 * with escapes.
 */
final class KeyIndex {
    private static final int WIDTH = 3;
    private static final int KEY = 0;
    private static final int TABLE = 1;
    private static final int HASH = 2;
    private static final int SPREAD = 0x9E3779B9;

    private final Input input;
    private final TreeBuilder builder;
    private int[] entries;
    private int mask;
    private int count;

    KeyIndex(Input input, TreeBuilder builder) {
        this.input = input;
        this.builder = builder;
        int room = Integer.highestOneBit(Math.max(64, input.length / 16));
        this.entries = new int[room * WIDTH];
        this.mask = room - 1;
    }

    /** Return the node of the key in {@code table} that says what {@code part} of {@code path} says, or NONE. */
    int find(int table, KeyPath path, int part) {
        int hash = path.hash(part);
        int slot = slot(table, hash);
        while (true) {
            int at = slot * WIDTH;
            int key = entries[at + KEY] - 1;
            if (key < 0) {
                return Tree.NONE;
            }
            if (entries[at + HASH] == hash && entries[at + TABLE] == table && says(key, path, part)) {
                return key;
            }
            slot = slot + 1 & mask;
        }
    }

    /** Make {@code key} findable in {@code table}, in place of {@code old} unless that is NONE. */
    void put(int table, int hash, int key, int old) {
        int slot = slot(table, hash);
        while (entries[slot * WIDTH + KEY] != 0 && (old == Tree.NONE || entries[slot * WIDTH + KEY] - 1 != old)) {
            slot = slot + 1 & mask;
        }
        set(slot, key + 1, table, hash);
        if (old == Tree.NONE && ++count * 2 > mask) {
            grow();
        }
    }

    private void grow() {
        int[] before = entries;
        entries = new int[before.length * 2];
        mask = mask * 2 + 1;
        for (int at = 0; at < before.length; at += WIDTH) {
            if (before[at + KEY] != 0) {
                int slot = slot(before[at + TABLE], before[at + HASH]);
                while (entries[slot * WIDTH + KEY] != 0) {
                    slot = slot + 1 & mask;
                }
                set(slot, before[at + KEY], before[at + TABLE], before[at + HASH]);
            }
        }
    }

    private void set(int slot, int key, int table, int hash) {
        entries[slot * WIDTH + KEY] = key;
        entries[slot * WIDTH + TABLE] = table;
        entries[slot * WIDTH + HASH] = hash;
    }

    private int slot(int table, int hash) {
        int mixed = hash + table * SPREAD;
        return (mixed ^ mixed >>> 16) & mask;
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
