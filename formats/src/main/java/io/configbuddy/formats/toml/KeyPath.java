package io.configbuddy.formats.toml;

import io.configbuddy.document.tree.NodeStyle;
import java.util.Arrays;

/** The key read last: its parts, which dots separate, as places in the text. */
final class KeyPath {
    // Differs from run to run and mixes every character, so that nobody can write a file whose keys all collide.
    private static final long SEED = System.nanoTime() | 1;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final Input input;
    private final char[] chars;
    private final StringScanner strings;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int[] hashes = new int[8];
    private NodeStyle[] styles = new NodeStyle[8];
    private boolean[] escaped = new boolean[8];
    private int count;
    private int header;

    KeyPath(Input input, StringScanner strings) {
        this.input = input;
        this.chars = input.chars;
        this.strings = strings;
    }

    /**
     * Read a key.
     *
     * @param start the offset of its first character
     * @param bracket the offset of the first bracket when the key stands in a header, else NONE
     * @return the offset after its last part, or {@link Reports#FAILED}
     */
    int scan(int start, int bracket) {
        count = 0;
        header = bracket;
        int at = start;
        while (true) {
            at = part(at);
            if (at == Reports.FAILED) {
                return at;
            }
            int next = input.skipBlanks(at);
            if (chars[next] != '.') {
                return at;
            }
            at = input.skipBlanks(next + 1);
        }
    }

    /** Return the offset of the first bracket when the key stands in a header, else NONE. */
    int header() {
        return header;
    }

    /** Return how many parts there are; at least one. */
    int count() {
        return count;
    }

    /** Return the offset at which a part begins, its quote included. */
    int start(int part) {
        return starts[part];
    }

    /** Return the offset after a part, its quote included. */
    int end(int part) {
        return ends[part];
    }

    /** Return the hash of what a part says. */
    int hash(int part) {
        return hashes[part];
    }

    /** Return which quotes a part has. */
    NodeStyle style(int part) {
        return styles[part];
    }

    /** Tell whether a part has escapes. */
    boolean isEscaped(int part) {
        return escaped[part];
    }

    /** Return the parts up to {@code part}, itself included, as they are spelled. */
    String spelling(int part) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i <= part; i++) {
            path.append(i == 0 ? "" : ".").append(chars, starts[i], ends[i] - starts[i]);
        }
        return path.toString();
    }

    private int part(int start) {
        char c = chars[start];
        if (c == '"' || c == '\'') {
            return quoted(start);
        }
        long hash = SEED;
        int at = start;
        while (Chars.inBareKey(c)) {
            hash = (hash ^ c) * FACTOR;
            c = chars[++at];
        }
        if (at == start) {
            return BadKeys.part(input, this, start);
        }
        add(start, at, hash, NodeStyle.PLAIN, false);
        return at;
    }

    private int quoted(int start) {
        if (chars[start + 1] == chars[start] && chars[start + 2] == chars[start]) {
            return BadKeys.multiline(input, start);
        }
        int end = strings.scan(start);
        if (end != Reports.FAILED) {
            add(start, end, quotedHash(start, end), strings.style(), strings.isEscaped());
        }
        return end;
    }

    private long quotedHash(int start, int end) {
        long hash = SEED;
        if (strings.isEscaped()) {
            String key = Unescaper.unescape(input.source.text(), start + 1, end - 1);
            for (int i = 0; i < key.length(); i++) {
                hash = (hash ^ key.charAt(i)) * FACTOR;
            }
        } else {
            for (int i = start + 1; i < end - 1; i++) {
                hash = (hash ^ chars[i]) * FACTOR;
            }
        }
        return hash;
    }

    private void add(int start, int end, long hash, NodeStyle style, boolean hasEscapes) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
            styles = Arrays.copyOf(styles, count * 2);
            escaped = Arrays.copyOf(escaped, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        hashes[count] = (int) (hash ^ hash >>> 32);
        styles[count] = style;
        escaped[count++] = hasEscapes;
    }
}
