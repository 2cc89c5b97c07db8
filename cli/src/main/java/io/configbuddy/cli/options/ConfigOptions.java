package io.configbuddy.cli.options;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.args.Positional;
import io.configbuddy.cli.args.UsageException;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.files.ConfigFile;
import io.configbuddy.core.Config;
import io.configbuddy.core.ConfigBuddy;
import io.configbuddy.core.ConfigBuilder;
import io.configbuddy.core.merge.MergeRule;
import io.configbuddy.core.source.Address;
import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which layers a configuration is made of: what all commands have that load one. */
public final class ConfigOptions {
    /** The layers. */
    public static final Positional FILES = Positional.files(
            "FILE",
            Positional.Arity.ANY,
            "What to load: files, folders of files, or addresses such as optional:local.yaml, each above the one before;"
                    + " without it, the file application.* in this folder");

    /** What lies below the files. */
    public static final Option DEFAULTS =
            Option.text("defaults", "ADDRESS").repeatable().help("Load defaults from ADDRESS, below all FILEs");

    /** Defaults that are the text to write over as well. */
    public static final Option TEMPLATE = Option.file("template", "FILE")
            .help("Load defaults from FILE; `render` changes in its text what the layers above say otherwise");

    /** The active profiles. */
    public static final Option PROFILE = Option.text("profile", "NAME")
            .repeatable()
            .help("Apply this profile or group, or several with commas, whatever the environment and the files say");

    /** What variables begin with. */
    public static final Option ENV_PREFIX = Option.text("env-prefix", "PREFIX")
            .help("Read the environment variables that begin with PREFIX_; without it, the first FILE's name tells:"
                    + " APP for application.yaml, BILLING for billing.yaml");

    /** Whether the environment is left out. */
    public static final Option NO_ENV =
            Option.flag("no-env").help("Read neither the environment nor the .env beside the first FILE");

    /** Variables in the place of the environment. */
    public static final Option ENV_FILE = Option.file("env-file", "FILE")
            .repeatable()
            .help("Read the variables in FILE as if they were the environment, and not the real one");

    /** Single variables. */
    public static final Option ENV = Option.text("env", "NAME=VALUE")
            .repeatable()
            .help("Add a variable to the environment, or set it to another value");

    /** Overrides. */
    public static final Option SET = Option.text("set", "PATH=VALUE")
            .repeatable()
            .help("Set a value above all layers, such as server.port=9090");

    /** Merge rules. */
    public static final Option MERGE = Option.text("merge", "PATH=RULE")
            .repeatable()
            .help("Merge the values at PATH by RULE: deep, replace, append, prepend, union or by-key(NAME)");

    /** What is masked besides what names tell. */
    public static final Option SECRET = Option.text("secret", "PATH")
            .repeatable()
            .help("Never show what stands at PATH; what has a name such as password is a secret anyway");

    /** A schema's rules. */
    public static final Option SCHEMA = Option.file("schema", "FILE")
            .repeatable()
            .help("Take merge rules (x-merge) and secrets (x-secret, writeOnly) from this JSON Schema");

    /** The namespace to look at. */
    public static final Option NAMESPACE = Option.text("namespace", "PATH")
            .help("See the configuration as the namespace at PATH does, such as tenants.acme");

    /** Whether the namespace inherits. */
    public static final Option INHERIT =
            Option.flag("inherit").help("With --namespace: let it see what it doesn't say itself as it is around it");

    /** All of them, in the order in which to show them. */
    public static final List<Option> ALL = List.of(
            DEFAULTS,
            TEMPLATE,
            PROFILE,
            ENV_PREFIX,
            NO_ENV,
            ENV_FILE,
            ENV,
            SET,
            MERGE,
            SECRET,
            SCHEMA,
            NAMESPACE,
            INHERIT);

    private ConfigOptions() {}

    /**
     * Return what loads the configuration that the options tell of.
     *
     * @param files the FILEs; when there are none, {@code application.*} is looked for
     * @throws io.configbuddy.document.problem.ConfigException when that isn't there, or variables can't be read
     */
    private static ConfigBuilder builder(Arguments arguments, Console console, List<String> files) {
        List<String> layers = files.isEmpty() ? List.of(ConfigFile.usual(Path.of(""))) : files;
        ConfigBuilder builder =
                ConfigBuddy.builder().formats(InstalledFormats.get().all());
        for (String address : arguments.values(DEFAULTS)) {
            builder.defaults(address);
        }
        arguments.value(TEMPLATE).ifPresent(builder::defaults);
        for (String file : layers) {
            if (file.equals("-")) {
                throw UsageException.of("standard input can't be a layer", "name files");
            }
            builder.file(file);
        }
        for (String profile : arguments.values(PROFILE)) {
            builder.profiles(profile);
        }
        environment(builder, arguments, console, Address.parse(layers.get(0)));
        rules(builder, arguments);
        if (arguments.isGiven(NAMESPACE)) {
            String namespace = arguments.value(NAMESPACE).orElseThrow();
            builder = arguments.has(INHERIT) ? builder.inheritingNamespaces(namespace) : builder.namespaces(namespace);
        }
        for (String override : arguments.values(SET)) {
            builder.arguments("--set", override);
        }
        return builder;
    }

    /**
     * Load the configuration that the options tell of.
     *
     * @throws io.configbuddy.document.problem.ConfigException with everything that is wrong
     */
    public static Config load(Arguments arguments, Console console, List<String> files, String... profiles) {
        Config config = builder(arguments, console, files).profiles(profiles).load();
        Optional<String> namespace = arguments.value(NAMESPACE);
        return namespace.isPresent() ? config.namespace(namespace.get()) : config;
    }

    /** Return the schemas that the options name. */
    public static List<Document> schemas(Arguments arguments) {
        List<Document> schemas = new ArrayList<>();
        DocumentLoader loader =
                DocumentLoader.builder().formats(InstalledFormats.get().all()).build();
        for (String schema : arguments.values(SCHEMA)) {
            schemas.add(loader.load(Path.of(schema)));
        }
        return schemas;
    }

    private static void environment(ConfigBuilder builder, Arguments arguments, Console console, Address first) {
        String prefix = arguments.value(ENV_PREFIX).orElse(ConfigBuddy.environmentPrefix(first.name()));
        boolean none = arguments.has(NO_ENV);
        Map<String, String> variables = none ? Map.of() : console.variables();
        if (arguments.isGiven(ENV_FILE)) {
            variables = Variables.read(arguments.values(ENV_FILE));
        }
        builder.environment(prefix, Variables.with(variables, arguments.values(ENV)));
        if (!none && first.scheme().equals("file")) {
            Path parent = Path.of(first.place()).getParent();
            builder.dotenv("optional:" + (parent == null ? ".env" : parent.resolve(".env")));
        }
    }

    private static void rules(ConfigBuilder builder, Arguments arguments) {
        for (String rule : arguments.values(MERGE)) {
            int equals = rule.lastIndexOf('=');
            Optional<MergeRule> known = MergeRule.parse(rule.substring(equals + 1));
            if (equals <= 0 || known.isEmpty()) {
                throw UsageException.of(
                        "--merge takes PATH=RULE, not " + rule,
                        "the rules are deep, replace, append, prepend, union and by-key(NAME)");
            }
            builder.merge(rule.substring(0, equals), known.get());
        }
        for (String path : arguments.values(SECRET)) {
            builder.secrets(path);
        }
        for (String schema : arguments.values(SCHEMA)) {
            builder.schema(schema);
        }
    }
}
