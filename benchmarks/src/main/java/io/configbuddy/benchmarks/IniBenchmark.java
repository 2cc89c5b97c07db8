package io.configbuddy.benchmarks;

import io.configbuddy.document.tree.Tree;
import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.ini4j.Ini;
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

/** INI and properties: our trees with spans and comments beside ini4j's sections and the JDK's table. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class IniBenchmark {
    private final Parser ini = Parser.of("ini");
    private final Parser properties = Parser.of("properties");

    /** How long the text is, in characters. */
    @Param({"10000", "1000000"})
    public int size;

    private String iniText = "";
    private String propertiesText = "";

    /** Make the texts. */
    @Setup
    public void prepare() {
        iniText = Sample.text("ini", size);
        propertiesText = Sample.text("properties", size);
    }

    /** Ours. */
    @Benchmark
    public Tree configbuddyIni() {
        return ini.tree(iniText);
    }

    /** The sections of ini4j. */
    @Benchmark
    public Ini ini4j() throws IOException {
        return new Ini(new StringReader(iniText));
    }

    /** Ours. */
    @Benchmark
    public Tree configbuddyProperties() {
        return properties.tree(propertiesText);
    }

    /** The JDK's table. */
    @Benchmark
    public Properties javaUtilProperties() throws IOException {
        Properties read = new Properties();
        read.load(new StringReader(propertiesText));
        return read;
    }
}
