package io.configbuddy.formats.ini;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;
import java.util.Arrays;

/**
 * The keys of one section, by hash. {@link #clear} costs nothing, so one table serves all small sections.
 *
 * <p>The hash is told by the caller, who reads a key's characters anyway to find its end.
 */
final class KeyTable {
    /** Differs from run to run, so that nobody can write a file whose keys all collide. */
    private static final int MULTIPLIER = (int) (System.nanoTime() * 0x9E3779B97F4A7C15L >>> 32) | 1;

    private final TreeBuilder builder;
    private final char[] text;
    private final boolean fold;
    private int[] nodes = new int[64];
    private int[] hashes = new int[64];
    private int[] slots = new int[256];
    private int[] stamps = new int[256];
    private int stamp = 1;
    private int count;

    KeyTable(TreeBuilder builder, char[] text, boolean fold) {
        this.builder = builder;
        this.text = text;
        this.fold = fold;
    }

    /** Return the hash of a key's first characters and one more; the hash of none is 0. */
    static int hash(int before, char next) {
        return before * MULTIPLIER + next;
    }

    /** Return the hash of a key. */
    int hash(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash(hash, fold ? Character.toLowerCase(text[i]) : text[i]);
        }
        return hash;
    }

    /** Forget all keys. */
    void clear() {
        count = 0;
        stamp++;
    }

    /**
     * Add a key.
     *
     * @param node the node that it has, or gets next
     * @param hash its {@link #hash}
     * @return the node of the first key that says the same, or {@link Tree#NONE} when this is the first
     */
    int add(int start, int end, int hash, int node) {
        int mask = slots.length - 1;
        int slot = spread(hash) & mask;
        while (stamps[slot] == stamp) {
            int entry = slots[slot];
            if (hashes[entry] == hash && same(nodes[entry], start, end)) {
                return nodes[entry];
            }
            slot = slot + 1 & mask;
        }
        if (count == nodes.length) {
            grow();
            return add(start, end, hash, node);
        }
        nodes[count] = node;
        hashes[count] = hash;
        slots[slot] = count++;
        stamps[slot] = stamp;
        return Tree.NONE;
    }

    private boolean same(int node, int start, int end) {
        int from = builder.start(node);
        int to = builder.end(node);
        if (builder.style(node) != NodeStyle.PLAIN) {
            from++;
            to--;
        }
        return Arrays.equals(text, from, to, text, start, end)
                || fold && Name.FOLDED.decode(text, from, to).equals(Name.FOLDED.decode(text, start, end));
    }

    private void grow() {
        nodes = Arrays.copyOf(nodes, count * 2);
        hashes = Arrays.copyOf(hashes, count * 2);
        slots = new int[slots.length * 2];
        stamps = new int[slots.length];
        stamp = 1;
        for (int entry = 0; entry < count; entry++) {
            int slot = spread(hashes[entry]) & slots.length - 1;
            while (stamps[slot] == stamp) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = entry;
            stamps[slot] = stamp;
        }
    }

    private static int spread(int hash) {
        int mixed = hash * MULTIPLIER;
        return mixed ^ mixed >>> 15;
    }
}
