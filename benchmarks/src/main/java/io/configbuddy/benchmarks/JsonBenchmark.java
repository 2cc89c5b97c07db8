package io.configbuddy.benchmarks;

import io.configbuddy.document.tree.Tree;
import org.openjdk.jmh.annotations.Benchmark;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON: our tree with spans, and repeated keys looked for, beside Jackson's, which has no spans. */
public class JsonBenchmark extends ParserBenchmark {
    private final Parser parser = Parser.of("json");
    private final JsonMapper jackson = new JsonMapper();
    private final JsonMapper strictJackson = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Prepare the run. */
    public JsonBenchmark() {
        super("json");
    }

    /** Ours. */
    @Benchmark
    public Tree configbuddy() {
        return parser.tree(text());
    }

    /** Jackson as it comes: of keys that stand twice the last one counts, without a word. */
    @Benchmark
    public JsonNode jackson() {
        return jackson.readTree(text());
    }

    /** Jackson looking for keys that stand twice, as we do. */
    @Benchmark
    public JsonNode jacksonRejectingDuplicates() {
        return strictJackson.readTree(text());
    }
}
