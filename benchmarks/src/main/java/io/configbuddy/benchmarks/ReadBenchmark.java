package io.configbuddy.benchmarks;

import com.typesafe.config.Config;
import io.avaje.config.Configuration;
import io.smallrye.config.SmallRyeConfig;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.configuration2.CompositeConfiguration;
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
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.core.env.StandardEnvironment;

/**
 * A text and an int by path, out of a configuration merged from three files of 200 keys.
 *
 * <p>The paths are fields that are not final: a constant would be hashed once for all. What a read allocates shows
 * JMH's own profiler: {@code java -jar benchmarks/target/benchmarks.jar ReadBenchmark -prof gc}, in the column
 * {@code gc.alloc.rate.norm}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadBenchmark {
    /** ConfigBuddy. */
    @Benchmark
    public String configbuddyString(ConfigBuddy state) {
        return state.loaded.get(state.textPath).asString();
    }

    /** ConfigBuddy. */
    @Benchmark
    public int configbuddyInt(ConfigBuddy state) {
        return state.loaded.get(state.intPath).asInt();
    }

    /** SmallRye Config, which looks through its sources and converts at each read. */
    @Benchmark
    public String smallryeString(SmallRye state) {
        return state.loaded.getValue(state.textPath, String.class);
    }

    /** SmallRye Config. */
    @Benchmark
    public int smallryeInt(SmallRye state) {
        return state.loaded.getValue(state.intPath, Integer.class);
    }

    /** Gestalt, from its table of values read before. */
    @Benchmark
    public String gestaltString(CachedGestalt state) throws GestaltException {
        return state.loaded.getConfig(state.textPath, String.class);
    }

    /** Gestalt, from its table of values read before. */
    @Benchmark
    public int gestaltInt(CachedGestalt state) throws GestaltException {
        return state.loaded.getConfig(state.intPath, Integer.class);
    }

    /** Typesafe Config. */
    @Benchmark
    public String typesafeString(Typesafe state) {
        return state.loaded.getString(state.textPath);
    }

    /** Typesafe Config. */
    @Benchmark
    public int typesafeInt(Typesafe state) {
        return state.loaded.getInt(state.intPath);
    }

    /** Avaje Config. */
    @Benchmark
    public String avajeString(Avaje state) {
        return state.loaded.get(state.textPath);
    }

    /** Avaje Config. */
    @Benchmark
    public int avajeInt(Avaje state) {
        return state.loaded.getInt(state.intPath);
    }

    /** Commons Configuration. */
    @Benchmark
    public String commonsString(Commons state) {
        return state.loaded.getString(state.textPath);
    }

    /** Commons Configuration. */
    @Benchmark
    public int commonsInt(Commons state) {
        return state.loaded.getInt(state.intPath);
    }

    /** Spring's environment. */
    @Benchmark
    public String springString(Spring state) {
        return state.loaded.getRequiredProperty(state.textPath);
    }

    /** Spring's environment. */
    @Benchmark
    public int springInt(Spring state) {
        return state.loaded.getRequiredProperty(state.intPath, Integer.class);
    }

    /** A loaded configuration of one library: no other library's classes are loaded where it is read. */
    @State(Scope.Benchmark)
    public abstract static class Loaded<C> {
        final C loaded;
        /** Where the strongest file overrides the one below. */
        public String textPath = "app.billing20.http.host";

        /** Where a text stands that is a number. */
        public String intPath = "app.billing20.http.port";

        Loaded(Peer<C> peer) {
            try (LayeredFiles layers = LayeredFiles.three("properties")) {
                layers.check(peer);
                loaded = peer.load(layers.files(), List.of());
            } catch (Exception problem) {
                throw new IllegalStateException(problem);
            }
        }
    }

    /** The state for ConfigBuddy. */
    public static class ConfigBuddy extends Loaded<io.configbuddy.core.Config> {
        /** Load it. */
        public ConfigBuddy() {
            super(new ConfigBuddyPeer());
        }
    }

    /** The state for SmallRye Config. */
    public static class SmallRye extends Loaded<SmallRyeConfig> {
        /** Load it. */
        public SmallRye() {
            super(new SmallRyePeer());
        }
    }

    /** The state for Gestalt. */
    public static class CachedGestalt extends Loaded<Gestalt> {
        /** Load it. */
        public CachedGestalt() {
            super(new GestaltPeer());
        }
    }

    /** The state for Typesafe Config. */
    public static class Typesafe extends Loaded<Config> {
        /** Load it. */
        public Typesafe() {
            super(new TypesafePeer());
        }
    }

    /** The state for Avaje Config. */
    public static class Avaje extends Loaded<Configuration> {
        /** Load it. */
        public Avaje() {
            super(new AvajePeer());
        }
    }

    /** The state for Commons Configuration. */
    public static class Commons extends Loaded<CompositeConfiguration> {
        /** Load it. */
        public Commons() {
            super(new CommonsPeer());
        }
    }

    /** The state for Spring's environment. */
    public static class Spring extends Loaded<StandardEnvironment> {
        /** Load it. */
        public Spring() {
            super(new SpringPeer());
        }
    }
}
