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
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON: our tree with spans, and repeated keys looked for, beside Jackson's, which has no spans. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {
    private final Parser parser = Parser.of("json");
    private final JsonMapper jackson = new JsonMapper();
    private final JsonMapper strictJackson = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** How long the text is, in characters. */
    @Param({"10000", "1000000"})
    public int size;

    private String text = "";

    /** Make the text. */
    @Setup
    public void prepare() {
        text = Sample.text("json", size);
    }

    /** Ours. */
    @Benchmark
    public Tree configbuddy() {
        return parser.tree(text);
    }

    /** Jackson as it comes: of keys that stand twice the last one counts, without a word. */
    @Benchmark
    public JsonNode jackson() {
        return jackson.readTree(text);
    }

    /** Jackson looking for keys that stand twice, as we do. */
    @Benchmark
    public JsonNode jacksonRejectingDuplicates() {
        return strictJackson.readTree(text);
    }
}
