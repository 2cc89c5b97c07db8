package io.configbuddy.core;

import io.configbuddy.core.layer.Layer;
import io.configbuddy.core.layer.LayerKind;
import io.configbuddy.core.resolve.Resolvers;
import io.configbuddy.core.source.SourceContext;
import io.configbuddy.core.source.Sources;
import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.Interpolator;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.Merger;
import io.configbuddy.core.tree.SequenceValue;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Puts one configuration together: reads, orders, merges; one use each. */
final class Assembly {
    private final Settings settings;
    private final DocumentLoader loader;
    private final Sources sources;
    private final List<Problem> problems = new ArrayList<>();
    private final List<LayerInfo> layers = new ArrayList<>();
    private final List<Layer> textLayers = new ArrayList<>();

    Assembly(Settings settings) {
        this.settings = settings;
        DocumentLoader.Builder builder = DocumentLoader.builder().maxBytes(settings.maxBytes);
        this.loader = (settings.formats == null ? builder : builder.formats(settings.formats)).build();
        this.sources = new Sources(
                settings.sources,
                new SourceContext(settings.folder, settings.classLoader, settings.timeout, settings.maxBytes));
    }

    /** Load everything; when anything is wrong, all of it is told at once. */
    Config load() {
        Reading reading = new Reading(sources, loader, problems);
        Texts texts = new Texts(settings, reading, problems);
        Documents documents = new Documents(settings, sources, loader, reading, problems);
        List<Piece> pieces = documents.read(texts.profiles());
        documents.readSchemas();
        Merger merger = new Merger(documents.rules(), Json.reader(loader)).secrets(documents.secrets());
        for (LayerKind kind : settings.order) {
            merge(kind, pieces, texts, merger);
        }
        MappingValue root = merger.finish();
        problems.addAll(merger.problems());
        Secrecy.mark(root, documents.secrets());
        Namespaces namespaces = documents.namespaces();
        if (documents.haveReferences()) {
            problems.addAll(
                    new Interpolator(root, Resolvers.of(settings.resolvers), texts.context(), namespaces).run());
        }
        problems.addAll(texts.nearMisses(root));
        Problems.check(problems);
        return new Config(root, report(documents, texts), namespaces, Objects.requireNonNull(settings.binder));
    }

    private LoadReport report(Documents documents, Texts texts) {
        return new LoadReport(
                List.copyOf(layers),
                List.copyOf(textLayers),
                documents.profiles(),
                documents.known(),
                documents.declared(),
                documents.families(),
                documents.sections(),
                texts.names(),
                settings.environment == null ? Set.of() : settings.environment.keySet(),
                texts.ignored(),
                Problems.others(problems));
    }

    private void merge(LayerKind kind, List<Piece> pieces, Texts texts, Merger merger) {
        Layer layer = texts.layer(kind, known(kind, pieces, merger));
        if (!layer.entries().isEmpty()) {
            layers.add(new LayerInfo(kind, layer.name(), layer.entries().size()));
            textLayers.add(layer);
            merger.add(layer);
        }
        for (Piece piece : pieces) {
            if (piece.kind() == kind) {
                layers.add(new LayerInfo(kind, piece.name(), count(piece.tree())));
                merger.add(piece.tree());
            }
        }
    }

    /** Return what is merged already and, where the usual order was changed, what still will be. */
    private Keys known(LayerKind kind, List<Piece> pieces, Merger merger) {
        List<ConfigValue> trees = new ArrayList<>(1);
        trees.add(merger.root());
        for (LayerKind later : settings.order.subList(settings.order.indexOf(kind), settings.order.size())) {
            for (Piece piece : pieces) {
                if (piece.kind() == later) {
                    trees.add(piece.tree());
                }
            }
        }
        return Keys.of(trees);
    }

    private static int count(ConfigValue value) {
        int count = 0;
        if (value instanceof MappingValue mapping) {
            for (int i = 0; i < mapping.size(); i++) {
                count += count(mapping.value(i));
            }
        } else if (value instanceof SequenceValue sequence) {
            for (ConfigValue item : sequence.items()) {
                count += count(item);
            }
        } else {
            count = 1;
        }
        return count;
    }
}
