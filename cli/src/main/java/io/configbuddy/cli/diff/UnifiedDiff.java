package io.configbuddy.cli.diff;

import java.util.ArrayList;
import java.util.List;

/** Writes what changed between two texts in the form that {@code diff -u} has and {@code patch} reads. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private final String[] before;
    private final String[] after;
    private final LineDiff lines;
    private final StringBuilder out = new StringBuilder();
    private int a;
    private int b;

    private UnifiedDiff(String[] before, String[] after) {
        this.before = before;
        this.after = after;
        this.lines = LineDiff.of(before, after);
    }

    /**
     * Return the difference; empty when there is none.
     *
     * @param name what both texts are called
     * @param before the old text
     * @param after the new text
     */
    public static String of(String name, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
        diff.out.append("--- ").append(name).append("\n+++ ").append(name).append('\n');
        diff.write();
        return diff.out.toString();
    }

    /** Part a text behind its line feeds. */
    private static String[] lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start) + 1;
            end = end == 0 ? text.length() : end;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines.toArray(new String[0]);
    }

    private void write() {
        while (findChange(Integer.MAX_VALUE)) {
            int startA = Math.max(0, a - CONTEXT);
            int startB = Math.max(0, b - CONTEXT);
            int endA;
            int endB;
            do {
                skipChange();
                endA = Math.min(before.length, a + CONTEXT);
                endB = Math.min(after.length, b + CONTEXT);
            } while (findChange(2 * CONTEXT));
            hunk(startA, endA, startB, endB);
        }
    }

    /** Go on to the next change if it is no farther than so many lines; else stay. */
    private boolean findChange(int within) {
        int equal = 0;
        while (a + equal < before.length && b + equal < after.length && !isChange(a + equal, b + equal)) {
            if (equal++ == within) {
                return false;
            }
        }
        boolean found = a + equal < before.length || b + equal < after.length;
        if (found) {
            a += equal;
            b += equal;
        }
        return found;
    }

    private boolean isChange(int lineA, int lineB) {
        return lines.isRemoved(lineA) || lines.isAdded(lineB);
    }

    private void skipChange() {
        while (a < before.length && lines.isRemoved(a)) {
            a++;
        }
        while (b < after.length && lines.isAdded(b)) {
            b++;
        }
    }

    private void hunk(int startA, int endA, int startB, int endB) {
        out.append("@@ -");
        range(startA, endA);
        out.append(" +");
        range(startB, endB);
        out.append(" @@\n");
        int i = startA;
        int j = startB;
        while (i < endA || j < endB) {
            if (i < endA && lines.isRemoved(i)) {
                line('-', before[i++]);
            } else if (j < endB && lines.isAdded(j)) {
                line('+', after[j++]);
            } else {
                line(' ', before[i++]);
                j++;
            }
        }
    }

    private void range(int start, int end) {
        out.append(end == start ? start : start + 1);
        if (end - start != 1) {
            out.append(',').append(end - start);
        }
    }

    private void line(char sign, String line) {
        out.append(sign).append(line);
        if (!line.endsWith("\n")) {
            out.append("\n\\ No newline at end of file\n");
        }
    }
}
