package io.configbuddy.document.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Applies YAML merge keys and the rule for repeated keys.
 *
 * <p>Merge keys as in the type repository (yaml.org/type/merge.html): a mapping's own keys win over merged ones, and
 * of several merged mappings an earlier one wins over a later one; a merged mapping counts with all that it merges
 * itself. Merged keys stand where the merge key stood, an own key that wins over one of them too.
 *
 * <p>One walk over the mapping and what it merges, on a stack of our own: a chain of merges may be longer than the
 * thread's stack is deep.
 */
final class EffectiveEntries {
    private static final int KEY = 0;
    private static final int VALUE = 1;
    private static final int OWNER = 2;
    private static final int ENTRY = 3;

    private static final int CONTAINER = 0;
    private static final int CHILD = 1;
    private static final int BASE = 2;
    private static final int FRAME = 3;

    private final Tree tree;
    private final Map<String, Integer> places = new HashMap<>();
    private int[] entries = new int[16 * ENTRY];
    private int count;
    private int[] stack = new int[4 * FRAME];
    private int depth;

    private EffectiveEntries(Tree tree) {
        this.tree = tree;
    }

    static List<Entry> of(MappingNode mapping) {
        EffectiveEntries effective = new EffectiveEntries(mapping.tree);
        effective.collect(mapping.content);
        List<Entry> views = new ArrayList<>(effective.count);
        for (int at = 0; at < effective.count * ENTRY; at += ENTRY) {
            views.add(mapping.entry(effective.entries[at + KEY], effective.entries[at + VALUE], views.size()));
        }
        return views;
    }

    private void collect(int mapping) {
        open(mapping);
        while (depth > 0) {
            int frame = (depth - 1) * FRAME;
            int container = stack[frame + CONTAINER];
            int child = stack[frame + CHILD];
            if (child == Tree.NONE) {
                depth--;
            } else if (tree.kind(container) == NodeKind.SEQUENCE) {
                stack[frame + CHILD] = tree.next(child);
                open(child);
            } else {
                int value = tree.next(child);
                stack[frame + CHILD] = tree.next(value);
                if (tree.has(container, Tree.MERGE) && MappingNode.isMergeKey(tree, child)) {
                    open(value);
                } else {
                    put(child, value, container, stack[frame + BASE]);
                }
            }
        }
    }

    private void open(int node) {
        int container = Node.resolve(tree, node);
        if (tree.kind(container) == NodeKind.SCALAR) {
            return;
        }
        if (depth * FRAME == stack.length) {
            stack = Arrays.copyOf(stack, stack.length * 2);
        }
        int frame = depth++ * FRAME;
        stack[frame + CONTAINER] = container;
        stack[frame + CHILD] = tree.first(container);
        stack[frame + BASE] = count;
    }

    /** Add an entry of {@code owner}, or put it in the place of one that came since {@code owner} was opened. */
    private void put(int key, int value, int owner, int base) {
        String name = identity(key);
        Integer place = places.get(name);
        boolean repeated = place != null && place >= base && entries[place * ENTRY + OWNER] == owner;
        if (place == null || (repeated && depth == 1 && tree.duplicates() == Duplicates.REJECT)) {
            places.put(name, count);
            set(count++, key, value, owner);
        } else if (place >= base && !(repeated && tree.duplicates() == Duplicates.FIRST)) {
            set(place, key, value, owner);
        }
    }

    private void set(int place, int key, int value, int owner) {
        int at = place * ENTRY;
        if (at == entries.length) {
            entries = Arrays.copyOf(entries, at * 2);
        }
        entries[at + KEY] = key;
        entries[at + VALUE] = value;
        entries[at + OWNER] = owner;
    }

    /** Return what tells keys apart: the string {@code 1} is not the number 1. */
    private String identity(int key) {
        int content = Node.resolve(tree, key);
        if (tree.kind(content) == NodeKind.SCALAR) {
            return tree.type(content).name() + tree.text(content);
        }
        List<String> parts = new ArrayList<>();
        boolean mapping = tree.kind(content) == NodeKind.MAPPING;
        for (int child = tree.first(content); child != Tree.NONE; child = tree.next(child)) {
            String part = part(child);
            if (mapping) {
                child = tree.next(child);
                part += part(child);
            }
            parts.add(part);
        }
        if (mapping) {
            // Their order is no part of what they say.
            Collections.sort(parts);
        }
        return (mapping ? "{" : "[") + String.join("", parts);
    }

    /** Return what tells a node within a key apart, such that it can be told from what stands after it. */
    private String part(int node) {
        String identity = identity(node);
        return identity.length() + ":" + identity;
    }
}
