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
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** TOML: our tree with spans and comments beside Jackson's, which has neither. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TomlBenchmark {
    private final Parser parser = Parser.of("toml");
    private final TomlMapper jackson = new TomlMapper();

    /** How long the text is, in characters. */
    @Param({"10000", "1000000"})
    public int size;

    private String text = "";

    /** Make the text. */
    @Setup
    public void prepare() {
        text = Sample.text("toml", size);
    }

    /** Ours. */
    @Benchmark
    public Tree configbuddy() {
        return parser.tree(text);
    }

    /** Jackson's tree. */
    @Benchmark
    public JsonNode jackson() {
        return jackson.readTree(text);
    }
}
