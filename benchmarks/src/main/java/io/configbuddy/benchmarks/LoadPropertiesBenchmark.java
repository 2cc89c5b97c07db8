package io.configbuddy.benchmarks;

import com.typesafe.config.Config;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Three {@code .properties} files. */
public class LoadPropertiesBenchmark extends LoadBenchmark {
    /** Prepare the run. */
    public LoadPropertiesBenchmark() {
        super("properties");
    }

    /** Typesafe Config, which reads no YAML. */
    @Benchmark
    public Config typesafe() {
        return new TypesafePeer().load(files(), List.of());
    }
}
