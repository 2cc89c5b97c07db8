package io.configbuddy.core.bind;

import io.configbuddy.core.layer.Layer;
import io.configbuddy.core.layer.LayerKind;
import io.configbuddy.core.layer.TextEntry;
import io.configbuddy.core.merge.MergeRules;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.Merger;
import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.Source;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Merged values to bind from. */
final class Trees {
    private static final DocumentLoader JSON =
            DocumentLoader.builder().format("json").build();

    private Trees() {}

    /** Return the values of a file {@code application.yaml}. */
    static MappingValue yaml(String text) {
        return of(file("application.yaml", text));
    }

    /** Return the values of several layers, the lowest first. */
    static MappingValue of(Layer... layers) {
        Merger merger = new Merger(MergeRules.NONE, JSON::read);
        for (Layer layer : layers) {
            layer.root()
                    .ifPresentOrElse(
                            root -> merger.add(io.configbuddy.core.tree.Trees.read(layer, root, merger.problems())),
                            () -> merger.add(layer));
        }
        Assertions.assertThat(merger.problems()).isEmpty();
        return merger.finish();
    }

    static Layer file(String name, String text) {
        Document document = DocumentLoader.create().load(Source.of(name, text));
        return Layer.of(LayerKind.BASE, document, document.root()).build();
    }

    /** Return a layer of variables; each is its path, its name and its text. */
    static Layer environment(boolean strict, String... variables) {
        List<TextEntry> entries = new ArrayList<>();
        for (int i = 0; i < variables.length; i += 3) {
            entries.add(TextEntry.of(Path.parse(variables[i]), variables[i + 1], variables[i + 2]));
        }
        return Layer.of(LayerKind.ENVIRONMENT, "environment", entries)
                .strict(strict)
                .build();
    }
}
