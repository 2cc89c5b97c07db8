package io.configbuddy.benchmarks;

import io.configbuddy.document.tree.Tree;
import org.openjdk.jmh.annotations.Benchmark;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** TOML: our tree with spans and comments beside Jackson's, which has neither. */
public class TomlBenchmark extends ParserBenchmark {
    private final Parser parser = Parser.of("toml");
    private final TomlMapper jackson = new TomlMapper();

    /** Prepare the run. */
    public TomlBenchmark() {
        super("toml");
    }

    /** Ours. */
    @Benchmark
    public Tree configbuddy() {
        return parser.tree(text());
    }

    /** Jackson's tree. */
    @Benchmark
    public JsonNode jackson() {
        return jackson.readTree(text());
    }
}
