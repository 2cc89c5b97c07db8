package io.configbuddy.document.edit;

import io.configbuddy.document.problem.Splice;
import java.util.List;

/** How far splices move the parts of a text that they leave alone. */
final class Shifts {
    private final int[] starts;
    private final int[] ends;
    /** How far the text before each splice is moved, and last what is after all of them. */
    private final int[] moved;

    private int low;
    private int high = -1;
    private int shift;

    Shifts(List<Splice> splices) {
        int count = splices.size();
        starts = new int[count];
        ends = new int[count];
        moved = new int[count + 1];
        for (int i = 0; i < count; i++) {
            Splice splice = splices.get(i);
            starts[i] = splice.span().start();
            ends[i] = splice.span().end();
            moved[i + 1] =
                    moved[i] + splice.replacement().length() - splice.span().length();
        }
    }

    /** Tell whether no splice changes a range, or inserts at its ends; {@link #shift} then says how far it moves. */
    boolean covers(int start, int end) {
        if (start < low || end > high) {
            look(start);
        }
        return start >= low && end <= high;
    }

    /** Return how far the range asked for last moves. */
    int shift() {
        return shift;
    }

    /** Find the stretch between two splices that a place is in. */
    private void look(int offset) {
        int before = 0;
        int after = starts.length;
        while (before < after) {
            int middle = (before + after) >>> 1;
            if (ends[middle] <= offset) {
                before = middle + 1;
            } else {
                after = middle;
            }
        }
        low = before == 0 ? 0 : ends[before - 1];
        high = before == starts.length ? Integer.MAX_VALUE : starts[before];
        shift = moved[before];
    }
}
