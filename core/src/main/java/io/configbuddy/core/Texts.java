package io.configbuddy.core;

import io.configbuddy.core.environment.EnvironmentNames;
import io.configbuddy.core.environment.EnvironmentReading;
import io.configbuddy.core.environment.IgnoredVariable;
import io.configbuddy.core.layer.Layer;
import io.configbuddy.core.layer.LayerKind;
import io.configbuddy.core.layer.TextEntry;
import io.configbuddy.core.profile.ProfileName;
import io.configbuddy.core.resolve.ResolverContext;
import io.configbuddy.core.source.Address;
import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.document.Document;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes layers of what knows only texts: the environment, system properties, arguments, overrides; one use each. */
final class Texts {
    /** The name under which a text layer tells which profiles are active. */
    private static final Path PROFILES = Path.of("profiles");

    private final Settings settings;
    private final List<Problem> problems;
    private final @Nullable EnvironmentNames names;
    private final Map<String, Entry> dotenv = new LinkedHashMap<>();
    private final List<IgnoredVariable> ignored = new ArrayList<>();
    private final List<TextEntry> taken = new ArrayList<>();
    private String dotenvName = ".env";

    Texts(Settings settings, Reading reading, List<Problem> problems) {
        this.settings = settings;
        this.problems = problems;
        this.names = settings.prefix.isEmpty() ? null : EnvironmentNames.of(settings.prefix);
        for (Address address : settings.dotenv) {
            readDotenv(address, reading);
        }
        for (Arguments arguments : settings.arguments) {
            problems.addAll(arguments.problems());
        }
    }

    /** Return which profiles somebody chose: the builder, else arguments, system properties, the environment. */
    List<ProfileName> profiles() {
        if (!settings.profiles.isEmpty()) {
            return settings.profiles;
        }
        List<TextEntry> entries = new ArrayList<>();
        String variable = settings.prefix + "_PROFILES";
        if (names != null && dotenv.get(variable) != null) {
            entries.add(TextEntry.of(PROFILES, variable, text(dotenv.get(variable))));
        }
        if (names != null && settings.environment != null && settings.environment.get(variable) != null) {
            entries.add(TextEntry.of(PROFILES, variable, settings.environment.get(variable)));
        }
        entries.addAll(systemProperties());
        entries.addAll(arguments());
        List<ProfileName> active = List.of();
        for (TextEntry entry : entries) {
            if (entry.path().equals(PROFILES)) {
                active = ProfileName.splitAt(entry.text(), entry.valueIn(entry.name()));
            }
        }
        return active;
    }

    /** Return a layer of texts; it has no entries when there is nothing of this kind. */
    Layer layer(LayerKind kind, Keys known) {
        return switch (kind) {
            case DEFAULTS -> layer(kind, "defaults", settings.defaults);
            case DOTENV -> layer(kind, dotenvName, dotenv(known));
            case ENVIRONMENT -> layer(kind, "environment", environment(known));
            case SYSTEM_PROPERTIES ->
                Layer.of(kind, "system properties", without(systemProperties()))
                        .strict(!settings.systemPrefix.isEmpty())
                        .build();
            case ARGUMENTS -> layer(kind, "arguments", without(arguments()));
            case RUNTIME -> layer(kind, "overrides", settings.overrides);
            default -> layer(kind, kind.toString(), List.of());
        };
    }

    /** Return how variables are named, or null when the environment isn't read. */
    @Nullable
    EnvironmentNames names() {
        return names;
    }

    /** Return notes on variables that set what nobody else has, and are nearly the name of what somebody has. */
    List<Problem> nearMisses(MappingValue root) {
        List<Problem> notes = new ArrayList<>();
        if (names == null || taken.isEmpty()) {
            return notes;
        }
        Function<String, Optional<String>> suggestions = names.suggestions(Keys.of(List.of(root)));
        for (TextEntry entry : taken) {
            ConfigValue value = root.find(entry.path()).orElse(null);
            if (value != null && value.overridden().isEmpty() && value.origin().isOf(entry)) {
                ConfigValue set = value;
                suggestions
                        .apply(entry.name())
                        .ifPresent(near -> notes.add(Problem.warning(
                                        "environment.unknown-key",
                                        entry.name() + " sets " + set.path() + ", which nothing else does")
                                .at(entry.keyIn("environment"))
                                .help("did you mean " + near + "?")
                                .build()));
            }
        }
        return notes;
    }

    /** Return what resolvers may look at: all variables and properties, whatever their names. */
    ResolverContext context() {
        Map<String, String> properties = new HashMap<>();
        for (String name : System.getProperties().stringPropertyNames()) {
            properties.put(name, System.getProperty(name, ""));
        }
        if (settings.systemProperties != null) {
            properties.putAll(settings.systemProperties);
        }
        Map<String, String> environment = settings.environment == null ? System.getenv() : settings.environment;
        return ResolverContext.of(environment, properties).at(settings.folder, null);
    }

    /** Return the variables with the right prefix that set nothing. */
    List<IgnoredVariable> ignored() {
        return ignored;
    }

    private static Layer layer(LayerKind kind, String name, List<TextEntry> entries) {
        return Layer.of(kind, name, entries).build();
    }

    private List<TextEntry> environment(Keys known) {
        Map<String, String> variables = settings.environment;
        if (names == null || variables == null) {
            return List.of();
        }
        EnvironmentReading reading = names.read(variables, known);
        problems.addAll(reading.problems());
        ignored.addAll(reading.ignored());
        taken.addAll(reading.entries());
        // Who doesn't use the environment doesn't wait until all names have been compared.
        if (!reading.entries().isEmpty()) {
            problems.addAll(names.collisions(known));
        }
        return without(reading.entries());
    }

    private List<TextEntry> dotenv(Keys known) {
        if (names == null || dotenv.isEmpty()) {
            return List.of();
        }
        Map<String, String> variables = new TreeMap<>();
        for (Entry entry : dotenv.values()) {
            variables.put(entry.name(), text(entry));
        }
        EnvironmentReading reading = names.read(variables, known);
        problems.addAll(reading.problems());
        ignored.addAll(reading.ignored());
        List<TextEntry> placed = new ArrayList<>();
        for (TextEntry entry : without(reading.entries())) {
            Entry variable = dotenv.get(entry.name());
            placed.add(
                    variable == null
                            ? entry
                            : entry.at(
                                    variable.key().location(), variable.value().location()));
        }
        return placed;
    }

    private static String text(Entry entry) {
        return entry.value().isNull() ? "" : entry.value().asString();
    }

    private List<TextEntry> systemProperties() {
        return settings.systemProperties == null
                ? List.of()
                : SystemProperties.entries(settings.systemProperties, settings.systemPrefix);
    }

    private List<TextEntry> arguments() {
        List<TextEntry> entries = new ArrayList<>();
        for (Arguments arguments : settings.arguments) {
            entries.addAll(arguments.entries());
        }
        return entries;
    }

    private static List<TextEntry> without(List<TextEntry> entries) {
        List<TextEntry> others = new ArrayList<>(entries.size());
        for (TextEntry entry : entries) {
            if (!entry.path().equals(PROFILES)) {
                others.add(entry);
            }
        }
        return others;
    }

    private void readDotenv(Address address, Reading reading) {
        for (Document document : reading.documents(address)) {
            addDotenv(document);
        }
    }

    private void addDotenv(Document document) {
        dotenvName = document.source().name();
        if (document.root() instanceof MappingNode variables) {
            for (Entry entry : variables.entries()) {
                dotenv.put(entry.name(), entry);
            }
        }
    }
}
