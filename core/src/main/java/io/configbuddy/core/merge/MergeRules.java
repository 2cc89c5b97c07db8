package io.configbuddy.core.merge;

import io.configbuddy.document.path.Path;
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

    private record Entry(PathPattern pattern, MergeRule rule) {}

    private final List<Entry> entries;
    private final List<PathPattern> kindChanges;

    private MergeRules(List<Entry> entries, List<PathPattern> kindChanges) {
        this.entries = entries;
        this.kindChanges = kindChanges;
    }

    /** Return these rules and one more, which counts before them. */
    public MergeRules with(Path path, MergeRule rule) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(PathPattern.of(path), rule));
        return new MergeRules(List.copyOf(more), kindChanges);
    }

    /** Return these rules and those of another set, which count before them. */
    public MergeRules with(MergeRules others) {
        List<Entry> more = new ArrayList<>(entries);
        more.addAll(others.entries);
        List<PathPattern> changes = new ArrayList<>(kindChanges);
        changes.addAll(others.kindChanges);
        return new MergeRules(List.copyOf(more), List.copyOf(changes));
    }

    /** Return these rules, with values at a path free to be a mapping in one layer and a scalar in another. */
    public MergeRules withKindChange(Path path) {
        List<PathPattern> more = new ArrayList<>(kindChanges);
        more.add(PathPattern.of(path));
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
            if (entries.get(i).pattern.matches(steps)) {
                return Optional.of(entries.get(i).rule);
            }
        }
        return Optional.empty();
    }

    /** Tell whether a value may be of another kind than that of a lower layer. */
    public boolean allowsKindChange(List<String> steps) {
        for (PathPattern pattern : kindChanges) {
            if (pattern.matches(steps)) {
                return true;
            }
        }
        return false;
    }
}
