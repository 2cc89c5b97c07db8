package io.configbuddy.core.tree;

import io.configbuddy.core.merge.MergeRules;
import io.configbuddy.document.LoadResult;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of its own of mappings within another tree, as a namespace sees them.
 *
 * <p>The values are copies, with paths from the new root; that a copy was read is noted at its original.
 */
public final class Views {
    /** What stands further in may be of another kind than what is around: it is more special. */
    private static final MergeRules ANY_KIND =
            MergeRules.NONE.withKindChange(Path.root().child(new Segment.AnyDepth()));

    private Views() {}

    /**
     * Return a tree of several mappings.
     *
     * @param lowestFirst the mappings, each with precedence over those before it
     * @param hidden tells which of their values are left out, by path
     */
    public static MappingValue of(List<MappingValue> lowestFirst, Predicate<String> hidden) {
        Merger merger = new Merger(ANY_KIND, Views::noText);
        for (MappingValue mapping : lowestFirst) {
            merger.add(mapping(mapping, hidden));
        }
        return merger.finish();
    }

    private static LoadResult noText(Source text) {
        throw new IllegalStateException("a view has no texts, but " + text.name());
    }

    private static MappingValue mapping(MappingValue original, Predicate<String> hidden) {
        MappingValue copy = new MappingValue(original.origin(), original.size());
        for (int i = 0; i < original.size(); i++) {
            ConfigValue child = original.value(i);
            if (!(child instanceof MappingValue) || !hidden.test(child.path())) {
                copy.put(original.name(i), copy(child, hidden));
            }
        }
        return copy;
    }

    private static ConfigValue copy(ConfigValue original, Predicate<String> hidden) {
        List<ConfigValue> chain = new ArrayList<>();
        for (ConfigValue at = original; at != null; at = at.overridden().orElse(null)) {
            chain.add(at);
        }
        // The chain is copied as well, for what is replaced by the copy becomes a part of it.
        ConfigValue lower = null;
        for (int i = chain.size() - 1; i > 0; i--) {
            lower = alone(chain.get(i), lower, hidden);
        }
        return alone(original, lower, hidden);
    }

    private static ConfigValue alone(ConfigValue original, @Nullable ConfigValue lower, Predicate<String> hidden) {
        ConfigValue copy;
        if (original instanceof MappingValue mapping) {
            copy = mapping(mapping, hidden);
        } else if (original instanceof SequenceValue sequence) {
            List<ConfigValue> items = new ArrayList<>(sequence.size());
            for (ConfigValue item : sequence.items()) {
                items.add(copy(item, hidden));
            }
            copy = new SequenceValue(sequence.origin(), items);
        } else {
            copy = ((ScalarValue) original).copy();
        }
        copy.copies(original, lower);
        return copy;
    }
}
