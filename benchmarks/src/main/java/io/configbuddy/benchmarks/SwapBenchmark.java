package io.configbuddy.benchmarks;

import io.configbuddy.core.Config;
import io.configbuddy.core.ConfigBuddy;
import io.configbuddy.core.LiveConfig;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Group;
import org.openjdk.jmh.annotations.GroupThreads;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A number read by one thread while another one replaces the configuration again and again, beside the same read from a
 * plain field that is never written to, while another thread does as much work.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SwapBenchmark {
    /** Read from the configuration as it is now. */
    @Benchmark
    @Group("swapped")
    @GroupThreads(1)
    public int readSwapped(Swapped state) {
        return state.live.current().get(state.path).asInt();
    }

    /** Replace the configuration, by loading all of it. */
    @Benchmark
    @Group("swapped")
    @GroupThreads(1)
    public Config swap(Swapped state) {
        return state.live.reload();
    }

    /** Read from a configuration in a plain field. */
    @Benchmark
    @Group("plain")
    @GroupThreads(1)
    public int readPlain(Swapped state) {
        return state.plain.get(state.path).asInt();
    }

    /** Load a configuration that nobody reads. */
    @Benchmark
    @Group("plain")
    @GroupThreads(1)
    public Config load(Swapped state) {
        return state.other.reload();
    }

    /** Configurations of two values. */
    @State(Scope.Group)
    public static class Swapped {
        final LiveConfig live = live();
        final LiveConfig other = live();
        /** Never written to after this. */
        public Config plain = live.current();

        /** No constant, which would be hashed once for all. */
        public String path = "server.port";

        private static LiveConfig live() {
            return ConfigBuddy.builder()
                    .defaults(Map.of("server.port", "8080", "server.host", "localhost"))
                    .live();
        }
    }
}
