package io.configbuddy.core;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.SequenceValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects values of a tree. */
final class Leaves {
    private Leaves() {}

    static List<ConfigValue> unused(ConfigValue root) {
        List<ConfigValue> unused = new ArrayList<>();
        visit(root, leaf -> {
            if (!leaf.isUsed()) {
                unused.add(leaf);
            }
        });
        return unused;
    }

    /** What replaced a whole mapping or sequence counts as much as what replaced a text. */
    static List<ConfigValue> shadowed(ConfigValue root) {
        List<ConfigValue> shadowed = new ArrayList<>();
        shadowed(root, shadowed);
        return shadowed;
    }

    private static void shadowed(ConfigValue value, List<ConfigValue> found) {
        for (ConfigValue at = value.overridden().orElse(null);
                at != null;
                at = at.overridden().orElse(null)) {
            found.add(at);
        }
        if (value instanceof MappingValue mapping) {
            for (int i = 0; i < mapping.size(); i++) {
                shadowed(mapping.value(i), found);
            }
        } else if (value instanceof SequenceValue sequence) {
            sequence.items().forEach(item -> shadowed(item, found));
        }
    }

    private static void visit(ConfigValue value, Consumer<ConfigValue> action) {
        if (value instanceof MappingValue mapping && mapping.size() > 0) {
            for (int i = 0; i < mapping.size(); i++) {
                visit(mapping.value(i), action);
            }
        } else if (value instanceof SequenceValue sequence && sequence.size() > 0) {
            sequence.items().forEach(item -> visit(item, action));
        } else {
            action.accept(value);
        }
    }
}
