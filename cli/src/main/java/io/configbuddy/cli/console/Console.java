package io.configbuddy.cli.console;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a command reads, prints and looks around; a test gives it one of its own. Not for use by several threads. */
public final class Console {
    private final InputStream in;
    private final Output out;
    private final Output err;
    private final @Nullable Map<String, String> environment;
    private final String terminals;

    private Console(
            InputStream in,
            OutputStream out,
            OutputStream err,
            @Nullable Map<String, String> environment,
            String terminals) {
        this.in = in;
        this.out = new Output(out, "standard output");
        this.err = new Output(err, "standard error");
        this.environment = environment;
        this.terminals = terminals;
    }

    /**
     * Return the process's own console.
     *
     * <p>Which streams are terminals is told by the system property {@code configbuddy.terminals}, set by the script: a
     * list of descriptors such as {@code 0 2}. Java itself cannot tell one from another.
     */
    public static Console system() {
        return new Console(
                // Buffered, because a bare FileInputStream asks for its position, which a pipe has not.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                null,
                System.getProperty("configbuddy.terminals", ""));
    }

    /** Return a console over the given streams, none of them a terminal, with only the given environment. */
    public static Console of(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {
        return of(in, out, err, environment, "");
    }

    /** Return a console as above, of whose streams those whose descriptors are listed are terminals. */
    public static Console of(
            InputStream in, OutputStream out, OutputStream err, Map<String, String> environment, String terminals) {
        return new Console(in, out, err, Map.copyOf(environment), terminals);
    }

    /** Return standard input. */
    public InputStream in() {
        return in;
    }

    /** Return standard output, for results. */
    public Output out() {
        return out;
    }

    /** Return standard error, for reports. */
    public Output err() {
        return err;
    }

    /** Tell whether standard input is a terminal. */
    public boolean inIsTerminal() {
        return terminals.indexOf('0') >= 0;
    }

    /** Tell whether standard output is a terminal. */
    public boolean outIsTerminal() {
        return terminals.indexOf('1') >= 0;
    }

    /** Tell whether standard error is a terminal. */
    public boolean errIsTerminal() {
        return terminals.indexOf('2') >= 0;
    }

    /** Return an environment variable, or empty when it is unset or has no text. */
    public Optional<String> environment(String name) {
        String value = environment == null ? System.getenv(name) : environment.get(name);
        return value == null || value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** Return all environment variables. */
    public Map<String, String> variables() {
        return environment == null ? System.getenv() : environment;
    }

    /** Return how many columns to fill: the environment's {@code COLUMNS} when it is a number, else 80. */
    public int width() {
        Optional<String> columns = environment("COLUMNS");
        try {
            return columns.isPresent() ? Integer.parseInt(columns.get()) : 80;
        } catch (NumberFormatException e) {
            return 80;
        }
    }

    /** Hand everything printed to the operating system. */
    public void flush() {
        out.flush();
        err.flush();
    }
}
