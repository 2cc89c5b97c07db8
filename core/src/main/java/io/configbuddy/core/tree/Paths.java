package io.configbuddy.core.tree;

import io.configbuddy.document.path.Path;

/** Writes the canonical texts of the paths of a tree's values into them. */
final class Paths {
    private Paths() {}

    /** Give a value and all below it their paths; tombstones that had nothing to remove vanish. */
    static void assign(MappingValue root) {
        assign(root, "");
    }

    static void assign(ConfigValue value, String path) {
        for (ConfigValue at = value; at != null; at = at.overridden().orElse(null)) {
            at.place(path);
        }
        children(value, path);
        // Last, since what was in a replaced sequence may live on in the one that replaced it, at another place.
        for (ConfigValue at = value.overridden().orElse(null);
                at != null;
                at = at.overridden().orElse(null)) {
            replaced(at, path);
        }
    }

    /** What is nowhere else has its path from where it was; explanations need it, to tell secrets by their names. */
    private static void replaced(ConfigValue value, String path) {
        for (int i = 0; !(value instanceof ScalarValue) && i < Children.size(value); i++) {
            ConfigValue child = Children.get(value, i);
            if (child.path().isEmpty()) {
                assign(
                        child,
                        value instanceof MappingValue mapping ? child(path, mapping.name(i)) : path + "[" + i + "]");
            }
        }
    }

    private static void children(ConfigValue value, String path) {
        if (value instanceof MappingValue mapping) {
            for (int i = mapping.size() - 1; i >= 0; i--) {
                ConfigValue child = mapping.value(i);
                if (References.isTombstone(child)) {
                    mapping.remove(mapping.name(i), child);
                }
            }
            for (int i = 0; i < mapping.size(); i++) {
                assign(mapping.value(i), child(path, mapping.name(i)));
            }
            MappingValue gone = mapping.removed();
            for (int i = 0; gone != null && i < gone.size(); i++) {
                assign(gone.value(i), child(path, gone.name(i)));
            }
        } else if (value instanceof SequenceValue sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                assign(sequence.item(i), path + "[" + i + "]");
            }
        }
    }

    static String child(String parent, String name) {
        if (!isPlain(name, 0)) {
            return Path.parse(parent).child(name).toString();
        }
        return parent.isEmpty() ? name : parent + "." + name;
    }

    /** Tell whether a name, from a place in it, needs no quotes: cheaper than to ask the printer for those that most names are. */
    static boolean isPlain(String name, int from) {
        return isPlain(name, from, name.length());
    }

    static boolean isPlain(String name, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_')) {
                return false;
            }
        }
        return to > from;
    }
}
