package io.configbuddy.cli.options;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.Output;
import io.configbuddy.cli.report.Reports;
import java.util.List;

/** The options of every command. */
public final class CommonOptions {
    /** How reports are written. */
    public static final Option OUTPUT =
            Option.choice("output", "FORM", Reports.FORMS).defaultsTo("text").help("Write reports in this form");

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

    /** Return where a command tells of problems, in the form that was asked for. */
    public static Reports reports(Arguments arguments, Console console, Output target) {
        // A command whose own --output is the form of its results reports in text.
        boolean common = arguments.spec().commonOptions().contains(OUTPUT);
        return Reports.to(
                target, console, common ? arguments.text(OUTPUT) : "text", arguments.text(COLOR), arguments.has(QUIET));
    }

    /** Tell whether to colour what goes to an output that is a terminal, or isn't. */
    public static boolean isColored(Arguments arguments, Console console, boolean terminal) {
        return Reports.isColored(console, terminal, arguments.text(COLOR));
    }
}
