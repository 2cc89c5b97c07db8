package io.configbuddy.core.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.core.layer.Layer;
import io.configbuddy.core.layer.LayerKind;
import io.configbuddy.core.layer.TextEntry;
import io.configbuddy.core.merge.MergeRules;
import io.configbuddy.core.resolve.Resolver;
import io.configbuddy.core.resolve.ResolverContext;
import io.configbuddy.core.resolve.Resolvers;
import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tree of YAML texts and environment variables, whose references are replaced. */
final class TestTrees {
    private final Merger merger =
            new Merger(MergeRules.NONE, DocumentLoader.builder().format("json").build()::read);
    private final List<Resolver> resolvers = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();
    private Map<String, String> environment = Map.of();
    private Map<String, String> properties = Map.of();
    private Scope scope = Scope.EVERYTHING;
    private java.nio.file.@Nullable Path folder;
    private List<Problem> problems = List.of();

    static TestTrees of(String yaml) {
        return new TestTrees().file("f.yaml", yaml);
    }

    TestTrees file(String name, String yaml) {
        Document document = DocumentLoader.builder().format("yaml").build().load(Source.of(name, yaml));
        Layer layer = Layer.of(LayerKind.BASE, document, document.root()).build();
        merger.add(Trees.read(layer, document.root(), merger.problems()));
        return this;
    }

    TestTrees variable(String path, String name, String text) {
        merger.add(Layer.of(LayerKind.ENVIRONMENT, "environment", List.of(TextEntry.of(Path.parse(path), name, text)))
                .build());
        return this;
    }

    TestTrees environment(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    TestTrees properties(Map<String, String> system) {
        properties = system;
        return this;
    }

    TestTrees folder(java.nio.file.Path base) {
        folder = base;
        return this;
    }

    TestTrees resolver(Resolver resolver) {
        resolvers.add(resolver);
        return this;
    }

    TestTrees scope(Scope seen) {
        scope = seen;
        return this;
    }

    TestTrees secret(String path) {
        secrets.add(path);
        return this;
    }

    MappingValue expanded() {
        assertThat(merger.problems()).isEmpty();
        MappingValue root = merger.finish();
        for (String secret : secrets) {
            at(root, secret).markSecret();
        }
        ResolverContext context = ResolverContext.of(environment, properties).at(folder, null);
        Interpolator interpolator = new Interpolator(root, Resolvers.of(resolvers), context, scope);
        problems = interpolator.run();
        return root;
    }

    List<Problem> problems() {
        return problems;
    }

    static ConfigValue at(MappingValue root, String path) {
        @Nullable ConfigValue value = root;
        for (Segment step : Path.parse(path).segments()) {
            value = value == null ? null : Steps.child(value, step);
        }
        if (value == null) {
            throw new AssertionError("there is no " + path);
        }
        return value;
    }
}
