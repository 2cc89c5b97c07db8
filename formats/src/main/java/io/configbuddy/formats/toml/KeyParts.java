package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.Lines;
import java.util.Arrays;

/** The parts of a key in a text that has been parsed: tables that are named again have no nodes there. */
final class KeyParts {
    private final String text;
    private int[] places = new int[8];
    private int count;
    private int end;

    private KeyParts(String text) {
        this.text = text;
    }

    /** Read the key that begins at an offset, or the one in the header that does. */
    static KeyParts at(String text, int start) {
        int from = start;
        while (text.charAt(from) == '[') {
            from++;
        }
        KeyParts parts = new KeyParts(text);
        parts.scan(from);
        return parts;
    }

    int count() {
        return count;
    }

    int start(int part) {
        return places[part * 2];
    }

    int end(int part) {
        return places[part * 2 + 1];
    }

    /** Return the offset after the last part and the blanks behind it. */
    int end() {
        return end;
    }

    private void scan(int from) {
        int at = Lines.skip(text, from);
        while (true) {
            int to = part(at);
            if (count * 2 == places.length) {
                places = Arrays.copyOf(places, count * 4);
            }
            places[count * 2] = at;
            places[count++ * 2 + 1] = to;
            end = Lines.skip(text, to);
            if (end == text.length() || text.charAt(end) != '.') {
                return;
            }
            at = Lines.skip(text, end + 1);
        }
    }

    private int part(int from) {
        char quote = text.charAt(from);
        int at = from + 1;
        if (quote == '"' || quote == '\'') {
            while (text.charAt(at) != quote) {
                at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
            }
            return at + 1;
        }
        while (at < text.length() && Chars.inBareKey(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
