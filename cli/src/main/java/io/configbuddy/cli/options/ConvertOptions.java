package io.configbuddy.cli.options;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.Option;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.Feature;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.migrator.Converter;
import io.configbuddy.migrator.Lossy;
import java.util.List;
import java.util.Set;

/** Into what, and by which rules, documents are converted. */
public final class ConvertOptions {
    /** The format to write. */
    public static final Option TO = Option.text("to", "FORMAT")
            .letter('t')
            .suggesting(InstalledFormats.NAMES)
            .help("Write FORMAT, or FORMAT:DIALECT");

    /** What to do about losses. */
    public static final Option LOSSY = Option.choice("lossy", "RULE", "refuse", "drop", "stringify")
            .defaultsTo("refuse")
            .help("What to do about values and comments that the format has no way to write");

    /** Whether dotted keys stay. */
    public static final Option FLAT_KEYS = Option.flag("flat-keys")
            .help("Keep dotted keys of .properties and .env files, and dotted section names of INI files, as they are");

    /** Whether texts become what they look like. */
    public static final Option INFER_TYPES = Option.flag("infer-types")
            .help("From formats that know only text: write true, false and numbers as what they look like");

    /** All of them, in the order in which to show them. */
    public static final List<Option> ALL = List.of(TO, LOSSY, FLAT_KEYS, INFER_TYPES);

    private ConvertOptions() {}

    /**
     * A format with the converter that writes it.
     *
     * @param format the format
     * @param dialect its dialect; empty for the default one
     * @param converter the converter
     */
    public record Target(DocumentFormat format, String dialect, Converter converter) {
        /** Return what the format can express. */
        public Set<Feature> features() {
            return format.features(dialect);
        }
    }

    /** Return what writes the format that was asked for; the command has made sure that one was. */
    public static Target target(Arguments arguments) {
        return target(arguments, arguments.value(TO).orElseThrow());
    }

    /**
     * Return what writes a format.
     *
     * @param to the format, or the format and its dialect, as {@link #TO} takes them
     */
    public static Target target(Arguments arguments, String to) {
        FormatChoice choice = FormatChoice.parse(to);
        WriteOptions style = StyleOptions.style(arguments, choice.format(), choice.dialect());
        Converter.Builder converter = StyleOptions.converter(arguments, choice.format(), choice.dialect())
                .lossy(lossy(arguments.text(LOSSY)));
        if (arguments.has(FLAT_KEYS)) {
            converter.flatKeys();
        }
        if (arguments.has(INFER_TYPES)) {
            converter.inferTypes();
        }
        return new Target(choice.format(), style.dialect(), converter.build());
    }

    private static Lossy lossy(String rule) {
        return switch (rule) {
            case "drop" -> Lossy.DROP;
            case "stringify" -> Lossy.STRINGIFY;
            default -> Lossy.REFUSE;
        };
    }
}
