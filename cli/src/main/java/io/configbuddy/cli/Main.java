package io.configbuddy.cli;

import io.configbuddy.cli.args.ArgumentParser;
import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.HelpText;
import io.configbuddy.cli.args.UsageException;
import io.configbuddy.cli.command.Command;
import io.configbuddy.cli.command.Commands;
import io.configbuddy.cli.command.HelpCommand;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.console.OutputException;
import io.configbuddy.cli.console.Version;
import io.configbuddy.cli.options.CommonOptions;
import io.configbuddy.document.problem.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The program: finds the command, runs it, and answers for whatever goes wrong. */
public final class Main {
    private Main() {}

    /**
     * Run and end the process with the exit code.
     *
     * <p>By {@code halt}, since {@code System.exit} first looks for a logger to tell of it, which takes a fifth of the
     * whole process; nothing of ours waits for a shutdown hook.
     */
    public static void main(String[] args) {
        Runtime.getRuntime().halt(run(Console.system(), List.of(args)).number());
    }

    /**
     * Run one command line.
     *
     * @param words the words after the program's name
     * @return what to answer to the shell; nothing is thrown
     */
    public static ExitCode run(Console console, List<String> words) {
        int at = commandIndex(words);
        String name = at < words.size() ? words.get(at) : "";
        try {
            ExitCode code = name.isEmpty() ? withoutCommand(console, words) : command(console, name, rest(words, at));
            console.flush();
            return code;
        } catch (UsageException e) {
            return Failures.usage(console, name, e);
        } catch (OutputException e) {
            return Failures.output(console, e);
        } catch (OutOfMemoryError e) {
            return Failures.memory(console);
        } catch (Throwable e) {
            return Failures.bug(console, name, words, e);
        }
    }

    private static ExitCode command(Console console, String name, List<String> words) {
        Optional<Command> command = Commands.named(name);
        if (command.isEmpty()) {
            Optional<String> meant = Suggestions.nearest(name, Commands.NAMES);
            throw UsageException.of(
                    "there is no command '" + name + "'",
                    meant.isPresent() ? "did you mean " + meant.get() + "?" : "'configbuddy help' lists what there is");
        }
        Arguments arguments = ArgumentParser.parse(command.get().spec(), words);
        if (arguments.has(CommonOptions.HELP)) {
            console.out().print(HelpText.of(arguments.spec(), console.width()));
            return ExitCode.OK;
        }
        return command.get().run(arguments, console);
    }

    private static ExitCode withoutCommand(Console console, List<String> words) {
        if (words.isEmpty()) {
            console.err().print(HelpCommand.overview(console.width()));
            return ExitCode.USAGE;
        }
        Arguments arguments = ArgumentParser.parse(TopLevel.SPEC, words);
        if (arguments.has(TopLevel.VERSION)) {
            console.out().println("configbuddy " + Version.number());
            return ExitCode.OK;
        }
        if (arguments.has(CommonOptions.HELP)) {
            console.out().print(HelpCommand.overview(console.width()));
            return ExitCode.OK;
        }
        throw UsageException.of("a command is missing", "'configbuddy help' lists what there is");
    }

    /** Return where the command's name is: the first word that is neither an option nor an option's value. */
    private static int commandIndex(List<String> words) {
        int at = 0;
        while (at < words.size() && words.get(at).startsWith("-")) {
            at += TopLevel.takesNextWord(words.get(at)) ? 2 : 1;
        }
        return Math.min(at, words.size());
    }

    /** Return the words without the command's name: options before it are the command's as well. */
    private static List<String> rest(List<String> words, int command) {
        List<String> rest = new ArrayList<>(words);
        rest.remove(command);
        return rest;
    }
}
