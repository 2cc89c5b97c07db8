package io.configbuddy.cli.diff;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds which lines went and which came between two texts.
 *
 * <p>This is the linear-space algorithm of Eugene W. Myers, <em>An O(ND) Difference Algorithm and Its Variations</em>
 * (1986), section 4b. Its result is the shortest, but its time grows with the square of the differences; so where two
 * pieces differ by more than {@link #MOST} lines, the walk is cut at the place where they have most in common until
 * then, and goes on from there: still right, no longer the shortest for certain, and never slow.
 */
final class LineDiff {
    /** How many differences are looked through at once; more than anybody reads. */
    static final int MOST = 1000;

    private final int[] before;
    private final int[] after;
    private final boolean[] removed;
    private final boolean[] added;
    private final int[] forward;
    private final int[] backward;
    private final int middle;
    private int splitX;
    private int splitY;

    private LineDiff(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        this.removed = new boolean[before.length];
        this.added = new boolean[after.length];
        this.middle = before.length + after.length + 2;
        this.forward = new int[2 * middle + 1];
        this.backward = new int[2 * middle + 1];
    }

    /** Compare two lists of lines. */
    static LineDiff of(String[] before, String[] after) {
        Map<String, Integer> known = new HashMap<>();
        LineDiff diff = new LineDiff(numbers(before, known), numbers(after, known));
        diff.compare(0, before.length, 0, after.length);
        return diff;
    }

    private static int[] numbers(String[] lines, Map<String, Integer> known) {
        int[] numbers = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            Integer number = known.putIfAbsent(lines[i], known.size());
            numbers[i] = number == null ? known.size() - 1 : number;
        }
        return numbers;
    }

    /** Tell whether a line of the first text is not in the second. */
    boolean isRemoved(int line) {
        return removed[line];
    }

    /** Tell whether a line of the second text is not in the first. */
    boolean isAdded(int line) {
        return added[line];
    }

    private void compare(int fromA, int toA, int fromB, int toB) {
        int a = fromA;
        int b = fromB;
        int endA = toA;
        int endB = toB;
        while (true) {
            while (a < endA && b < endB && before[a] == after[b]) {
                a++;
                b++;
            }
            while (a < endA && b < endB && before[endA - 1] == after[endB - 1]) {
                endA--;
                endB--;
            }
            if (a == endA || b == endB) {
                mark(removed, a, endA);
                mark(added, b, endB);
                return;
            }
            split(a, endA, b, endB);
            int nextA = splitX;
            int nextB = splitY;
            compare(a, nextA, b, nextB);
            a = nextA;
            b = nextB;
        }
    }

    private static void mark(boolean[] marks, int from, int to) {
        for (int i = from; i < to; i++) {
            marks[i] = true;
        }
    }

    /** Find a place within both pieces through which a shortest way leads; neither piece is empty. */
    private void split(int a, int endA, int b, int endB) {
        int lengthA = endA - a;
        int lengthB = endB - b;
        int delta = lengthA - lengthB;
        forward[middle + 1] = 0;
        backward[middle + 1] = 0;
        for (int d = 0; d <= MOST; d++) {
            if (stepForward(d, a, b, lengthA, lengthB, delta) || stepBackward(d, endA, endB, lengthA, lengthB, delta)) {
                splitX += a;
                splitY += b;
                return;
            }
        }
        cut(lengthA, lengthB);
        splitX += a;
        splitY += b;
    }

    private boolean stepForward(int d, int a, int b, int lengthA, int lengthB, int delta) {
        for (int k = -d; k <= d; k += 2) {
            int x = start(forward, k, d);
            int y = x - k;
            while (x < lengthA && y < lengthB && before[a + x] == after[b + y]) {
                x++;
                y++;
            }
            forward[middle + k] = x;
            int other = delta - k;
            boolean known = (delta & 1) != 0 && other > -d && other < d;
            if (known && isWithin(x, y, lengthA, lengthB) && x + backward[middle + other] >= lengthA) {
                return meet(x, y);
            }
        }
        return false;
    }

    private boolean stepBackward(int d, int endA, int endB, int lengthA, int lengthB, int delta) {
        for (int k = -d; k <= d; k += 2) {
            int x = start(backward, k, d);
            int y = x - k;
            while (x < lengthA && y < lengthB && before[endA - 1 - x] == after[endB - 1 - y]) {
                x++;
                y++;
            }
            backward[middle + k] = x;
            int other = delta - k;
            boolean known = (delta & 1) == 0 && other >= -d && other <= d;
            if (known && isWithin(x, y, lengthA, lengthB) && x + forward[middle + other] >= lengthA) {
                return meet(lengthA - x, lengthB - y);
            }
        }
        return false;
    }

    /** Return how far diagonal {@code k} is reached with one difference more than its neighbours were. */
    private int start(int[] reached, int k, int d) {
        boolean down = k == -d || (k != d && reached[middle + k - 1] < reached[middle + k + 1]);
        return down ? reached[middle + k + 1] : reached[middle + k - 1] + 1;
    }

    private static boolean isWithin(int x, int y, int lengthA, int lengthB) {
        return x <= lengthA && y <= lengthB && x >= 0 && y >= 0;
    }

    private boolean meet(int x, int y) {
        splitX = x;
        splitY = y;
        return true;
    }

    /** Choose the place that the last forward step reached farthest. */
    private void cut(int lengthA, int lengthB) {
        int best = -1;
        for (int k = -MOST; k <= MOST; k += 2) {
            int x = forward[middle + k];
            int y = x - k;
            if (isWithin(x, y, lengthA, lengthB) && x + y > best) {
                best = x + y;
                meet(x, y);
            }
        }
    }
}
