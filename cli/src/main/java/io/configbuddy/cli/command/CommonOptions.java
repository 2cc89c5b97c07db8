package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Option;
import java.util.List;

/** The options of every command. */
public final class CommonOptions {
    /** How reports are written. */
    public static final Option OUTPUT = Option.choice("output", "FORMAT", "text", "json", "sarif", "junit", "github")
            .defaultsTo("text")
            .help("Write reports as FORMAT");

    /** Whether reports are coloured. */
    public static final Option COLOR = Option.choice("color", "WHEN", "auto", "always", "never")
            .defaultsTo("auto")
            .help("Colour reports; auto does so on a terminal, unless NO_COLOR is set");

    /** Whether to report errors only. */
    public static final Option QUIET =
            Option.flag("quiet").letter('q').help("Report errors only: no warnings, no progress");

    /** Whether a fault of ours shows where it happened. */
    public static final Option STACKTRACE =
            Option.flag("stacktrace").help("On a fault of ConfigBuddy itself, show where in its code it happened");

    /** Whether to show the help instead. */
    public static final Option HELP = Option.flag("help").letter('h').alone().help("Show this help");

    /** All of them, in the order in which to show them. */
    public static final List<Option> ALL = List.of(OUTPUT, COLOR, QUIET, STACKTRACE, HELP);

    private CommonOptions() {}
}
