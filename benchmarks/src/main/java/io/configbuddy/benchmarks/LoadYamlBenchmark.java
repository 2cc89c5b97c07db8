package io.configbuddy.benchmarks;

/** Three YAML files; Typesafe Config reads none. */
public class LoadYamlBenchmark extends LoadBenchmark {
    /** Prepare the run. */
    public LoadYamlBenchmark() {
        super("yaml");
    }
}
