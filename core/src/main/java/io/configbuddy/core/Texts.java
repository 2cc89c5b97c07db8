package io.configbuddy.core;

import io.configbuddy.core.environment.EnvironmentNames;
import io.configbuddy.core.environment.EnvironmentReading;
import io.configbuddy.core.environment.IgnoredVariable;
import io.configbuddy.core.layer.Layer;
import io.configbuddy.core.layer.LayerKind;
import io.configbuddy.core.layer.TextEntry;
import io.configbuddy.core.profile.ProfileName;
import io.configbuddy.core.source.Address;
import io.configbuddy.core.source.Content;
import io.configbuddy.core.source.Sources;
import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.LoadResult;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private String dotenvName = ".env";

    Texts(Settings settings, Sources sources, DocumentLoader loader, List<Problem> problems) {
        this.settings = settings;
        this.problems = problems;
        this.names = settings.prefix.isEmpty() ? null : EnvironmentNames.of(settings.prefix);
        for (Address address : settings.dotenv) {
            readDotenv(address, sources, loader);
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

    private void readDotenv(Address address, Sources sources, DocumentLoader loader) {
        try {
            List<Content> contents = sources.read(address);
            if (contents.isEmpty() && !address.isOptional()) {
                problems.add(Reading.absent(address, null));
            }
            for (Content content : contents) {
                LoadResult result = content instanceof Content.OfFile file
                        ? loader.read(file.file())
                        : loader.read(((Content.OfBytes) content).name(), ((Content.OfBytes) content).bytes());
                problems.addAll(Problems.errors(result.problems()));
                result.document().ifPresent(this::addDotenv);
            }
        } catch (ConfigException e) {
            problems.addAll(e.problems());
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

    /** Return the place of a variable in a file of variables, or null. */
    @Nullable
    Location place(String variable) {
        Entry entry = dotenv.get(variable);
        return entry == null ? null : entry.key().location();
    }
}
