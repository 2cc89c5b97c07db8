package io.configbuddy.migrator;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.LoadResult;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.Feature;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.Value;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a converted text back and refuses it when it says something else.
 *
 * <p>For formats that know only text: what a name or a value may hold differs from dialect to dialect, in more ways
 * than their features can say.
 */
final class ReadBack {
    private ReadBack() {}

    static void check(DocumentFormat target, String dialect, String text, List<Value> meant, Document original) {
        DocumentLoader.Builder loader =
                DocumentLoader.builder().formats(List.of(target)).format(target.name());
        if (!dialect.isEmpty()) {
            loader.dialect(dialect);
        }
        LoadResult result = loader.build().read(Source.of("<converted>", text));
        if (result.document().isEmpty() || !says(target, result.document().get(), meant)) {
            throw ConfigException.of(Problem.error(
                            "convert.not-expressible",
                            target.name() + " would read the result back as something else, so it was not written")
                    .at(original.source(), 0, 0)
                    .help("a name or a value in this file has characters that " + target.name()
                            + (dialect.isEmpty() ? "" : ", dialect " + dialect + ",")
                            + " gives a meaning of their own; rename it or choose another format")
                    .build());
        }
    }

    private static boolean says(DocumentFormat target, Document document, List<Value> meant) {
        List<Node> roots = document.roots();
        if (roots.size() != meant.size()) {
            return false;
        }
        Set<Feature> everything = EnumSet.allOf(Feature.class);
        for (int i = 0; i < meant.size(); i++) {
            Losses none = new Losses(target, Lossy.REFUSE);
            Node root = roots.get(i);
            Value read = new Fit(everything, none, new StyleWishes(root, true, false, false), false).fit(root);
            Value nested = read instanceof Value.Mapping mapping
                    ? Nesting.nest(mapping, root.style() == NodeStyle.FLAT)
                    : read;
            if (!equal(nested, meant.get(i)) && !equal(read, meant.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Compare by text, whatever the types, styles, comments and the order of keys. */
    private static boolean equal(Value read, Value meant) {
        if (meant instanceof Value.Mapping wanted) {
            return read instanceof Value.Mapping found && equalEntries(found, wanted);
        }
        if (meant instanceof Value.Sequence wanted) {
            boolean single = wanted.items().size() == 1 && !(read instanceof Value.Sequence);
            return single
                    ? equal(read, wanted.items().get(0).value())
                    : read instanceof Value.Sequence found && equalItems(found.items(), wanted.items());
        }
        return read instanceof Value.Scalar found && text(found).equals(text((Value.Scalar) meant));
    }

    private static boolean equalEntries(Value.Mapping found, Value.Mapping wanted) {
        Map<String, Value> values = new HashMap<>();
        for (Value.Entry entry : found.entries()) {
            values.put(CompactJson.keyText(entry.key()), entry.value());
        }
        for (Value.Entry entry : wanted.entries()) {
            Value value = values.get(CompactJson.keyText(entry.key()));
            if (value == null || !equal(value, entry.value())) {
                return false;
            }
        }
        return values.size() == wanted.entries().size();
    }

    private static boolean equalItems(List<Value.Item> found, List<Value.Item> wanted) {
        if (found.size() != wanted.size()) {
            return false;
        }
        for (int i = 0; i < found.size(); i++) {
            if (!equal(found.get(i).value(), wanted.get(i).value())) {
                return false;
            }
        }
        return true;
    }

    private static String text(Value.Scalar scalar) {
        return scalar.type() == ScalarType.NULL ? "" : scalar.text();
    }
}
