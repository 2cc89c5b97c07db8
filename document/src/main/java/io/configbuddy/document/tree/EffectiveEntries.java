package io.configbuddy.document.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Applies YAML merge keys and the rule for repeated keys.
 *
 * <p>Merge keys as in the type repository (yaml.org/type/merge.html): a mapping's own keys win over merged ones, and
 * of several merged mappings an earlier one wins over a later one. Merged keys stand where the merge key stood.
 */
final class EffectiveEntries {
    private final Tree tree;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<int[]> pairs = new ArrayList<>();
    private final List<Boolean> merged = new ArrayList<>();

    private EffectiveEntries(Tree tree) {
        this.tree = tree;
    }

    static List<Entry> of(MappingNode mapping) {
        EffectiveEntries effective = new EffectiveEntries(mapping.tree);
        effective.collect(mapping.content, false);
        List<Entry> entries = new ArrayList<>(effective.pairs.size());
        for (int[] pair : effective.pairs) {
            entries.add(mapping.entry(effective.tree, pair[0], pair[1], entries.size()));
        }
        return entries;
    }

    private void collect(int node, boolean inherited) {
        boolean merges = tree.has(node, Tree.MERGE);
        for (int key = tree.first(node); key != Tree.NONE; ) {
            int value = tree.next(key);
            if (merges && MappingNode.isMergeKey(tree, key)) {
                merge(value);
            } else {
                put(key, value, inherited);
            }
            key = tree.next(value);
        }
    }

    private void merge(int value) {
        int target = value;
        while (tree.kind(target) == NodeKind.ALIAS) {
            target = tree.target(target);
        }
        if (tree.kind(target) == NodeKind.MAPPING) {
            collect(target, true);
        } else {
            for (int item = tree.first(target); item != Tree.NONE; item = tree.next(item)) {
                merge(item);
            }
        }
    }

    private void put(int key, int value, boolean inherited) {
        String name = identity(key);
        Integer place = places.get(name);
        if (place == null || (!inherited && !merged.get(place) && tree.duplicates() == Duplicates.REJECT)) {
            places.put(name, pairs.size());
            pairs.add(new int[] {key, value});
            merged.add(inherited);
        } else if (!inherited && (merged.get(place) || tree.duplicates() == Duplicates.LAST)) {
            pairs.set(place, new int[] {key, value});
            merged.set(place, false);
        }
    }

    /** Return what tells keys apart: the string {@code 1} is not the number 1. */
    private String identity(int key) {
        return tree.kind(key) == NodeKind.SCALAR ? tree.type(key).name() + tree.text(key) : tree.lexeme(key);
    }
}
