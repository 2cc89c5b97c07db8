package io.configbuddy.core.bind;

import io.configbuddy.core.tree.MappingValue;
import java.util.Arrays;

/** Which key of a mapping is for which component of a record. */
final class Match {
    /** What stands for the position of a component without a key. */
    static final int ABSENT = -1;

    /** What stands for the position of a component with two keys. */
    static final int TWICE = -2;

    private final String[] names;
    private final int[] positions;
    private final boolean complete;

    private Match(String[] names, int[] positions, boolean complete) {
        this.names = names;
        this.positions = positions;
        this.complete = complete;
    }

    /** Match a mapping's keys, and note those that are not for one component alone as problems. */
    static Match of(Keys keys, MappingValue mapping, Binding binding) {
        String[] names = new String[mapping.size()];
        int[] uses = new int[names.length];
        int[] positions = new int[keys.components().length];
        Arrays.fill(positions, ABSENT);
        boolean complete = true;
        for (int i = 0; i < names.length; i++) {
            names[i] = mapping.name(i);
            uses[i] = keys.find(names[i]);
            int first = indexOf(uses, uses[i]);
            if (uses[i] == Keys.UNKNOWN) {
                complete = false;
                binding.unknown(mapping, i, keys.names());
            } else if (first < i) {
                complete = false;
                binding.sameKey(mapping, first, i);
            }
            if (uses[i] >= 0) {
                positions[uses[i]] = first < i ? TWICE : i;
            }
        }
        return new Match(names, positions, complete);
    }

    private static int indexOf(int[] uses, int use) {
        int at = 0;
        while (uses[at] != use) {
            at++;
        }
        return at;
    }

    /** Tell whether it holds for a mapping as well. */
    boolean fits(MappingValue mapping) {
        if (mapping.size() != names.length) {
            return false;
        }
        for (int i = 0; i < names.length; i++) {
            if (!mapping.name(i).equals(names[i])) {
                return false;
            }
        }
        return true;
    }

    /** Return the position of each component's key, ABSENT or TWICE. */
    int[] positions() {
        return positions;
    }

    /** Tell whether each key is for one component. */
    boolean isComplete() {
        return complete;
    }
}
