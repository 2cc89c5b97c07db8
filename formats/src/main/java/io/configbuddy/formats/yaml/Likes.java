package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Numbers the collections in a text such that equal ones have the same number: sequences with equal items in the same
 * order, mappings with equal entries in any order.
 *
 * <p>What a collection holds is looked at once: whoever holds it goes by its number. That is why keys within keys within
 * keys, or thousands of aliases to a large key, take no more time than other text.
 */
final class Likes {
    private final TreeBuilder builder;
    private final IntFunction<String> scalars;
    private final Map<String, Integer> numbers = new HashMap<>();
    // By their places in the text: ids change when a flow collection turns out to be a key.
    private final Map<Long, Integer> known = new HashMap<>();

    /** Begin; {@code scalars} tells what a scalar says. */
    Likes(TreeBuilder builder, IntFunction<String> scalars) {
        this.builder = builder;
        this.scalars = scalars;
    }

    /** Return the number of a node that is complete. */
    int number(int node) {
        int content = builder.kind(node) == NodeKind.ALIAS ? builder.first(node) : node;
        if (builder.kind(content) == NodeKind.SCALAR) {
            return numbered('=' + scalars.apply(content));
        }
        long place = (long) builder.start(content) << 32 | builder.end(content);
        Integer number = known.get(place);
        if (number == null) {
            number = numbered(content(content));
            known.put(place, number);
        }
        return number;
    }

    private int numbered(String what) {
        Integer number = numbers.putIfAbsent(what, numbers.size());
        return number == null ? numbers.size() - 1 : number;
    }

    private String content(int container) {
        boolean mapping = builder.kind(container) == NodeKind.MAPPING;
        long[] parts = new long[8];
        int count = 0;
        for (int child = builder.first(container); child != Tree.NONE; child = builder.next(child)) {
            long part = number(child);
            if (mapping) {
                child = builder.next(child);
                part = part << 32 | number(child);
            }
            if (count == parts.length) {
                parts = Arrays.copyOf(parts, count * 2);
            }
            parts[count++] = part;
        }
        if (mapping) {
            Arrays.sort(parts, 0, count);
        }
        StringBuilder text = new StringBuilder(count * 4 + 1).append(mapping ? '{' : '[');
        for (int i = 0; i < count; i++) {
            text.append(parts[i]).append(' ');
        }
        return text.toString();
    }
}
