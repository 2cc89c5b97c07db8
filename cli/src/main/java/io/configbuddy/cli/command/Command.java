package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;

/** One command of the command line. */
public interface Command {
    /** Return what it takes. */
    CommandSpec spec();

    /**
     * Do the work.
     *
     * @param arguments a command line that fits {@link #spec}
     * @return what to answer to the shell
     */
    ExitCode run(Arguments arguments, Console console);
}
