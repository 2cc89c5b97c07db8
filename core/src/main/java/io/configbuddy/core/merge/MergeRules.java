package io.configbuddy.core.merge;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which values are merged in another way than usual, by path.
 *
 * <p>A path may have {@code *} for any key or item and {@code **} for any number of them. Of several rules that match a
 * value, the last one counts. Immutable and safe for use by several threads.
 */
public final class MergeRules {
    /** No rule: mappings become one, everything else is replaced, and no value changes its kind. */
    public static final MergeRules NONE = new MergeRules(List.of(), List.of());

    private record Entry(List<Segment> pattern, MergeRule rule) {}

    private final List<Entry> entries;
    private final List<List<Segment>> kindChanges;

    private MergeRules(List<Entry> entries, List<List<Segment>> kindChanges) {
        this.entries = entries;
        this.kindChanges = kindChanges;
    }

    /** Return these rules and one more, which counts before them. */
    public MergeRules with(Path path, MergeRule rule) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(path.segments(), rule));
        return new MergeRules(List.copyOf(more), kindChanges);
    }

    /** Return these rules and those of another set, which count before them. */
    public MergeRules with(MergeRules others) {
        List<Entry> more = new ArrayList<>(entries);
        more.addAll(others.entries);
        List<List<Segment>> changes = new ArrayList<>(kindChanges);
        changes.addAll(others.kindChanges);
        return new MergeRules(List.copyOf(more), List.copyOf(changes));
    }

    /** Return these rules, with values at a path free to be a mapping in one layer and a scalar in another. */
    public MergeRules withKindChange(Path path) {
        List<List<Segment>> more = new ArrayList<>(kindChanges);
        more.add(path.segments());
        return new MergeRules(entries, List.copyOf(more));
    }

    /** Tell whether there is no rule. */
    public boolean isEmpty() {
        return entries.isEmpty() && kindChanges.isEmpty();
    }

    /**
     * Return the rule for a value, or empty when there is none.
     *
     * @param steps the keys and positions that lead to it
     */
    public Optional<MergeRule> rule(List<String> steps) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (matches(entries.get(i).pattern, 0, steps, 0)) {
                return Optional.of(entries.get(i).rule);
            }
        }
        return Optional.empty();
    }

    /** Tell whether a value may be of another kind than that of a lower layer. */
    public boolean allowsKindChange(List<String> steps) {
        for (List<Segment> pattern : kindChanges) {
            if (matches(pattern, 0, steps, 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<Segment> pattern, int at, List<String> steps, int from) {
        if (at == pattern.size()) {
            return from == steps.size();
        }
        Segment segment = pattern.get(at);
        if (segment instanceof Segment.AnyDepth) {
            for (int next = from; next <= steps.size(); next++) {
                if (matches(pattern, at + 1, steps, next)) {
                    return true;
                }
            }
            return false;
        }
        return from < steps.size() && matches(segment, steps.get(from)) && matches(pattern, at + 1, steps, from + 1);
    }

    private static boolean matches(Segment segment, String step) {
        if (segment instanceof Segment.Key key) {
            return key.name().equals(step);
        }
        return segment instanceof Segment.AnyChild
                || segment instanceof Segment.Index index
                        && Integer.toString(index.value()).equals(step)
                || segment instanceof Segment.KeyOrIndex either && either.name().equals(step);
    }
}
