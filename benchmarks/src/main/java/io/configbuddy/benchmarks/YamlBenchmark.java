package io.configbuddy.benchmarks;

import io.configbuddy.document.tree.Tree;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** YAML: our tree with spans and comments beside snakeyaml-engine's nodes with marks and comments, and Jackson's tree. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class YamlBenchmark {
    private final Parser parser = Parser.of("yaml");
    private final LoadSettings settings =
            LoadSettings.builder().setUseMarks(true).setParseComments(true).build();
    private final YAMLMapper jackson = new YAMLMapper();

    /** How long the text is, in characters. */
    @Param({"10000", "1000000"})
    public int size;

    private String text = "";

    /** Make the text. */
    @Setup
    public void prepare() {
        text = Sample.text("yaml", size);
    }

    /** Ours. */
    @Benchmark
    public Tree configbuddy() {
        return parser.tree(text);
    }

    /** The nodes of snakeyaml-engine, with marks and comments. */
    @Benchmark
    public Node snakeyamlEngine() {
        return new Compose(settings).composeString(text).orElseThrow();
    }

    /** Jackson's tree, without spans and comments. */
    @Benchmark
    public JsonNode jackson() {
        return jackson.readTree(text);
    }
}
