package io.configbuddy.migrator;

import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.SequenceNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a node says, as Java collections: mappings compare whatever their order, scalars by type and text. */
final class Plain {
    private Plain() {}

    static Object of(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<String, Object> entries = new LinkedHashMap<>();
            for (Entry entry : mapping.entries()) {
                entries.put(entry.name(), of(entry.value()));
            }
            return entries;
        }
        if (node instanceof SequenceNode sequence) {
            List<Object> items = new ArrayList<>();
            for (Node item : sequence.items()) {
                items.add(of(item));
            }
            return items;
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.type() + " " + scalar.text();
    }

    /** Tell whether TOML can express it: a mapping at the root, no null, no number beyond 64 bits. */
    static boolean isForToml(Object plain, boolean root) {
        if (plain instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(value -> isForToml(value, false));
        }
        if (plain instanceof List<?> list) {
            return !root && list.stream().allMatch(value -> isForToml(value, false));
        }
        String scalar = (String) plain;
        return !root && !scalar.startsWith("NULL") && !(scalar.startsWith("INTEGER") && scalar.length() > 26);
    }
}
