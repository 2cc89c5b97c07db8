package io.configbuddy.document.problem;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the name that a person probably meant. */
public final class Suggestions {
    /** Longer names are left alone: to compare two takes the product of their lengths. */
    private static final int LONGEST = 64;

    private final String name;
    /** The name's characters in lower case, and those of the candidate at hand. */
    private final char[] written = new char[LONGEST];

    private final char[] other = new char[LONGEST];
    private final int capitals;

    /** Three rows of the table of differences between the beginnings of both names. */
    private int[] before = new int[LONGEST + 1];

    private int[] last = new int[LONGEST + 1];
    private int[] row = new int[LONGEST + 1];

    private Suggestions(String name) {
        this.name = name;
        this.capitals = lowerCase(name, written);
    }

    /**
     * Return the candidate nearest to a misspelt name, or empty when none is near: at most a third of the characters,
     * and at least one, may differ by insertion, removal, change or swap of neighbours. Case is the least of
     * differences; a name of one character is near to nothing but itself in another case.
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
            int distance = suggestions.distance(candidate, least);
            if (distance < least) {
                best = candidate;
                least = distance;
            }
        }
        return Optional.ofNullable((@Nullable String) best);
    }

    /** Return two for each difference and one for a difference in case; MAX_VALUE when that is no less than a limit. */
    private int distance(String candidate, int limit) {
        int length = candidate.length();
        if (length == 0 || length > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int longer = Math.max(name.length(), length);
        int allowed = longer == 1 ? 0 : Math.max(1, longer / 3);
        int most = Math.min(allowed, (limit - 1) / 2);
        if (Math.abs(name.length() - length) > most) {
            return Integer.MAX_VALUE;
        }
        int otherCase = lowerCase(candidate, other) == capitals ? 0 : 1;
        int differences = differences(length, most);
        return differences > most ? Integer.MAX_VALUE : 2 * differences + otherCase;
    }

    /** Return how many differences there are; when more than {@code most}, any number above that. */
    private int differences(int length, int most) {
        for (int j = 0; j <= length; j++) {
            last[j] = j;
        }
        int leastBefore = 0;
        for (int i = 1; i <= name.length(); i++) {
            int least = fill(i, length, most);
            // A swap reaches back two rows, so it takes two that are beyond the limit to end the search.
            if (least > most && leastBefore > most) {
                return least;
            }
            leastBefore = least;
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[length];
    }

    /** Fill a row, but only near the diagonal: all else is beyond the limit. */
    private int fill(int i, int length, int most) {
        int from = Math.max(1, i - most);
        int to = Math.min(length, i + most);
        char c = written[i - 1];
        row[from - 1] = from == 1 ? i : most + 1;
        int least = row[from - 1];
        for (int j = from; j <= to; j++) {
            char d = other[j - 1];
            int above = j == i + most ? most : last[j];
            int distance = Math.min(last[j - 1] + (c == d ? 0 : 1), 1 + Math.min(above, row[j - 1]));
            if (i > 1 && j > 1 && c == other[j - 2] && written[i - 2] == d) {
                distance = Math.min(distance, before[j - 2] + 1);
            }
            row[j] = distance;
            least = Math.min(least, distance);
        }
        return least;
    }

    /** Put a name's characters in lower case, and return how many were not. */
    private static int lowerCase(String name, char[] characters) {
        int changed = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            characters[i] = Character.toLowerCase(c);
            changed += characters[i] == c ? 0 : 1;
        }
        return changed;
    }
}
