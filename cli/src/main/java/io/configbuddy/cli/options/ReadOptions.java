package io.configbuddy.cli.options;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.args.UsageException;
import io.configbuddy.cli.files.Input;
import io.configbuddy.cli.files.Inputs;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.problem.Suggestions;
import io.configbuddy.document.tree.Duplicates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How inputs are read. */
public final class ReadOptions {
    /** The format to read. */
    public static final Option FROM = Option.text("from", "FORMAT")
            .letter('f')
            .suggesting(InstalledFormats.NAMES)
            .help("Read every FILE as FORMAT, or as FORMAT:DIALECT; without it the name tells, or else the content");

    /** The dialect of formats that have it. */
    public static final Option DIALECT =
            Option.text("dialect", "NAME").help("Use this dialect of the format that has it, such as git of ini");

    /** The version of TOML. */
    public static final Option TOML =
            Option.choice("toml", "VERSION", "1.0", "1.1").help("Use this version of TOML");

    /** The version of YAML. */
    public static final Option YAML = Option.choice("yaml", "VERSION", "1.1", "1.2")
            .help("Use this version of YAML; of 1.1 its rules on what is a boolean, a number or a date");

    /** What to make of repeated keys. */
    public static final Option DUPLICATES = Option.choice("duplicates", "RULE", "reject", "first", "last")
            .defaultsTo("reject")
            .help("What to make of a key that stands twice in one mapping: refuse the file, or let one count");

    /** The longest input. */
    public static final Option MAX_SIZE = Option.number("max-size", "MIB", 1, 2047)
            .defaultsTo("256")
            .help("Refuse a file that is longer than this many MiB");

    /** All of them, in the order in which to show them. */
    public static final List<Option> ALL = List.of(FROM, DIALECT, TOML, YAML, DUPLICATES, MAX_SIZE);

    private ReadOptions() {}

    /**
     * Return what reads the inputs.
     *
     * @throws UsageException when a format or dialect does not exist
     */
    public static DocumentLoader loader(Arguments arguments) {
        DocumentLoader.Builder loader = DocumentLoader.builder()
                .formats(InstalledFormats.get().all())
                .duplicates(duplicates(arguments.text(DUPLICATES)))
                .maxBytes((long) arguments.number(MAX_SIZE) << 20);
        for (FormatChoice choice : dialects(arguments)) {
            loader.dialect(choice.format().name(), choice.dialect());
        }
        Optional<String> from = arguments.value(FROM);
        if (from.isPresent()) {
            FormatChoice choice = FormatChoice.parse(from.get());
            loader.format(choice.format().name());
            if (!choice.dialect().isEmpty()) {
                loader.dialect(choice.dialect());
            }
        }
        return loader.build();
    }

    /** Return the inputs that the words name; of a folder, the files that the format asked for, or any, reads. */
    public static List<Input> inputs(Arguments arguments, List<String> words) {
        Optional<String> from = arguments.value(FROM);
        String only =
                from.isEmpty() ? "" : FormatChoice.parse(from.get()).format().name();
        return Inputs.of(words, new Inputs.Filter() {
            @Override
            public boolean accepts(String fileName) {
                Optional<DocumentFormat> format = InstalledFormats.get().forFile(fileName);
                return format.isPresent()
                        && (only.isEmpty() || format.get().name().equals(only));
            }
        });
    }

    /** Return the dialects that were asked for, each with its format. */
    static List<FormatChoice> dialects(Arguments arguments) {
        List<FormatChoice> choices = new ArrayList<>();
        Optional<String> dialect = arguments.value(DIALECT);
        if (dialect.isPresent()) {
            choices.addAll(withDialect(dialect.get()));
        }
        Optional<String> toml = arguments.value(TOML);
        if (toml.isPresent()) {
            choices.add(FormatChoice.parse("toml:" + toml.get()));
        }
        Optional<String> yaml = arguments.value(YAML);
        if (yaml.isPresent()) {
            choices.add(FormatChoice.parse("yaml:" + yaml.get()));
        }
        return choices;
    }

    private static List<FormatChoice> withDialect(String dialect) {
        List<FormatChoice> choices = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (DocumentFormat format : InstalledFormats.get().all()) {
            known.addAll(format.dialects());
            if (format.dialects().contains(dialect)) {
                choices.add(new FormatChoice(format, dialect));
            }
        }
        if (choices.isEmpty()) {
            Optional<String> meant = Suggestions.nearest(dialect, known);
            throw UsageException.of(
                    "no format has a dialect '" + dialect + "'",
                    meant.isPresent()
                            ? "did you mean " + meant.get() + "?"
                            : "the dialects are " + String.join(", ", known));
        }
        return choices;
    }

    private static Duplicates duplicates(String rule) {
        return switch (rule) {
            case "first" -> Duplicates.FIRST;
            case "last" -> Duplicates.LAST;
            default -> Duplicates.REJECT;
        };
    }
}
