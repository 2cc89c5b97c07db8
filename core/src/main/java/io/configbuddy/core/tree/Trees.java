package io.configbuddy.core.tree;

import io.configbuddy.core.layer.Layer;
import io.configbuddy.core.merge.MergeRules;
import io.configbuddy.document.LoadResult;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Node;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the trees of single layers, which a {@link Merger} then puts on top of each other. */
public final class Trees {
    private Trees() {}

    /**
     * Read a document.
     *
     * @param layer the layer that its values come from
     * @param document its root
     * @param problems takes what is wrong
     * @return the tree; an empty one when the document holds something else than keys with values
     */
    public static MappingValue read(Layer layer, Node document, List<Problem> problems) {
        ConfigValue value = TreeReader.read(layer, document, problems);
        if (value instanceof MappingValue mapping) {
            return mapping;
        }
        if (!value.isNull()) {
            problems.add(value.problem("config.no-mapping", "expected keys with values, but found " + value.describe())
                    .help("a file that is a layer of a configuration has a mapping at its top")
                    .build());
        }
        return new MappingValue(value.origin(), 0);
    }

    /** Read a layer of texts. */
    public static MappingValue read(Layer texts, Function<Source, LoadResult> json, List<Problem> problems) {
        Merger merger = new Merger(MergeRules.NONE, json);
        merger.add(texts);
        problems.addAll(merger.problems());
        return merger.root();
    }

    /** Return a tree with another one below the keys of a path, or the tree itself when the path is the root. */
    public static MappingValue below(Path path, MappingValue tree) {
        MappingValue root = tree;
        List<Segment> segments = path.segments();
        for (int i = segments.size() - 1; i >= 0; i--) {
            MappingValue parent = new MappingValue(tree.origin(), 1);
            parent.put(((Segment.Key) segments.get(i)).name(), root);
            root = parent;
        }
        return root;
    }

    /** Take the value of a key out of a tree; null when there is none. */
    public static @Nullable ConfigValue take(MappingValue tree, String key) {
        ConfigValue value = tree.child(key);
        if (value != null) {
            tree.cut(key);
        }
        return value;
    }
}
