package io.configbuddy.formats.toml;

import io.configbuddy.document.tree.NodeStyle;
import java.util.Arrays;

/**
 * The key read last: its parts, which dots separate, as places in the text.
 *
 * <p>Nearly all keys have one part, so the last part has fields of its own, and only the parts before it go to an array.
 */
final class KeyPath {
    // Differs from run to run and mixes every character, so that nobody can write a file whose keys all collide.
    private static final long SEED = System.nanoTime() | 1;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private static final int WIDTH = 4;
    private static final NodeStyle[] STYLES = {NodeStyle.PLAIN, NodeStyle.SINGLE_QUOTED, NodeStyle.DOUBLE_QUOTED};
    private static final int PLAIN = 0;
    private static final int SINGLE_QUOTED = 1;
    private static final int DOUBLE_QUOTED = 2;
    private static final int ESCAPED = 4;

    private final Input input;
    private final char[] chars;
    private final StringScanner strings;
    private int[] before = new int[4 * WIDTH];
    private int last;
    private int start;
    private int end;
    private int form;
    private int hash;
    private int header;

    KeyPath(Input input, StringScanner strings) {
        this.input = input;
        this.chars = input.chars;
        this.strings = strings;
    }

    /**
     * Read a key.
     *
     * @param from the offset of its first character
     * @param bracket the offset of the first bracket when the key stands in a header, else NONE
     * @return the offset after its last part and the blanks behind it, or {@link Reports#FAILED}
     */
    int scan(int from, int bracket) {
        last = 0;
        header = bracket;
        int at = part(from);
        while (at != Reports.FAILED) {
            at = input.skipBlanks(at);
            if (chars[at] != '.') {
                return at;
            }
            keep();
            at = part(input.skipBlanks(at + 1));
        }
        return at;
    }

    /** Return the offset of the first bracket when the key stands in a header, else NONE. */
    int header() {
        return header;
    }

    /** Return the number of the last part; the first one is 0. */
    int last() {
        return last;
    }

    /** Return the offset at which a part begins, its quote included. */
    int start(int part) {
        return part == last ? start : before[part * WIDTH];
    }

    /** Return the offset after a part, its quote included. */
    int end(int part) {
        return part == last ? end : before[part * WIDTH + 1];
    }

    /** Return the hash of what a part says. */
    int hash(int part) {
        return part == last ? hash : before[part * WIDTH + 3];
    }

    /** Return which quotes a part has. */
    NodeStyle style(int part) {
        return STYLES[form(part) & ~ESCAPED];
    }

    /** Tell whether a part has escapes. */
    boolean isEscaped(int part) {
        return (form(part) & ESCAPED) != 0;
    }

    /** Return the parts up to {@code part}, itself included, as they are spelled. */
    String spelling(int part) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i <= part; i++) {
            path.append(i == 0 ? "" : ".").append(chars, start(i), end(i) - start(i));
        }
        return path.toString();
    }

    private int form(int part) {
        return part == last ? form : before[part * WIDTH + 2];
    }

    private int part(int from) {
        int at = from;
        long mixed = SEED;
        char c = chars[at];
        while (Chars.inBareKey(c)) {
            mixed = (mixed ^ c) * FACTOR;
            c = chars[++at];
        }
        if (at == from) {
            return c == '"' || c == '\'' ? quoted(from) : BadKeys.part(input, this, from);
        }
        set(from, at, PLAIN, mixed);
        return at;
    }

    private int quoted(int from) {
        if (chars[from + 1] == chars[from] && chars[from + 2] == chars[from]) {
            return BadKeys.multiline(input, from);
        }
        int to = strings.scan(from);
        if (to != Reports.FAILED) {
            int quotes = chars[from] == '"' ? DOUBLE_QUOTED : SINGLE_QUOTED;
            set(from, to, strings.isEscaped() ? quotes | ESCAPED : quotes, quotedHash(from + 1, to - 1));
        }
        return to;
    }

    private long quotedHash(int from, int to) {
        long mixed = SEED;
        if (strings.isEscaped()) {
            String key = Unescaper.unescape(input.source.text(), from, to);
            for (int i = 0; i < key.length(); i++) {
                mixed = (mixed ^ key.charAt(i)) * FACTOR;
            }
        } else {
            for (int i = from; i < to; i++) {
                mixed = (mixed ^ chars[i]) * FACTOR;
            }
        }
        return mixed;
    }

    private void set(int from, int to, int howWritten, long mixed) {
        start = from;
        end = to;
        form = howWritten;
        hash = (int) (mixed ^ mixed >>> 32);
    }

    private void keep() {
        int at = last++ * WIDTH;
        if (at == before.length) {
            before = Arrays.copyOf(before, at * 2);
        }
        before[at] = start;
        before[at + 1] = end;
        before[at + 2] = form;
        before[at + 3] = hash;
    }
}
