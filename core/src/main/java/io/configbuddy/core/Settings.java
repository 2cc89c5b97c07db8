package io.configbuddy.core;

import io.configbuddy.core.bind.Binder;
import io.configbuddy.core.layer.LayerKind;
import io.configbuddy.core.layer.TextEntry;
import io.configbuddy.core.merge.MergeRules;
import io.configbuddy.core.profile.ProfileName;
import io.configbuddy.core.profile.Profiles;
import io.configbuddy.core.resolve.Resolver;
import io.configbuddy.core.source.Address;
import io.configbuddy.core.source.ConfigSource;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.path.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a builder was told; a load works on a copy. */
final class Settings {
    java.nio.file.Path folder = java.nio.file.Path.of("");
    ClassLoader classLoader = defaultClassLoader();
    Duration timeout = Duration.ofSeconds(10);
    long maxBytes = 64L << 20;
    List<Input> inputs = new ArrayList<>();
    List<TextEntry> defaults = new ArrayList<>();
    List<ProfileName> profiles = new ArrayList<>();
    Profiles declared = Profiles.none();
    List<Address> dotenv = new ArrayList<>();
    String prefix = "";

    @Nullable
    Map<String, String> environment;

    @Nullable
    Map<String, String> systemProperties;

    String systemPrefix = "";
    List<Arguments> arguments = new ArrayList<>();
    List<TextEntry> overrides = new ArrayList<>();
    List<LayerKind> order = LayerKind.ORDER;
    MergeRules rules = MergeRules.NONE;
    List<Path> secrets = new ArrayList<>();
    Namespaces namespaces = Namespaces.NONE;
    List<Input> namespaceFolders = new ArrayList<>();
    List<Resolver> resolvers = new ArrayList<>();
    List<Address> schemas = new ArrayList<>();
    List<ConfigSource> sources = new ArrayList<>();

    @Nullable
    List<DocumentFormat> formats;

    Binder.Builder binding = Binder.builder();

    @Nullable
    LazyBinder binder;

    Settings copy() {
        Settings copy = new Settings();
        copy.folder = folder;
        copy.classLoader = classLoader;
        copy.timeout = timeout;
        copy.maxBytes = maxBytes;
        copy.inputs = List.copyOf(inputs);
        copy.defaults = List.copyOf(defaults);
        copy.profiles = List.copyOf(profiles);
        copy.declared = declared;
        copy.dotenv = List.copyOf(dotenv);
        copy.prefix = prefix;
        copy.environment = environment;
        copy.systemProperties = systemProperties;
        copy.systemPrefix = systemPrefix;
        copy.arguments = List.copyOf(arguments);
        copy.overrides = List.copyOf(overrides);
        copy.order = order;
        copy.rules = rules;
        copy.secrets = List.copyOf(secrets);
        copy.namespaces = namespaces;
        copy.namespaceFolders = List.copyOf(namespaceFolders);
        copy.resolvers = List.copyOf(resolvers);
        copy.schemas = List.copyOf(schemas);
        copy.sources = List.copyOf(sources);
        copy.formats = formats;
        copy.binding = binding;
        // What is bound again after a reload is bound by the same plans.
        copy.binder = binder == null ? new LazyBinder(binding) : binder;
        return copy;
    }

    private static ClassLoader defaultClassLoader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null ? context : ClassLoader.getSystemClassLoader();
    }
}
