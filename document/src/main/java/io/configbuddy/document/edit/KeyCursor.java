package io.configbuddy.document.edit;

import io.configbuddy.document.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds keys of a mapping that are asked for about in their order; only once they are not at all does it make an index. */
final class KeyCursor {
    /** How many keys may come before the one that is asked for. */
    private static final int AHEAD = 4;

    private final Tree tree;
    private final int mapping;
    /** The keys that were not asked for when it was their turn. */
    private final List<Integer> skipped = new ArrayList<>(0);

    private int next;
    private int passed;
    private boolean ordered = true;
    private @Nullable Map<String, Integer> index;

    KeyCursor(Tree tree, int mapping) {
        this.tree = tree;
        this.mapping = mapping;
        this.next = tree.first(mapping);
    }

    /** Return the key that says {@code name}, or NONE. */
    int find(String name) {
        for (int i = 0; i < skipped.size(); i++) {
            int key = skipped.get(i);
            if (tree.text(key).equals(name)) {
                skipped.remove(i);
                passed++;
                return key;
            }
        }
        int key = ahead(name);
        if (key == Tree.NONE) {
            ordered = false;
            key = index().getOrDefault(name, Tree.NONE);
            next = key;
        }
        if (key != Tree.NONE) {
            pass();
        }
        return key;
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

    /** Return the key that comes next, or NONE. */
    int peek() {
        return next;
    }

    /** Go on to the next key; there must be one. */
    void pass() {
        next = tree.next(tree.next(next));
        passed++;
    }

    /** Tell whether the mapping has so many keys. */
    boolean isDone(int size) {
        if (ordered) {
            return passed == size && next == Tree.NONE && skipped.isEmpty();
        }
        int count = 0;
        for (int key = tree.first(mapping); key != Tree.NONE; key = tree.next(tree.next(key))) {
            count++;
        }
        return count == size;
    }

    private Map<String, Integer> index() {
        Map<String, Integer> known = index;
        if (known == null) {
            known = new HashMap<>();
            for (int key = tree.first(mapping); key != Tree.NONE; key = tree.next(tree.next(key))) {
                known.put(tree.text(key), key);
            }
            index = known;
        }
        return known;
    }
}
