package io.configbuddy.document.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds the part of a text that is known to be a secret to those whose names say that they are. */
final class Concealment {
    private Concealment() {}

    /** Return the parts of two lists together, in order and apart from each other. */
    static List<Span> add(List<Span> some, List<Span> others) {
        if (some.isEmpty()) {
            return others;
        }
        List<Span> sorted = new ArrayList<>(some);
        sorted.addAll(others);
        sorted.sort(Comparator.comparingInt(Span::start));
        List<Span> apart = new ArrayList<>(sorted.size());
        for (Span span : sorted) {
            Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last == null || last.end() < span.start()) {
                apart.add(span);
            } else if (span.end() > last.end()) {
                apart.set(apart.size() - 1, new Span(last.start(), span.end()));
            }
        }
        return apart;
    }

    /**
     * Return the secret parts of a line, in order and apart from each other.
     *
     * @param known the part that is known to be a secret, on this line or not; null when there is none
     * @param named the parts whose names say so
     */
    static List<Span> add(@Nullable Span known, Span line, List<Span> named) {
        if (known == null || known.end() <= line.start() || known.start() >= line.end()) {
            return List.copyOf(named);
        }
        int start = Math.max(known.start(), line.start());
        int end = Math.min(known.end(), line.end());
        List<Span> all = new ArrayList<>(named.size() + 1);
        int at = 0;
        while (at < named.size() && named.get(at).end() < start) {
            all.add(named.get(at++));
        }
        while (at < named.size() && named.get(at).start() <= end) {
            start = Math.min(start, named.get(at).start());
            end = Math.max(end, named.get(at++).end());
        }
        all.add(new Span(start, end));
        all.addAll(named.subList(at, named.size()));
        return List.copyOf(all);
    }
}
