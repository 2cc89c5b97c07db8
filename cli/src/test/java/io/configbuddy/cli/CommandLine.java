package io.configbuddy.cli;

import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Runs the command within the test's process and keeps what it said. */
public final class CommandLine {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ExitCode code;

    private CommandLine(String input, Map<String, String> environment, String... words) {
        Console console =
                Console.of(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, environment);
        this.code = Main.run(console, List.of(words));
    }

    /** Run with nothing on standard input and no environment. */
    public static CommandLine run(String... words) {
        return new CommandLine("", Map.of(), words);
    }

    /** Run with {@code input} on standard input. */
    public static CommandLine withInput(String input, String... words) {
        return new CommandLine(input, Map.of(), words);
    }

    /** Run with the given environment. */
    public static CommandLine withEnvironment(Map<String, String> environment, String... words) {
        return new CommandLine("", environment, words);
    }

    /** Return what it answered to the shell. */
    public ExitCode code() {
        return code;
    }

    /** Return what it wrote to standard output. */
    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Return what it wrote to standard error. */
    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
