package io.configbuddy.formats.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The anchors of one document, how deep it would be with its aliases written out, and by how much all documents so far
 * would grow by that.
 *
 * <p>An alias stands for a node that is complete by then, so the size and height of every anchored node are known when
 * they are asked for: counting takes one addition an alias, however far the text would expand. Text counts too, since
 * one long string behind many aliases expands as far as many short ones.
 */
final class Anchors {
    /** How many characters are taken for as much as a node. */
    private static final int CHARACTERS_A_NODE = 16;

    private final Map<String, Anchor> byName = new HashMap<>(0);
    private final List<Anchor> all = new ArrayList<>(0);
    private final List<Anchor> open = new ArrayList<>(0);
    private long growth;
    private int deepest;

    /** An anchored node. */
    static final class Anchor {
        final int start;
        final int end;
        int node;
        private boolean complete;
        private long size;
        private int height;
        private int outerDeepest;

        Anchor(int start, int end, int node) {
            this.start = start;
            this.end = end;
            this.node = node;
        }

        boolean isComplete() {
            return complete;
        }

        /** Return how many containers it nests, itself included; 0 for a scalar. */
        int height() {
            return height;
        }
    }

    /** Begin a document. */
    void clear() {
        byName.clear();
        all.clear();
        open.clear();
        deepest = 0;
    }

    /** Return how many nodes more there would be by now with all aliases written out. */
    long growth() {
        return growth;
    }

    /** Note that there is a container at a depth. */
    void container(int depth) {
        deepest = Math.max(deepest, depth);
    }

    /** Define an anchor for a node whose content is yet to come, {@code nodes} being there before it. */
    Anchor open(String name, Anchor anchor, int nodes, int depth) {
        byName.put(name, anchor);
        all.add(anchor);
        open.add(anchor);
        anchor.size = nodes + growth;
        anchor.height = depth;
        anchor.outerDeepest = deepest;
        deepest = depth;
        return anchor;
    }

    /** Complete the anchors of {@code node}, if it has any; {@code nodes} are there by now. */
    void close(int node, int nodes) {
        while (!open.isEmpty() && open.get(open.size() - 1).node >= node) {
            Anchor anchor = open.remove(open.size() - 1);
            anchor.complete = true;
            anchor.size = nodes + growth - anchor.size;
            anchor.height = deepest - anchor.height;
            deepest = Math.max(deepest, anchor.outerDeepest);
        }
    }

    /** Return the anchor that an alias means, or null when there is none of that name. */
    @Nullable
    Anchor find(String name) {
        return byName.get(name);
    }

    /** Count an alias that stands at a depth, for an anchored node of so many characters. */
    void alias(Anchor anchor, int depth, int characters) {
        long size = Math.max(anchor.size, characters / CHARACTERS_A_NODE);
        growth = Math.min(growth + size - 1, Long.MAX_VALUE / 4);
        deepest = Math.max(deepest, depth + anchor.height);
    }

    Set<String> names() {
        return byName.keySet();
    }

    int count() {
        return all.size();
    }

    /** Move the nodes of the anchors from number {@code from} on up by one. */
    void shift(int from) {
        for (int i = from; i < all.size(); i++) {
            all.get(i).node++;
        }
    }
}
