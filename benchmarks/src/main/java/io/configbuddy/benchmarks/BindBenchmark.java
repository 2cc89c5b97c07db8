package io.configbuddy.benchmarks;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigBeanFactory;
import com.typesafe.config.ConfigFactory;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.SmallRyeConfig;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@link Settings} out of a loaded configuration, once more each time.
 *
 * <p>Each library binds to what it binds to best: records where it can, else an interface or beans. Avaje Config and
 * Commons Configuration bind to none of these. What is kept of one time for the next is what a program would keep: the
 * loaded configuration, the binder, the mapper, but not the result.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class BindBenchmark {
    /** ConfigBuddy, to records; it also looks for keys that no component is bound to. */
    @Benchmark
    public Settings configbuddy(ConfigBuddy state) {
        return state.loaded.bind("app", Settings.class);
    }

    /** Jackson, from its tree to records. */
    @Benchmark
    public Settings jackson(Jackson state) {
        return state.mapper.treeToValue(state.tree, Settings.class);
    }

    /** SmallRye Config, to an interface; it also looks for keys that nothing is mapped to. */
    @Benchmark
    public SettingsMapping smallrye(SmallRye state) {
        ConfigMappings.registerConfigMappings(state.loaded, state.mapped);
        return state.loaded.getConfigMapping(SettingsMapping.class, "app");
    }

    /** Gestalt, to records, without its table of values read before. */
    @Benchmark
    public Settings gestalt(UncachedGestalt state) throws GestaltException {
        return state.loaded.getConfig("app", Settings.class);
    }

    /** Spring Boot's binder, to records. */
    @Benchmark
    public Settings spring(Spring state) {
        return state.binder.bind("app", state.target).get();
    }

    /** Typesafe Config, to beans. */
    @Benchmark
    public SettingsBean typesafe(Typesafe state) {
        return ConfigBeanFactory.create(state.loaded.getConfig("app"), SettingsBean.class);
    }

    /** The state for ConfigBuddy. */
    @State(Scope.Benchmark)
    public static class ConfigBuddy {
        final io.configbuddy.core.Config loaded = SettingsText.load(new ConfigBuddyPeer());
    }

    /** The state for Jackson. */
    @State(Scope.Benchmark)
    public static class Jackson {
        final JsonMapper mapper = new JsonMapper();
        final JsonNode tree = mapper.readTree(SettingsText.JSON).get("app");
    }

    /** The state for SmallRye Config. */
    @State(Scope.Benchmark)
    public static class SmallRye {
        final SmallRyeConfig loaded = SettingsText.load(new SmallRyePeer());
        final Set<ConfigClass> mapped = Set.of(ConfigClass.configClass(SettingsMapping.class, "app"));
    }

    /** The state for Gestalt. */
    @State(Scope.Benchmark)
    public static class UncachedGestalt {
        final Gestalt loaded = SettingsText.load(new GestaltPeer(false));
    }

    /** The state for Spring Boot's binder. */
    @State(Scope.Benchmark)
    public static class Spring {
        final Binder binder = Binder.get(SettingsText.load(new SpringPeer()));
        final Bindable<Settings> target = Bindable.of(Settings.class);
    }

    /** The state for Typesafe Config. */
    @State(Scope.Benchmark)
    public static class Typesafe {
        final Config loaded = ConfigFactory.load(ConfigFactory.parseString(SettingsText.JSON));
    }
}
