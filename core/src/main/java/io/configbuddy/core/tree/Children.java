package io.configbuddy.core.tree;

/** Goes through what is in a mapping or a sequence by position, whichever it is. */
final class Children {
    private Children() {}

    static int size(ConfigValue container) {
        return container instanceof MappingValue mapping ? mapping.size() : ((SequenceValue) container).size();
    }

    static ConfigValue get(ConfigValue container, int position) {
        return container instanceof MappingValue mapping
                ? mapping.value(position)
                : ((SequenceValue) container).item(position);
    }

    static void set(ConfigValue container, int position, ConfigValue child) {
        if (container instanceof MappingValue mapping) {
            mapping.set(position, child);
        } else {
            ((SequenceValue) container).mutable().set(position, child);
        }
    }

    /** Add a child to a container, under the name that it has in another one of the same kind. */
    static void add(ConfigValue container, ConfigValue other, int position, ConfigValue child) {
        if (container instanceof MappingValue mapping) {
            mapping.put(((MappingValue) other).name(position), child);
        } else {
            ((SequenceValue) container).mutable().add(child);
        }
    }
}
