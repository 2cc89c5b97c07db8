package io.configbuddy.cli;

import io.configbuddy.cli.args.UsageException;
import io.configbuddy.cli.command.Commands;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.console.OutputException;
import io.configbuddy.cli.console.Version;
import io.configbuddy.cli.options.CommonOptions;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Says what went wrong when a command could not do its work. */
final class Failures {
    private Failures() {}

    static ExitCode usage(Console console, String command, UsageException fault) {
        StringBuilder text = new StringBuilder(program(command)).append(": ").append(fault.what());
        if (fault.advice().isPresent()) {
            text.append("\n  ").append(fault.advice().get());
        }
        if (!command.isEmpty() && Commands.NAMES.contains(command)) {
            text.append("\n  'configbuddy help ").append(command).append("' shows what it takes");
        }
        return report(console, text.toString(), ExitCode.USAGE);
    }

    static ExitCode output(Console console, OutputException fault) {
        return fault.closed()
                ? ExitCode.CLOSED
                : report(console, "configbuddy: " + fault.getMessage(), ExitCode.OUTPUT);
    }

    static ExitCode memory(Console console) {
        long limit = Runtime.getRuntime().maxMemory() >> 20;
        String text = "configbuddy: the " + limit + " MiB that java may use are not enough for this"
                + "\n  give it more, such as by CONFIGBUDDY_JAVA_OPTS=-Xmx8g";
        return report(console, text, ExitCode.INPUT);
    }

    /**
     * Report a fault of ours.
     *
     * <p>Neither the words of the command line nor the exception's message are shown unless asked for: either may hold
     * a secret, and this text is meant to be pasted into an issue.
     */
    static ExitCode bug(Console console, String command, List<String> words, Throwable fault) {
        StringBuilder text = new StringBuilder(program(command))
                .append(": this is a fault of ConfigBuddy, not of your file: ")
                .append(fault.getClass().getSimpleName());
        StackTraceElement[] trace = fault.getStackTrace();
        if (trace.length > 0) {
            text.append(" at ").append(trace[0]);
        }
        text.append("\n  configbuddy ").append(Version.number());
        text.append(", JDK ").append(Version.jdk());
        text.append(", ").append(Version.system());
        text.append("\n  Please report it with the lines above and, when you may share it, the file.");
        if (words.contains(CommonOptions.STACKTRACE.toString())
                || console.environment("CONFIGBUDDY_DEBUG").isPresent()) {
            StringWriter all = new StringWriter();
            fault.printStackTrace(new PrintWriter(all));
            text.append('\n').append(all);
        } else {
            text.append("\n  Run it again with --stacktrace for more; mind that this may show values of the file.");
        }
        return report(console, text.toString(), ExitCode.BUG);
    }

    // Whatever happens here must not hide the exit code that is on its way already.
    private static ExitCode report(Console console, String text, ExitCode code) {
        try {
            console.flush();
        } catch (OutputException e) {
            // Standard output is gone; standard error may still be there.
        }
        try {
            console.err().println(text).flush();
        } catch (OutputException e) {
            return code;
        }
        return code;
    }

    private static String program(String command) {
        return command.isEmpty() ? "configbuddy" : "configbuddy " + command;
    }
}
