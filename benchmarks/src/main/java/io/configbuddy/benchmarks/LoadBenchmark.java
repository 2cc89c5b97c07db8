package io.configbuddy.benchmarks;

import io.avaje.config.Configuration;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.github.gestalt.config.Gestalt;
import org.github.gestalt.config.exceptions.GestaltException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.core.env.StandardEnvironment;

/**
 * Three files of 200 keys each, read from disk and merged, with what else a library puts above and below files.
 *
 * <p>What that is, each {@link Peer} says. After the measurement every library of the run has to have merged the files
 * to the same values.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public abstract class LoadBenchmark {
    private final String format;
    private final LayeredFiles layers;
    private final List<Path> files;

    LoadBenchmark(String format) {
        this.format = format;
        this.layers = LayeredFiles.three(format);
        this.files = layers.files();
    }

    List<Path> files() {
        return files;
    }

    /** Compare what the libraries read; not before, lest the others' classes change how fast the one measured is. */
    @TearDown
    public void compare() throws Exception {
        for (Library library : Library.values()) {
            if (library.peer().reads(format)) {
                layers.check(library.peer());
            }
        }
        layers.close();
    }

    /** ConfigBuddy. */
    @Benchmark
    public io.configbuddy.core.Config configbuddy() {
        return new ConfigBuddyPeer().load(files, List.of());
    }

    /** SmallRye Config. */
    @Benchmark
    public SmallRyeConfig smallrye() throws IOException {
        return new SmallRyePeer().load(files, List.of());
    }

    /** Gestalt. */
    @Benchmark
    public Gestalt gestalt() throws GestaltException {
        return new GestaltPeer().load(files, List.of());
    }

    /** Avaje Config. */
    @Benchmark
    public Configuration avaje() {
        return new AvajePeer().load(files, List.of());
    }

    /** Commons Configuration. */
    @Benchmark
    public CompositeConfiguration commons() throws ConfigurationException {
        return new CommonsPeer().load(files, List.of());
    }

    /** Spring's environment. */
    @Benchmark
    public StandardEnvironment spring() throws IOException {
        return new SpringPeer().load(files, List.of());
    }
}
