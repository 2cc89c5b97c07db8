package io.configbuddy.formats.ini;

import java.util.Arrays;

/**
 * Finds sections again by what their names say, however far back they stand.
 *
 * <p>One table for the whole text, since any section may be opened again. A name belongs to the mapping that its section
 * is in. The hash differs from run to run, so that nobody can write a file whose names all collide. Not for use by
 * several threads.
 */
final class SectionNames {
    static final int NONE = -1;

    private static final int MULTIPLIER = (int) (System.nanoTime() * 0x9E3779B97F4A7C15L >>> 32) | 1;
    private static final int WIDTH = 6;
    private static final int NODE = 0;
    private static final int OWNER = 1;
    private static final int HASH = 2;
    private static final int START = 3;
    private static final int END = 4;
    private static final int OPENED = 5;

    private final char[] text;
    private int[] entries = new int[64 * WIDTH];
    private Name[] modes = new Name[64];
    private int count;
    private int[] table = new int[128];
    private int sought;

    /** Begin with no names; {@code text} is what they stand in. */
    SectionNames(char[] text) {
        this.text = text;
    }

    /**
     * Return the entry of a name, or {@link #NONE}.
     *
     * @param owner the mapping that its section is in
     * @param start the offset of its first character, after a quote
     * @param end the offset after it, before a quote
     * @param mode how it is spelled
     */
    int find(int owner, int start, int end, Name mode) {
        int hash = hash(owner, start, end, mode);
        sought = hash;
        for (int slot = hash & table.length - 1; table[slot] != 0; slot = slot + 1 & table.length - 1) {
            int at = (table[slot] - 1) * WIDTH;
            if (entries[at + HASH] == hash && entries[at + OWNER] == owner && same(at, start, end, mode)) {
                return table[slot] - 1;
            }
        }
        return NONE;
    }

    /** Add the name that {@link #find} has just not found, under its key node, and return its entry. */
    int add(int owner, int start, int end, Name mode, int node) {
        if (count * WIDTH == entries.length) {
            grow();
        }
        int at = count * WIDTH;
        entries[at + NODE] = node;
        entries[at + OWNER] = owner;
        entries[at + HASH] = sought;
        entries[at + START] = start;
        entries[at + END] = end;
        modes[count] = mode;
        insert(count);
        return count++;
    }

    /** Return the key node of an entry. */
    int node(int entry) {
        return entries[entry * WIDTH + NODE];
    }

    /** Note that a header opens a section, and tell whether one has opened it before. */
    boolean open(int entry) {
        int at = entry * WIDTH + OPENED;
        boolean before = entries[at] != 0;
        entries[at] = 1;
        return before;
    }

    private void insert(int entry) {
        int slot = entries[entry * WIDTH + HASH] & table.length - 1;
        while (table[slot] != 0) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = entry + 1;
    }

    private void grow() {
        entries = Arrays.copyOf(entries, entries.length * 2);
        modes = Arrays.copyOf(modes, modes.length * 2);
        table = new int[table.length * 2];
        for (int entry = 0; entry < count; entry++) {
            insert(entry);
        }
    }

    private int hash(int owner, int start, int end, Name mode) {
        int hash = owner;
        if (mode == Name.PLAIN) {
            for (int i = start; i < end; i++) {
                hash = hash * MULTIPLIER + text[i];
            }
        } else {
            String name = mode.decode(text, start, end);
            for (int i = 0; i < name.length(); i++) {
                hash = hash * MULTIPLIER + name.charAt(i);
            }
        }
        hash *= MULTIPLIER;
        return hash ^ hash >>> 15;
    }

    private boolean same(int at, int start, int end, Name mode) {
        int from = entries[at + START];
        int to = entries[at + END];
        Name other = modes[at / WIDTH];
        return mode == other && Arrays.equals(text, from, to, text, start, end)
                || (mode != Name.PLAIN || other != Name.PLAIN)
                        && other.decode(text, from, to).equals(mode.decode(text, start, end));
    }
}
