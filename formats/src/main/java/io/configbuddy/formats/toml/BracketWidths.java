package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.Lines;
import java.util.Arrays;

/** How wide the brackets of a value are on one line, and where there are line ends in them; counted as they open. */
final class BracketWidths {
    private static final int OWN_BREAK = 1;
    private static final int BREAK = 2;

    private final String text;
    private int[] widths = new int[16];
    private int[] breaks = new int[16];
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
        if (ValueLayout.isOpening(text.charAt(start))) {
            return brackets(start);
        }
        int end = Scan.scalarEnd(text, start);
        width = end - start;
        return end;
    }

    private int brackets(int start) {
        int number = begin();
        boolean table = text.charAt(start) == '{';
        int sum = table ? 4 : 2;
        int members = 0;
        int at = start + 1;
        int member = gap(number, at);
        while (text.charAt(member) != ']' && text.charAt(member) != '}') {
            if (text.charAt(member) == '#') {
                at = lineEnd(member);
            } else {
                int inner = count;
                if (table) {
                    KeyParts key = KeyParts.at(text, member);
                    sum += keyWidth(key);
                    member = Lines.skip(text, key.end() + 1);
                }
                at = value(member);
                breaks[number] |= inner < count && breaks[inner] != 0 ? BREAK : 0;
                sum += width + ", ".length();
                members++;
            }
            member = gap(number, at);
        }
        width = members == 0 ? 2 : sum - ", ".length();
        widths[number] = width;
        return member + 1;
    }

    private int begin() {
        if (count == widths.length) {
            widths = Arrays.copyOf(widths, count * 2);
            breaks = Arrays.copyOf(breaks, count * 2);
        }
        breaks[count] = 0;
        return count++;
    }

    /** Return where the gap ends that begins at a place in brackets, and note whether it has a line end. */
    private int gap(int number, int from) {
        int end = Scan.skipGap(text, from);
        breaks[number] |= Lines.breaks(text, from, end) > 0 ? OWN_BREAK : 0;
        return end;
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
