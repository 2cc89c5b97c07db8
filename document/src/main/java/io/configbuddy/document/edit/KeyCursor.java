package io.configbuddy.document.edit;

import io.configbuddy.document.tree.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds keys of a mapping that are asked for about in their order; only once they are not at all does it make an index. A
 * key that stands several times is found as often, in the order of the text.
 */
final class KeyCursor {
    /** How many keys may come before the one that is asked for. */
    private static final int AHEAD = 4;

    private final Tree tree;
    /** The keys that were not asked for when it was their turn. */
    private final List<Integer> skipped = new ArrayList<>(0);

    private int next;
    /** All keys that were not found yet, once they are asked for in another order; null until then. */
    private @Nullable Map<String, Deque<Integer>> rest;

    KeyCursor(Tree tree, int mapping) {
        this.tree = tree;
        this.next = tree.first(mapping);
    }

    /** Return the key that says {@code name} and was not found before, or NONE. */
    int find(String name) {
        if (rest == null) {
            for (int i = 0; i < skipped.size(); i++) {
                if (tree.text(skipped.get(i)).equals(name)) {
                    return skipped.remove(i);
                }
            }
            int key = ahead(name);
            if (key != Tree.NONE) {
                pass();
                return key;
            }
        }
        Deque<Integer> same = rest().get(name);
        Integer first = same == null ? null : same.pollFirst();
        return first == null ? Tree.NONE : first;
    }

    /** Return the key that says {@code name} when it is one of the next ones, and skip those before it; else NONE. */
    private int ahead(String name) {
        int key = next;
        for (int i = skipped.size(); i <= AHEAD && key != Tree.NONE; i++) {
            if (tree.text(key).equals(name)) {
                for (; next != key; next = tree.next(tree.next(next))) {
                    skipped.add(next);
                }
                return key;
            }
            key = tree.next(tree.next(key));
        }
        return Tree.NONE;
    }

    /** Return the key that comes next, or NONE when there is none or keys are asked for in another order. */
    int peek() {
        return rest == null ? next : Tree.NONE;
    }

    /** Go on to the next key; {@link #peek} must have returned one. */
    void pass() {
        next = tree.next(tree.next(next));
    }

    /** Tell whether all keys were found. */
    boolean isDone() {
        Map<String, Deque<Integer>> known = rest;
        if (known == null) {
            return next == Tree.NONE && skipped.isEmpty();
        }
        for (Deque<Integer> keys : known.values()) {
            if (!keys.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Map<String, Deque<Integer>> rest() {
        Map<String, Deque<Integer>> known = rest;
        if (known == null) {
            known = new HashMap<>();
            for (int key : skipped) {
                known.computeIfAbsent(tree.text(key), name -> new ArrayDeque<>(1))
                        .add(key);
            }
            for (int key = next; key != Tree.NONE; key = tree.next(tree.next(key))) {
                known.computeIfAbsent(tree.text(key), name -> new ArrayDeque<>(1))
                        .add(key);
            }
            rest = known;
        }
        return known;
    }
}
