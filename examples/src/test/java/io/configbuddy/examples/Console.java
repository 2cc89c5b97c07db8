package io.configbuddy.examples;

import io.configbuddy.testsupport.Repository;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.ToIntBiFunction;

/** What a program printed, with the folder of its files taken out of the names. */
public record Console(int code, String out, String err) {
    private static final Path FILES = Repository.root().resolve("examples/files");

    /** Return the absolute path of a file of the examples. */
    public static Path file(String name) {
        return FILES.resolve(name);
    }

    /** Return the path of a file of the examples from where the tests run. */
    public static Path relative(String name) {
        return Path.of("").toAbsolutePath().relativize(file(name));
    }

    /**
     * Run a program.
     *
     * @param folder the folder below {@code examples/files} that the program's files are in
     * @param program gets what it may print to, and returns the exit code
     */
    public static Console of(String folder, ToIntBiFunction<PrintStream, PrintStream> program) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = program.applyAsInt(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Console(code, shown(out, folder), shown(err, folder));
    }

    private static String shown(ByteArrayOutputStream printed, String folder) {
        return printed.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .replace(file(folder) + "/", "")
                .replace(relative(folder) + "/", "");
    }
}
