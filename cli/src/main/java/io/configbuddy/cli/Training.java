package io.configbuddy.cli;

import io.configbuddy.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The program that the script runs to make a start-up archive: it does what commands ordinarily do.
 *
 * <p>The JDK keeps in the archive what it has loaded and linked by the end, so that a later run need not. It ends by
 * returning from {@code main}, which is when the archive is written.
 */
public final class Training {
    private static final List<List<String>> LINES = List.of(
            List.of(),
            List.of("help"),
            List.of("help", "version"),
            List.of("version"),
            List.of("--version"),
            List.of("completion", "bash"),
            List.of("version", "--no-such-option"));

    private Training() {}

    /** Run every line; the arguments are ignored. */
    public static void main(String[] args) {
        for (List<String> line : LINES) {
            run(line, "");
        }
        Console.system().flush();
    }

    private static void run(List<String> line, String input) {
        Console console = Console.of(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Map.of());
        Main.run(console, line);
    }
}
