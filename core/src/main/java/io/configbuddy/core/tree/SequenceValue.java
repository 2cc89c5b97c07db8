package io.configbuddy.core.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Values in an order. */
public final class SequenceValue extends ConfigValue {
    private final List<ConfigValue> items;

    SequenceValue(Origin origin, List<ConfigValue> items) {
        super(origin);
        this.items = items;
    }

    SequenceValue(Origin origin) {
        this(origin, new ArrayList<>());
    }

    /** Return how many there are. */
    public int size() {
        return items.size();
    }

    /**
     * Return one of them.
     *
     * @param index from 0 to one less than {@link #size}
     */
    public ConfigValue item(int index) {
        return items.get(index);
    }

    /** Return all of them. */
    public List<ConfigValue> items() {
        return Collections.unmodifiableList(items);
    }

    @Override
    public String describe() {
        return "a sequence";
    }

    List<ConfigValue> mutable() {
        return items;
    }
}
