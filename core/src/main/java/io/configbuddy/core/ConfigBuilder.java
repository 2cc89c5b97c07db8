package io.configbuddy.core;

import io.configbuddy.core.bind.BoundCheck;
import io.configbuddy.core.convert.Converter;
import io.configbuddy.core.layer.LayerKind;
import io.configbuddy.core.layer.TextEntry;
import io.configbuddy.core.merge.MergeRule;
import io.configbuddy.core.merge.MergeRules;
import io.configbuddy.core.profile.ProfileName;
import io.configbuddy.core.profile.Profiles;
import io.configbuddy.core.resolve.Resolver;
import io.configbuddy.core.source.Address;
import io.configbuddy.core.source.ConfigSource;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Collects where a configuration comes from, and loads it.
 *
 * <p>An address is a file or a folder of files ({@code conf.d}), {@code classpath:app.yaml}, a URL, or one of a plug-in's;
 * with {@code optional:} before it nothing need be there. Relative names are relative to {@link #folder}. Not for use by
 * several threads; what {@link #load} returns is.
 */
public final class ConfigBuilder {
    private final Settings settings = new Settings();

    ConfigBuilder() {}

    /** Read defaults, or a template, from an address: the lowest layer, above those named before. */
    public ConfigBuilder defaults(String address) {
        return input(address, LayerKind.DEFAULTS);
    }

    /** Take defaults from texts by path: {@code Map.of("server.port", "8080")}. */
    public ConfigBuilder defaults(Map<String, String> texts) {
        for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
            settings.defaults.add(TextEntry.of(Path.parse(text.getKey()), text.getKey(), text.getValue()));
        }
        return this;
    }

    /** Read a file, a folder, a resource or a URL, above those named before, with the files of profiles beside it. */
    public ConfigBuilder file(String address) {
        return input(address, LayerKind.BASE);
    }

    /** Read a file as {@link #file(String)} does. */
    public ConfigBuilder file(java.nio.file.Path file) {
        settings.inputs.add(new Input(new Address("file", file.toString(), false), LayerKind.BASE, Path.root()));
        return this;
    }

    ConfigBuilder fileOrDefaults(String file) {
        boolean shipped = settings.classLoader.getResource(
                        String.valueOf(java.nio.file.Path.of(file).getFileName()))
                != null;
        settings.inputs.add(new Input(new Address("file", file, shipped), LayerKind.BASE, Path.root()));
        return this;
    }

    private ConfigBuilder input(String address, LayerKind kind) {
        settings.inputs.add(new Input(Address.parse(address), kind, Path.root()));
        return this;
    }

    /** Activate profiles or groups of them, whatever the environment and the files say. */
    public ConfigBuilder profiles(String... names) {
        for (String name : names) {
            settings.profiles.addAll(ProfileName.split(name));
        }
        return this;
    }

    /** Declare which profiles there are, in their order; files may declare more. */
    public ConfigBuilder declareProfiles(Profiles profiles) {
        settings.declared =
                Profiles.builder().add(settings.declared).add(profiles).build();
        return this;
    }

    /** Read a file of variables such as {@code .env}; those with the prefix of {@link #environment} count. */
    public ConfigBuilder dotenv(String address) {
        settings.dotenv.add(Address.parse(address));
        return this;
    }

    /** Read the environment variables whose names begin with a prefix and an underscore. */
    public ConfigBuilder environment(String prefix) {
        return environment(prefix, System.getenv());
    }

    /** Read variables as if they were the environment, as a test does. */
    public ConfigBuilder environment(String prefix, Map<String, String> variables) {
        settings.prefix = prefix;
        settings.environment = Map.copyOf(variables);
        return this;
    }

    /** Read Java's system properties, but for those that the virtual machine sets itself. */
    public ConfigBuilder systemProperties() {
        Properties properties = System.getProperties();
        Map<String, String> texts = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (!SystemProperties.isOwn(name)) {
                texts.put(name, properties.getProperty(name, ""));
            }
        }
        return systemProperties("", texts);
    }

    /**
     * Read properties as if they were the system's.
     *
     * @param prefix what the names begin with, before a dot; when it is empty every name counts, and one that nobody
     *     knows is no mistake
     * @param properties the properties
     */
    public ConfigBuilder systemProperties(String prefix, Map<String, String> properties) {
        settings.systemPrefix = prefix;
        settings.systemProperties = Map.copyOf(properties);
        return this;
    }

    /** Take overrides from the program's arguments; see {@link Arguments}. */
    public ConfigBuilder arguments(String... arguments) {
        settings.arguments.add(Arguments.parse(arguments));
        return this;
    }

    /** Take overrides from arguments that were parsed. */
    public ConfigBuilder arguments(Arguments arguments) {
        settings.arguments.add(arguments);
        return this;
    }

    /** Set a value, above everything else. */
    public ConfigBuilder override(String path, String text) {
        settings.overrides.add(TextEntry.of(Path.parse(path), path, text));
        return this;
    }

    /** Change the order of layers; every kind is named once, see {@link LayerKind#ORDER}. */
    public ConfigBuilder order(List<LayerKind> lowestFirst) {
        if (EnumSet.copyOf(lowestFirst).size() != LayerKind.ORDER.size()
                || lowestFirst.size() != LayerKind.ORDER.size()) {
            throw new IllegalArgumentException("an order names every kind of layer once: " + LayerKind.ORDER);
        }
        settings.order = List.copyOf(lowestFirst);
        return this;
    }

    /** Merge the values at a path by a rule; the path may have {@code *} and {@code **}. */
    public ConfigBuilder merge(String path, MergeRule rule) {
        settings.rules = settings.rules.with(Path.parse(path), rule);
        return this;
    }

    /** Merge by these rules, which count before those of files. */
    public ConfigBuilder merge(MergeRules rules) {
        settings.rules = settings.rules.with(rules);
        return this;
    }

    /**
     * Declare namespaces: mappings that are configurations of their own, which see nothing of each other.
     *
     * @param pattern their path, such as {@code tenants.*}
     */
    public ConfigBuilder namespaces(String pattern) {
        settings.namespaces = settings.namespaces.with(Path.parse(pattern), false);
        return this;
    }

    /**
     * Declare namespaces that inherit: what they don't say themselves, they have from the namespaces around them and, last,
     * from the whole configuration, but nothing of other namespaces.
     *
     * @param pattern their path, such as {@code tenants.*}
     */
    public ConfigBuilder inheritingNamespaces(String pattern) {
        settings.namespaces = settings.namespaces.with(Path.parse(pattern), true);
        return this;
    }

    /**
     * Read each file in a folder as what stands at a path and the file's name: {@code acme.yaml} below {@code tenants} is
     * {@code tenants.acme}. A folder within it holds the files of one name.
     *
     * @param path the path below which the files stand
     * @param folder the folder; with {@code optional:} before it it need not be there
     * @throws IllegalArgumentException when the path has something else than keys
     */
    public ConfigBuilder namespaceFiles(String path, String folder) {
        Path mount = Path.parse(path);
        for (Segment step : mount.segments()) {
            if (!(step instanceof Segment.Key)) {
                throw new IllegalArgumentException("namespaces stand below keys, not below " + path);
            }
        }
        settings.namespaceFolders.add(new Input(Address.parse(folder), LayerKind.BASE, mount));
        return this;
    }

    /**
     * Take from a JSON Schema how values are merged ({@code x-merge}) and which are secrets ({@code x-secret}, {@code
     * writeOnly}); rules given to the builder count before those.
     */
    public ConfigBuilder schema(String address) {
        settings.schemas.add(Address.parse(address));
        return this;
    }

    /** Keep the values at these paths from being shown; a path may have {@code *} and {@code **}. */
    public ConfigBuilder secrets(String... paths) {
        for (String path : paths) {
            settings.secrets.add(Path.parse(path));
        }
        return this;
    }

    /** Read texts as a type through a converter, when something is bound. */
    public ConfigBuilder converter(Converter<?> converter) {
        settings.binding.converter(converter);
        return this;
    }

    /** Check what was bound, such as by annotations. */
    public ConfigBuilder check(BoundCheck check) {
        settings.binding.check(check);
        return this;
    }

    /** Take no notice of keys that a bound type has no use for, rather than report them. */
    public ConfigBuilder ignoreUnknownKeys() {
        settings.binding.ignoreUnknownKeys();
        return this;
    }

    /** Resolve references with a resolver's name, such as {@code ${vault:db#password}}, through it. */
    public ConfigBuilder resolver(Resolver resolver) {
        settings.resolvers.add(resolver);
        return this;
    }

    /** Read addresses with a source's scheme through it. */
    public ConfigBuilder source(ConfigSource source) {
        settings.sources.add(source);
        return this;
    }

    /** Read files in these formats rather than in the installed ones. */
    public ConfigBuilder formats(List<DocumentFormat> formats) {
        settings.formats = List.copyOf(formats);
        return this;
    }

    /** Find relative names in a folder rather than in the working directory. */
    public ConfigBuilder folder(java.nio.file.Path folder) {
        settings.folder = folder;
        return this;
    }

    /** Find resources, and plug-ins, through a class loader rather than that of the thread. */
    public ConfigBuilder classLoader(ClassLoader loader) {
        settings.classLoader = loader;
        return this;
    }

    /** Let no source take longer than this to answer; ten seconds by default. */
    public ConfigBuilder timeout(Duration longest) {
        settings.timeout = longest;
        return this;
    }

    /** Refuse files that are larger than this; 64 MiB by default. */
    public ConfigBuilder maxBytes(long most) {
        settings.maxBytes = most;
        return this;
    }

    /**
     * Load the configuration.
     *
     * @throws io.configbuddy.document.problem.ConfigException with everything that is wrong in any of the layers;
     *     nothing is loaded then
     */
    public Config load() {
        return new Assembly(settings.copy()).load();
    }

    /**
     * Load the configuration, and keep what is needed to load it anew.
     *
     * @throws io.configbuddy.document.problem.ConfigException as {@link #load} does
     */
    public LiveConfig live() {
        return live(config -> {});
    }

    /**
     * Load the configuration as {@link #live()} does, and hold each one to a check before it takes the old one's place:
     * most often that what the program needs can be bound.
     *
     * @param check throws an exception to refuse a configuration, which {@link LiveConfig}'s methods pass on; called by
     *     one thread at a time, and not allowed to change the configuration itself
     * @throws io.configbuddy.document.problem.ConfigException as {@link #load} does
     */
    public LiveConfig live(Consumer<Config> check) {
        return new LiveConfig(settings.copy(), check);
    }
}
