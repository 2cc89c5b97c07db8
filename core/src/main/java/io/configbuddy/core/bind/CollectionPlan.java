package io.configbuddy.core.bind;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.ScalarValue;
import io.configbuddy.core.tree.SequenceValue;
import io.configbuddy.document.problem.Mismatch;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a list, a set or an array of a sequence, or of a text by splitting it at commas. */
final class CollectionPlan extends Plan {
    private final Class<?> type;
    private final Plan item;

    CollectionPlan(Class<?> type, Plan item) {
        this.type = type;
        this.item = item;
    }

    /** Tell whether a type is one of those that it makes. */
    static boolean makes(Class<?> type) {
        return type == List.class
                || type == Set.class
                || type == Collection.class
                || type == Iterable.class
                || type.isArray();
    }

    @Override
    Object bind(ConfigValue value, @Nullable Object fallback, Binding binding) {
        value.markUsed();
        if (value instanceof SequenceValue sequence) {
            return items(sequence, binding);
        }
        if (!(value instanceof ScalarValue scalar) || scalar.isNull() || item instanceof CollectionPlan) {
            return binding.wrong(value, expected());
        }
        if (item.isSecret()) {
            binding.conceal(value);
        }
        try {
            return text(scalar.text());
        } catch (Mismatch e) {
            return binding.mismatch(value, e);
        } catch (RuntimeException e) {
            return binding.refused(value, type, e);
        }
    }

    private Object items(SequenceValue sequence, Binding binding) {
        int size = sequence.size();
        @Nullable Object[] items = new Object[size];
        boolean complete = true;
        for (int i = 0; i < size; i++) {
            items[i] = item.bind(sequence.item(i), null, binding);
            complete &= items[i] != FAILED;
        }
        return complete ? collect(items) : FAILED;
    }

    @Override
    Object text(String text) {
        List<Object> items = new ArrayList<>();
        int start = 0;
        while (!text.isBlank() && start <= text.length()) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            items.add(item(text.substring(start, end).strip(), items.size(), comma < 0));
            start = end + 1;
        }
        return collect(items.toArray());
    }

    private Object item(String text, int index, boolean last) {
        try {
            return item.text(text);
        } catch (Mismatch e) {
            if (index == 0 && last) {
                throw e;
            }
            String where = " as item " + (index + 1) + " of the text";
            if (text.isEmpty()) {
                throw Mismatch.of(item.expected() + where, "nothing");
            }
            Mismatch counted = Mismatch.of(e.expected() + where, e.found().orElse("something else"));
            throw e.help().isPresent() ? counted.help(e.help().get()) : counted;
        }
    }

    private Object collect(@Nullable Object[] items) {
        if (type == Set.class) {
            Set<Object> set = new LinkedHashSet<>(items.length * 2);
            Collections.addAll(set, items);
            return Collections.unmodifiableSet(set);
        }
        if (!type.isArray()) {
            return Collections.unmodifiableList(Arrays.asList(items));
        }
        Object array = Array.newInstance(type.getComponentType(), items.length);
        for (int i = 0; i < items.length; i++) {
            Array.set(array, i, items[i]);
        }
        return array;
    }

    @Override
    String expected() {
        return "a sequence" + (item instanceof CollectionPlan ? " of sequences" : "");
    }

    @Override
    boolean isSecret() {
        return item.isSecret();
    }

    @Override
    Plan part(String name) {
        return item;
    }
}
