package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.args.Positional;
import io.configbuddy.cli.args.UsageException;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.options.EditOptions;
import io.configbuddy.cli.options.InstalledFormats;
import io.configbuddy.cli.script.NodeValue;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.value.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The value that a command line gives, as a text or as JSON, and as which type. */
final class NewValue {
    static final Option TYPE = Option.choice("type", "TYPE", ValueType.NAMES)
            .help("Make the value one of this type, whatever it looks like and replaces");

    static final Option STRING = Option.flag("string").help("The same as --type string");

    static final Option JSON =
            Option.flag("json").help("Read the value as JSON: a text in quotes, a list, a mapping, a number …");

    static final Option VALUE_FILE = Option.file("value-file", "VALUE-FILE")
            .help("Take the value from this file, less a line end at its end, instead of the command line");

    static final Positional VALUE = Positional.text(
                    "VALUE",
                    Positional.Arity.ONE,
                    "The value; - reads it from standard input, less a line end at its end")
            .unless(VALUE_FILE);

    private static final String COMMAND_LINE = "<value>";

    private final String text;
    private final @Nullable String type;
    private final @Nullable Value json;

    private NewValue(String text, @Nullable String type, @Nullable Value json) {
        this.text = text;
        this.type = type;
        this.json = json;
    }

    /**
     * Read it.
     *
     * @throws UsageException when what the command line says isn't of its type
     * @throws ConfigException when it can't be read from where it is, or isn't JSON there
     */
    static NewValue of(Arguments arguments, Console console) {
        boolean json = arguments.has(JSON);
        String type = arguments.has(STRING) ? "string" : arguments.value(TYPE).orElse(null);
        if ((json ? 1 : 0) + (arguments.has(STRING) ? 1 : 0) + (arguments.isGiven(TYPE) ? 1 : 0) > 1) {
            throw UsageException.of("--json, --string and --type exclude each other");
        }
        Source source = source(arguments, console);
        if (json) {
            return new NewValue("", null, json(source));
        }
        if (type != null) {
            ValueType.named(type, source.text());
        }
        return new NewValue(source.text(), type, null);
    }

    private static Source source(Arguments arguments, Console console) {
        Optional<String> file = arguments.value(VALUE_FILE);
        if (file.isEmpty() && !arguments.one(VALUE).equals("-")) {
            return Source.of(COMMAND_LINE, arguments.one(VALUE));
        }
        if (file.isEmpty() && arguments.many(EditOptions.FILES).contains("-")) {
            throw UsageException.of("standard input can't be both FILE and VALUE", "give one of them as a file");
        }
        String name = file.orElse("<stdin>");
        try {
            byte[] bytes = file.isPresent()
                    ? Files.readAllBytes(Path.of(name))
                    : console.in().readAllBytes();
            return Source.of(name, withoutLineEnd(new String(bytes, StandardCharsets.UTF_8)));
        } catch (NoSuchFileException e) {
            throw unreadable(name, "there is no such file");
        } catch (IOException | InvalidPathException e) {
            throw unreadable(name, "can't be read: " + e.getMessage());
        }
    }

    private static ConfigException unreadable(String name, String message) {
        return ConfigException.of(Problem.error("document.unreadable", message)
                .at(Source.of(name, ""), 0, 0)
                .build());
    }

    private static String withoutLineEnd(String text) {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
            if (end > 0 && text.charAt(end - 1) == '\r') {
                end--;
            }
        }
        return text.substring(0, end);
    }

    private static Value json(Source source) {
        DocumentLoader loader = DocumentLoader.builder()
                .formats(List.of(InstalledFormats.get().named("json")))
                .format("json")
                .build();
        try {
            return NodeValue.of(loader.load(source).root());
        } catch (ConfigException e) {
            if (!source.name().equals(COMMAND_LINE)) {
                throw e;
            }
            throw UsageException.of(
                    "the value is not JSON: " + e.problems().get(0).message(),
                    "write a text in quotes of its own, such as '\"text\"', or leave --json out");
        }
    }

    /**
     * Return the value to put in the place of another one.
     *
     * @param existing what is there now; empty when nothing is
     * @throws ConfigException when what is there is of a type that the value can't be
     */
    Value inPlaceOf(Optional<Node> existing) {
        if (json != null) {
            return json;
        }
        if (type != null) {
            return ValueType.named(type, text);
        }
        return existing.isEmpty() ? ValueType.asItLooks(text) : ValueType.like(existing.get(), text);
    }
}
