package io.configbuddy.document.problem;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the name that a person probably meant. */
public final class Suggestions {
    private static final int LONGEST = 64;

    private Suggestions() {}

    /**
     * Return the candidate nearest to a misspelt name, or empty when none is near: at most a third of the characters,
     * and at least one, may differ by insertion, removal, change or swap of neighbours; case counts less.
     *
     * @param name what was written
     * @param candidates what would have been right; of equally near ones the first is taken
     */
    public static Optional<String> nearest(String name, Iterable<String> candidates) {
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int allowed = Math.min(bestDistance - 1, 2 * Math.max(1, Math.max(name.length(), candidate.length()) / 3));
            int distance = distance(name, candidate, allowed);
            if (distance <= allowed) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable((@Nullable String) best);
    }

    /** Return the distance, two for each difference and one for a difference in case; above the limit it is rough. */
    private static int distance(String a, String b, int limit) {
        if (a.length() > LONGEST || b.length() > LONGEST || 2 * Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = 2 * j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = 2 * i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + cost(a.charAt(i - 1), b.charAt(j - 1));
                row[j] = Math.min(change, 2 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 2);
                }
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static int cost(char a, char b) {
        if (a == b) {
            return 0;
        }
        return Character.toLowerCase(a) == Character.toLowerCase(b) ? 1 : 2;
    }
}
