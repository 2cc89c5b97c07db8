package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.HelpText;
import io.configbuddy.cli.args.Positional;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.options.CommonOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code help}: what there is, or what one command takes. */
public final class HelpCommand implements Command {
    private static final Positional COMMAND = Positional.choice(
            "COMMAND", Positional.Arity.OPTIONAL, Commands.NAMES, "The command to explain; all are listed without");

    @Override
    public CommandSpec spec() {
        return CommandSpec.command("help", "List the commands, or explain one")
                .commonOptions(CommonOptions.ALL)
                .positional(COMMAND)
                .example("configbuddy help completion", "show what completion takes")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        Optional<String> name = arguments.optional(COMMAND);
        String text = name.isPresent()
                ? HelpText.of(Commands.named(name.get()).orElseThrow().spec(), console.width())
                : overview(console.width());
        console.out().print(text);
        return ExitCode.OK;
    }

    /** Return the list of commands. */
    public static String overview(int width) {
        List<String> summaries = new ArrayList<>();
        for (CommandSpec spec : Commands.specs()) {
            summaries.add(spec.summary());
        }
        return "configbuddy: read, check and convert configuration files without losing anything of them\n\n"
                + "Usage: configbuddy COMMAND [OPTION...] [FILE...]\n\nCommands:\n"
                + HelpText.table(Commands.NAMES, summaries, width)
                + "\nA FILE of - is standard input. Results go to standard output, reports to standard error.\n"
                + "'configbuddy help COMMAND' explains a command; 'configbuddy --version' prints the version.\n";
    }
}
