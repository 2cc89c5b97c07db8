package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.console.Version;
import io.configbuddy.cli.options.CommonOptions;

/** {@code version}: which ConfigBuddy this is. */
final class VersionCommand implements Command {
    @Override
    public CommandSpec spec() {
        return CommandSpec.command("version", "Print which ConfigBuddy this is, and on what it runs")
                .description("The first line alone is what `configbuddy --version` prints.")
                .commonOptions(CommonOptions.ALL)
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        console.out()
                .println("configbuddy " + Version.number())
                .println("JDK " + Version.jdk())
                .println(Version.system());
        return ExitCode.OK;
    }
}
