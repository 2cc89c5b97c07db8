package io.configbuddy.core.bind;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.document.path.Path;
import org.jspecify.annotations.Nullable;

/** A place in a configuration where a key is absent, or where there is a value after all. */
final class Gap {
    private final ConfigValue nearest;
    private final @Nullable Gap parent;
    private final @Nullable Path whole;
    private final String key;

    private Gap(ConfigValue nearest, @Nullable Gap parent, @Nullable Path whole, String key) {
        this.nearest = nearest;
        this.parent = parent;
        this.whole = whole;
        this.key = key;
    }

    /** Return the place of a value that is there. */
    static Gap at(ConfigValue value) {
        return new Gap(value, null, null, "");
    }

    /** Return a place where there is nothing. */
    static Gap at(ConfigValue nearest, Path path) {
        return new Gap(nearest, null, path, "");
    }

    /** Return the place of a key that is absent in the mapping at this one. */
    Gap child(String name) {
        return new Gap(nearest, this, null, name);
    }

    /** Return the value nearest to it that is there. */
    ConfigValue nearest() {
        return nearest;
    }

    /** Return the path; built on demand, since most gaps are filled by a default. */
    Path path() {
        if (parent != null) {
            return parent.path().child(key);
        }
        return whole == null ? Path.parse(nearest.path()) : whole;
    }
}
