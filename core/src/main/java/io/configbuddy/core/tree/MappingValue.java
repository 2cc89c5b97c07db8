package io.configbuddy.core.tree;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by key, in the order in which the keys first stand in the layers.
 *
 * <p>Keys and values stand in two arrays, and an index over them is made once there are more than a few: most mappings
 * are small, and there are as many of them as there are lines in some files.
 */
public final class MappingValue extends ConfigValue {
    private static final int SMALL = 16;

    private String[] names;
    private ConfigValue[] values;
    private int size;
    /** Where each name stands; null while the mapping is small. */
    private @Nullable Map<String, Integer> index;

    private @Nullable MappingValue removed;
    /** Where lower layers have it; null when none does. */
    private @Nullable Place below;

    MappingValue(Origin origin, int capacity) {
        super(origin);
        this.names = new String[capacity];
        this.values = new ConfigValue[capacity];
    }

    /** One more place at which the mapping stands, and those below it. */
    private record Place(Origin origin, @Nullable Place lower) {}

    /** Return where it stands in each layer that has it, the highest first. */
    public List<Origin> origins() {
        List<Origin> all = new ArrayList<>(2);
        all.add(origin());
        for (Place place = below; place != null; place = place.lower) {
            all.add(place.origin);
        }
        return all;
    }

    /** Note that a higher layer has it, too. */
    void standsIn(Origin higher) {
        below = new Place(origin(), below);
        comesFrom(higher);
    }

    /** Return how many keys there are. */
    public int size() {
        return size;
    }

    /** Return the keys in order. */
    public List<String> names() {
        return new AbstractList<>() {
            @Override
            public String get(int position) {
                return name(position);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /** Return the key at a position from 0 to one less than {@link #size}. */
    public String name(int position) {
        if (position >= size) {
            throw new IndexOutOfBoundsException(position);
        }
        return names[position];
    }

    /** Return the value at a position from 0 to one less than {@link #size}. */
    public ConfigValue value(int position) {
        if (position >= size) {
            throw new IndexOutOfBoundsException(position);
        }
        return values[position];
    }

    /** Return the value of a key, or null when there is none. */
    public @Nullable ConfigValue child(String name) {
        int position = position(name);
        return position < 0 ? null : values[position];
    }

    /** Return what removed a key that a lower layer has, or null; it replaces what it removed. */
    public @Nullable ConfigValue removed(String name) {
        return removed == null ? null : removed.child(name);
    }

    /** Return all that removed keys of lower layers, or null when nothing did. */
    public @Nullable MappingValue removed() {
        return removed;
    }

    /** Return the position of a key, or -1 when there is none. */
    public int position(String name) {
        if (index != null) {
            return index.getOrDefault(name, -1);
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String describe() {
        return "a mapping";
    }

    /** Set the value of a key; a new key comes last. */
    void put(String name, ConfigValue value) {
        int position = position(name);
        if (position >= 0) {
            values[position] = value;
        } else {
            add(name, value);
        }
    }

    void set(int position, ConfigValue value) {
        values[position] = value;
    }

    /** Add a key that is not there yet. */
    void add(String name, ConfigValue value) {
        if (size == names.length) {
            int room = Math.max(4, size * 2);
            names = Arrays.copyOf(names, room);
            values = Arrays.copyOf(values, room);
        }
        names[size] = name;
        values[size++] = value;
        if (index != null) {
            index.put(name, size - 1);
        } else if (size > SMALL) {
            index = indexed();
        }
    }

    /** Take a key out; the tombstone tells what it was. */
    void remove(String name, ConfigValue tombstone) {
        cut(name);
        if (removed == null) {
            removed = new MappingValue(origin(), 1);
        }
        removed.put(name, tombstone);
    }

    /** Take a key out, as if it had never been there. */
    void cut(String name) {
        int position = position(name);
        if (position >= 0) {
            System.arraycopy(names, position + 1, names, position, size - position - 1);
            System.arraycopy(values, position + 1, values, position, size - position - 1);
            size--;
            index = size > SMALL ? indexed() : null;
        }
    }

    private Map<String, Integer> indexed() {
        Map<String, Integer> positions = new HashMap<>(names.length * 2);
        for (int i = 0; i < size; i++) {
            positions.put(names[i], i);
        }
        return positions;
    }
}
