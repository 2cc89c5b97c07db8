package io.configbuddy.cli.options;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.Option;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.migrator.Converter;
import java.util.List;

/** In which style results are written. */
public final class StyleOptions {
    /** The indentation of a level. */
    public static final Option INDENT = Option.number("indent", "N", 0, 16)
            .defaultsTo("2")
            .help("Indent each level by N spaces; 0 writes on one line where the format can");

    /** The width of a line. */
    public static final Option WIDTH = Option.number("width", "N", 0, 10_000)
            .defaultsTo("80")
            .help("Break lines that are longer than N columns where the format can; 0 breaks none");

    /** The quotes of strings. */
    public static final Option QUOTES = Option.choice("quotes", "KIND", "auto", "single", "double")
            .defaultsTo("auto")
            .help("Put strings into these quotes where the format has a choice; auto means only where needed");

    /** All of them, in the order in which to show them. */
    public static final List<Option> ALL = List.of(INDENT, WIDTH, QUOTES);

    private StyleOptions() {}

    /** Begin a converter that writes in the style that was asked for; parameters as for {@link #style}. */
    public static Converter.Builder converter(Arguments arguments, DocumentFormat format, String dialect) {
        Converter.Builder converter = Converter.to(format).options(style(arguments, format, dialect));
        if (arguments.isGiven(INDENT)) {
            return converter.spread();
        }
        return arguments.isGiven(WIDTH) || arguments.isGiven(QUOTES) ? converter.anew() : converter;
    }

    /**
     * Return the style that was asked for.
     *
     * @param format the format to write
     * @param dialect the dialect to write; empty for the one that the other options ask for, or the default
     */
    public static WriteOptions style(Arguments arguments, DocumentFormat format, String dialect) {
        String way = dialect;
        if (way.isEmpty()) {
            for (FormatChoice choice : ReadOptions.dialects(arguments)) {
                if (choice.format().name().equals(format.name())) {
                    way = choice.dialect();
                }
            }
        }
        return new WriteOptions(way, arguments.number(INDENT), arguments.number(WIDTH), quotes(arguments.text(QUOTES)));
    }

    private static WriteOptions.Quotes quotes(String kind) {
        return switch (kind) {
            case "single" -> WriteOptions.Quotes.SINGLE;
            case "double" -> WriteOptions.Quotes.DOUBLE;
            default -> WriteOptions.Quotes.AUTO;
        };
    }
}
