package io.configbuddy.document.edit;

import io.configbuddy.document.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * Which children of a mapping or sequence stay, go and come.
 *
 * <p>The children that the container has in the text are numbered from 0 and never all read when few of them change:
 * most stay. One that only changes its place among its siblings goes from the one place and comes at the other; as few
 * as possible do. Within this view nothing changes any more.
 */
public final class ContainerEdit {
    private final DraftNode container;
    private final List<DraftChild> originals;
    private final List<List<DraftChild>> inserted;

    private ContainerEdit(DraftNode container, List<DraftChild> originals, List<List<DraftChild>> inserted) {
        this.container = container;
        this.originals = originals;
        this.inserted = inserted;
    }

    static ContainerEdit of(DraftNode container) {
        List<DraftChild> originals = container.originals == null ? List.of() : container.originals;
        List<DraftChild> kept = new ArrayList<>(originals.size());
        for (DraftChild child : originals) {
            child.stays = false;
        }
        for (DraftChild child = container.first; child != null; child = child.next) {
            if (isOriginal(originals, child)) {
                kept.add(child);
            }
        }
        markStaying(kept);
        List<List<DraftChild>> inserted = new ArrayList<>(originals.size() + 1);
        for (int i = 0; i <= originals.size(); i++) {
            inserted.add(List.of());
        }
        int after = 0;
        for (DraftChild child = container.first; child != null; child = child.next) {
            if (isOriginal(originals, child) && child.stays) {
                after = child.place + 1;
            } else {
                if (inserted.get(after).isEmpty()) {
                    inserted.set(after, new ArrayList<>());
                }
                inserted.get(after).add(child);
            }
        }
        return new ContainerEdit(container, originals, inserted);
    }

    /** Return the draft that this is a part of. */
    public Draft draft() {
        return container.draft();
    }

    /** Return the mapping or sequence. */
    public DraftNode container() {
        return container;
    }

    /** Return its node in the text. */
    public int node() {
        return container.origin();
    }

    /** Return how many children it has in the text. */
    public int size() {
        return originals.size();
    }

    /** Return a child that it has in the text. */
    public DraftChild child(int place) {
        return originals.get(place);
    }

    /** Tell whether a child that it has in the text stays where it is; otherwise its text goes. */
    public boolean stays(int place) {
        return originals.get(place).stays;
    }

    /**
     * Return the children that come directly after one that it has in the text and that stays, in order.
     *
     * @param place which one; -1 for the beginning of the container
     */
    public List<DraftChild> insertedAfter(int place) {
        return inserted.get(place + 1);
    }

    /** Tell whether no child in the text stays. */
    public boolean isEmptied() {
        for (DraftChild child : originals) {
            if (child.stays) {
                return false;
            }
        }
        return true;
    }

    /** Tell whether there is anything to do. */
    boolean isChange() {
        for (int i = 0; i < originals.size(); i++) {
            if (!originals.get(i).stays || !inserted.get(i + 1).isEmpty()) {
                return true;
            }
        }
        return !inserted.get(0).isEmpty();
    }

    private static boolean isOriginal(List<DraftChild> originals, DraftChild child) {
        return child.place != Tree.NONE && child.place < originals.size() && originals.get(child.place) == child;
    }

    /** Mark as many as possible whose order in the text is kept: a longest increasing subsequence of their places. */
    private static void markStaying(List<DraftChild> kept) {
        if (isSorted(kept)) {
            for (DraftChild child : kept) {
                child.stays = true;
            }
            return;
        }
        int[] ends = new int[kept.size()];
        int[] before = new int[kept.size()];
        int length = 0;
        for (int i = 0; i < kept.size(); i++) {
            int low = length;
            int place = kept.get(i).place;
            if (length > 0 && kept.get(ends[length - 1]).place > place) {
                low = lowest(kept, ends, length, place);
            }
            before[i] = low == 0 ? Tree.NONE : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        for (int i = length == 0 ? Tree.NONE : ends[length - 1]; i != Tree.NONE; i = before[i]) {
            kept.get(i).stays = true;
        }
    }

    private static boolean isSorted(List<DraftChild> kept) {
        for (int i = 1; i < kept.size(); i++) {
            if (kept.get(i - 1).place > kept.get(i).place) {
                return false;
            }
        }
        return true;
    }

    private static int lowest(List<DraftChild> kept, int[] ends, int length, int place) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (kept.get(ends[middle]).place < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
