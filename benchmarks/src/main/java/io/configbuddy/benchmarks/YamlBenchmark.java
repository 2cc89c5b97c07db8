package io.configbuddy.benchmarks;

import io.configbuddy.document.tree.Tree;
import org.openjdk.jmh.annotations.Benchmark;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** YAML: our tree with spans and comments beside snakeyaml-engine's nodes with marks and comments, and Jackson's tree. */
public class YamlBenchmark extends ParserBenchmark {
    private final Parser parser = Parser.of("yaml");
    private final LoadSettings settings =
            LoadSettings.builder().setUseMarks(true).setParseComments(true).build();
    private final YAMLMapper jackson = new YAMLMapper();

    /** Prepare the run. */
    public YamlBenchmark() {
        super("yaml");
    }

    /** Ours. */
    @Benchmark
    public Tree configbuddy() {
        return parser.tree(text());
    }

    /** The nodes of snakeyaml-engine, with marks and comments. */
    @Benchmark
    public Node snakeyamlEngine() {
        return new Compose(settings).composeString(text()).orElseThrow();
    }

    /** Jackson's tree, without spans and comments. */
    @Benchmark
    public JsonNode jackson() {
        return jackson.readTree(text());
    }
}
