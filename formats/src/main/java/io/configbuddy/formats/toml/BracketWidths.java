package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.Lines;
import java.util.Arrays;

/** How wide the brackets of a value are on one line, and where there are line ends in them; counted as they open. */
final class BracketWidths {
    private static final int OWN_BREAK = 1;
    private static final int BREAK = 2;

    private final String text;
    private int[] widths = new int[16];
    private byte[] breaks = new byte[16];
    private int count;
    private int next;
    /** The width of what was measured last. */
    private int width;

    BracketWidths(String text) {
        this.text = text;
    }

    /** Measure a value; {@link #next} begins anew with it. */
    void measure(int start) {
        count = 0;
        next = 0;
        value(start);
    }

    /** Return the number of the next brackets. */
    int next() {
        return next++;
    }

    /** Return how many columns brackets take on one line. */
    int width(int number) {
        return widths[number];
    }

    /** Tell whether there is a line end between the members of brackets. */
    boolean isBroken(int number) {
        return (breaks[number] & OWN_BREAK) != 0;
    }

    /** Tell whether there is a line end within brackets, those in strings left out. */
    boolean hasBreaks(int number) {
        return breaks[number] != 0;
    }

    private int value(int start) {
        if (!ValueLayout.isOpening(text.charAt(start))) {
            int end = Scan.scalarEnd(text, start);
            width = end - start;
            return end;
        }
        if (count == widths.length) {
            widths = Arrays.copyOf(widths, count * 2);
            breaks = Arrays.copyOf(breaks, count * 2);
        }
        int number = count++;
        boolean table = text.charAt(start) == '{';
        int members = 0;
        int sum = 0;
        int found = 0;
        int at = start + 1;
        while (true) {
            int member = Scan.skipGap(text, at);
            found |= Lines.breaks(text, at, member) > 0 ? OWN_BREAK : 0;
            char c = text.charAt(member);
            if (c == ']' || c == '}') {
                at = member + 1;
                break;
            }
            if (c == '#') {
                at = lineEnd(member);
                continue;
            }
            int inner = count;
            if (table) {
                KeyParts key = KeyParts.at(text, member);
                sum += keyWidth(key);
                member = Lines.skip(text, key.end() + 1);
            }
            at = value(member);
            found |= inner < count && breaks[inner] != 0 ? BREAK : 0;
            sum += width;
            members++;
        }
        breaks[number] = (byte) found;
        width = members == 0 ? 2 : sum + 2 * members + (table ? 2 : 0);
        widths[number] = width;
        return at;
    }

    private static int keyWidth(KeyParts key) {
        int width = key.count() - 1 + " = ".length();
        for (int part = 0; part < key.count(); part++) {
            width += key.end(part) - key.start(part);
        }
        return width;
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && !Lines.isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
