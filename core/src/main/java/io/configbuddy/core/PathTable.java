package io.configbuddy.core;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.SequenceValue;
import org.jspecify.annotations.Nullable;

/**
 * All values by the canonical text of their path: open addressing over one array, so that a read is one hash, which a
 * string keeps, and most often one comparison.
 */
final class PathTable {

    private final ConfigValue[] slots;

    private PathTable(ConfigValue[] slots) {
        this.slots = slots;
    }

    static PathTable of(MappingValue root) {
        int capacity = Math.max(16, Integer.highestOneBit(count(root)) * 4);
        PathTable table = new PathTable(new ConfigValue[capacity]);
        table.enter(root);
        return table;
    }

    @Nullable
    ConfigValue find(String path) {
        ConfigValue[] all = slots;
        int mask = all.length - 1;
        int slot = slot(path, mask);
        ConfigValue value = all[slot];
        while (value != null) {
            if (value.path().equals(path)) {
                return value;
            }
            slot = slot + 1 & mask;
            value = all[slot];
        }
        return null;
    }

    private void enter(ConfigValue value) {
        int mask = slots.length - 1;
        int slot = slot(value.path(), mask);
        while (slots[slot] != null) {
            slot = slot + 1 & mask;
        }
        slots[slot] = value;
        if (value instanceof MappingValue mapping) {
            for (int i = 0; i < mapping.size(); i++) {
                enter(mapping.value(i));
            }
        } else if (value instanceof SequenceValue sequence) {
            for (ConfigValue item : sequence.items()) {
                enter(item);
            }
        }
    }

    private static int count(ConfigValue value) {
        int count = 1;
        if (value instanceof MappingValue mapping) {
            for (int i = 0; i < mapping.size(); i++) {
                count += count(mapping.value(i));
            }
        } else if (value instanceof SequenceValue sequence) {
            for (ConfigValue item : sequence.items()) {
                count += count(item);
            }
        }
        return count;
    }

    private static int slot(String path, int mask) {
        int hash = path.hashCode();
        return (hash ^ hash >>> 16) & mask;
    }
}
