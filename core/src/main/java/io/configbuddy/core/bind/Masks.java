package io.configbuddy.core.bind;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.SequenceValue;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Hides secrets that stand on the line of a problem with something else, which only their types may tell to be secrets: in
 * {@code {pin: 1234, port: x}} the port is wrong, and the pin is not to be shown.
 */
final class Masks {
    /** For each text the secrets in it, by where they start; none within another one. */
    private final Map<String, NavigableMap<Integer, Span>> secrets = new HashMap<>();

    Masks(ConfigValue root) {
        collect(root);
    }

    private void collect(ConfigValue value) {
        if (value.isSecret()) {
            value.origin().location().ifPresent(this::add);
        } else if (value instanceof MappingValue mapping) {
            for (int i = 0; i < mapping.size(); i++) {
                collect(mapping.value(i));
            }
        } else if (value instanceof SequenceValue sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                collect(sequence.item(i));
            }
        }
    }

    private void add(Location place) {
        secrets.computeIfAbsent(place.source().text(), text -> new TreeMap<>())
                .put(place.span().start(), place.span());
    }

    /** Return a place with all secrets on its line hidden, and what is between them. */
    Location hide(Location place) {
        NavigableMap<Integer, Span> all = secrets.get(place.source().text());
        Span line = place.source().lineSpan(place.position().line());
        int start = Integer.MAX_VALUE;
        int end = 0;
        if (all != null) {
            for (Span secret : all.headMap(line.end(), true).descendingMap().values()) {
                if (secret.end() < line.start()) {
                    break;
                }
                start = Math.min(start, secret.start());
                end = Math.max(end, secret.end());
            }
        }
        return start > end ? place : new Location(place.source().concealing(new Span(start, end)), place.span());
    }
}
