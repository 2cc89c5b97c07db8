package io.configbuddy.core.tree;

import io.configbuddy.core.merge.MergeRule;
import io.configbuddy.core.merge.MergeRule.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one sequence of two by a rule; one use each. */
final class Sequences {
    private final Merger merger;
    private final MergeRule rule;

    Sequences(Merger merger, MergeRule rule) {
        this.merger = merger;
        this.rule = rule;
    }

    /** Return a new sequence that replaces the lower one; its items are those of both. */
    SequenceValue merged(SequenceValue lower, SequenceValue higher) {
        List<ConfigValue> items = new ArrayList<>(lower.size() + higher.size());
        items.addAll(rule.way() == Way.PREPEND ? higher.items() : lower.items());
        switch (rule.way()) {
            case PREPEND -> items.addAll(lower.items());
            case UNION -> union(items, higher.items());
            case BY_KEY -> byKey(items, higher.items(), rule.key().orElseThrow());
            default -> items.addAll(higher.items());
        }
        SequenceValue merged = new SequenceValue(higher.origin(), items);
        merged.replaces(lower);
        return merged;
    }

    private static void union(List<ConfigValue> items, List<ConfigValue> more) {
        Set<String> contents = new HashSet<>();
        for (ConfigValue item : items) {
            contents.add(Content.of(item));
        }
        for (ConfigValue item : more) {
            if (contents.add(Content.of(item))) {
                items.add(item);
            }
        }
    }

    private void byKey(List<ConfigValue> items, List<ConfigValue> more, String key) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String name = name(items.get(i), key);
            if (name != null) {
                places.putIfAbsent(name, i);
            }
        }
        for (ConfigValue item : more) {
            String name = name(item, key);
            Integer place = name == null ? null : places.get(name);
            if (place == null) {
                if (name != null) {
                    places.put(name, items.size());
                }
                items.add(item);
            } else {
                merger.enter(Integer.toString(place));
                items.set(place, merger.merged(items.get(place), item));
                merger.leave();
            }
        }
    }

    /** Return the text at the key of an item; null, and a problem, when it has none. */
    private @Nullable String name(ConfigValue item, String key) {
        if (item instanceof MappingValue mapping
                && mapping.child(key) instanceof ScalarValue scalar
                && !scalar.isNull()) {
            return scalar.text();
        }
        merger.problems()
                .add(item.problem(
                                "config.merge-key",
                                "expected a mapping with the key " + key + ", by which items are merged")
                        .help("give the item the key, or choose another rule than " + rule)
                        .build());
        return null;
    }
}
