package io.configbuddy.document.problem;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the name that a person probably meant. */
public final class Suggestions {
    /** Longer names are left alone: to compare two takes the product of their lengths. */
    private static final int LONGEST = 64;

    private static final int DIFFERENCE = 2;
    private static final int CASE_DIFFERENCE = 1;

    /** What {@link #row}, {@link #last} and {@link #before} are filled from. */
    private final String name;

    private int[] before;
    private int[] last;
    private int[] row;

    private Suggestions(String name) {
        this.name = name;
        this.before = new int[LONGEST + 1];
        this.last = new int[LONGEST + 1];
        this.row = new int[LONGEST + 1];
    }

    /**
     * Return the candidate nearest to a misspelt name, or empty when none is near: at most a third of the characters,
     * and at least one, may differ by insertion, removal, change or swap of neighbours; case counts less. A name of one
     * character is near to another only in another case, or with one character more.
     *
     * @param name what was written; empty, or longer than 64 characters, it is near to nothing
     * @param candidates what would have been right; of equally near ones the first is taken
     */
    public static Optional<String> nearest(String name, Iterable<String> candidates) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.empty();
        }
        Suggestions suggestions = new Suggestions(name);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int limit = Math.min(least - 1, suggestions.limit(candidate));
            int distance = suggestions.distance(candidate, limit);
            if (distance <= limit) {
                best = candidate;
                least = distance;
            }
        }
        return Optional.ofNullable((@Nullable String) best);
    }

    private int limit(String candidate) {
        int longer = Math.max(name.length(), candidate.length());
        return longer == 1 ? CASE_DIFFERENCE : DIFFERENCE * Math.max(1, longer / 3);
    }

    /** Return the distance, two for each difference and one for a difference in case; above the limit it is rough. */
    private int distance(String other, int limit) {
        int beyond = limit + 1;
        if (other.length() > LONGEST || DIFFERENCE * Math.abs(name.length() - other.length()) > limit) {
            return beyond;
        }
        for (int j = 0; j <= other.length(); j++) {
            last[j] = DIFFERENCE * j;
        }
        int leastBefore = 0;
        for (int i = 1; i <= name.length(); i++) {
            int least = fill(i, other);
            // A swap reaches back two rows, so it takes two that are beyond the limit to end the search.
            if (least > limit && leastBefore > limit) {
                return beyond;
            }
            leastBefore = least;
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }

    private int fill(int i, String other) {
        char c = name.charAt(i - 1);
        row[0] = DIFFERENCE * i;
        int least = row[0];
        for (int j = 1; j <= other.length(); j++) {
            char d = other.charAt(j - 1);
            int distance = Math.min(last[j - 1] + cost(c, d), DIFFERENCE + Math.min(last[j], row[j - 1]));
            if (i > 1 && j > 1 && c == other.charAt(j - 2) && name.charAt(i - 2) == d) {
                distance = Math.min(distance, before[j - 2] + DIFFERENCE);
            }
            row[j] = distance;
            least = Math.min(least, distance);
        }
        return least;
    }

    private static int cost(char a, char b) {
        if (a == b) {
            return 0;
        }
        return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE_DIFFERENCE : DIFFERENCE;
    }
}
