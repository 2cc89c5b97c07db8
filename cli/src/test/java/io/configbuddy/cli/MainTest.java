package io.configbuddy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @Test
    void run_withoutAnything_listsTheCommandsAsAUsageError() {
        CommandLine line = CommandLine.run();

        assertThat(line.code()).isEqualTo(ExitCode.USAGE);
        assertThat(line.out()).isEmpty();
        assertThat(line.err()).contains("Usage: configbuddy COMMAND", "  version ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void run_askedForHelp_listsTheCommands(String word) {
        CommandLine line = CommandLine.run(word);

        assertThat(line.code()).isEqualTo(ExitCode.OK);
        assertThat(line.out()).contains("Usage: configbuddy COMMAND", "  version ");
    }

    @Test
    void run_askedForHelpOnACommand_isTheSameEitherWay() {
        assertThat(CommandLine.run("help", "version").out())
                .isEqualTo(CommandLine.run("version", "--help").out())
                .startsWith("configbuddy version: ");
    }

    @Test
    void run_anUnknownCommand_guesses() {
        CommandLine line = CommandLine.run("versoin");

        assertThat(line.code()).isEqualTo(ExitCode.USAGE);
        assertThat(line.err())
                .isEqualTo("configbuddy versoin: there is no command 'versoin'\n  did you mean version?\n");
    }

    @Test
    void run_optionsBeforeTheCommand_areTheCommands() {
        assertThat(CommandLine.run("--color", "never", "-q", "version").code()).isEqualTo(ExitCode.OK);
        assertThat(CommandLine.run("--color", "pink", "version").err())
                .startsWith("configbuddy version: --color takes auto, always or never, not 'pink'");
    }

    @Test
    void run_optionsAlone_asksForACommand() {
        CommandLine line = CommandLine.run("--quiet");

        assertThat(line.code()).isEqualTo(ExitCode.USAGE);
        assertThat(line.err()).startsWith("configbuddy: a command is missing\n");
    }

    @Test
    void run_askedForTheVersion_printsItsFirstLine() {
        assertThat(CommandLine.run("version").out())
                .startsWith(CommandLine.run("--version").out())
                .contains("JDK " + System.getProperty("java.runtime.version"));
    }

    @Test
    void run_theReaderGoesAway_endsQuietly() {
        StringBuilder err = new StringBuilder();
        Console console = console(new Failing("Broken pipe"), collecting(err));

        assertThat(Main.run(console, List.of("version"))).isEqualTo(ExitCode.CLOSED);
        assertThat(err).isEmpty();
    }

    @Test
    void run_theDiskIsFull_saysSo() {
        StringBuilder err = new StringBuilder();
        Console console = console(new Failing("No space left on device"), collecting(err));

        assertThat(Main.run(console, List.of("version"))).isEqualTo(ExitCode.OUTPUT);
        assertThat(err).hasToString("configbuddy: cannot write to standard output: No space left on device\n");
    }

    @Test
    void run_aFaultOfOurs_isReportedWithoutItsMessage() {
        StringBuilder err = new StringBuilder();
        Console console = console(new Bug(), collecting(err));

        assertThat(Main.run(console, List.of("version"))).isEqualTo(ExitCode.BUG);
        assertThat(err.toString())
                .startsWith("configbuddy version: this is a fault of ConfigBuddy, not of your file: "
                        + "IllegalStateException at io.configbuddy.cli.MainTest$Bug.write(MainTest.java:")
                .contains("JDK " + System.getProperty("java.runtime.version"))
                .contains("Please report it", "--stacktrace")
                .doesNotContain("hunter2");
    }

    @Test
    void run_aFaultOfOursWithStacktrace_showsAll() {
        StringBuilder err = new StringBuilder();
        Console console = console(new Bug(), collecting(err));

        Main.run(console, List.of("version", "--stacktrace"));

        assertThat(err.toString()).contains("hunter2", "\tat io.configbuddy.cli.Main.run(Main.java:");
    }

    @Test
    void run_outOfMemory_saysHowToGiveMore() {
        StringBuilder err = new StringBuilder();
        OutputStream greedy = new OutputStream() {
            @Override
            public void write(int b) {
                throw new OutOfMemoryError();
            }
        };

        assertThat(Main.run(console(greedy, collecting(err)), List.of("version")))
                .isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("MiB that java may use are not enough", "CONFIGBUDDY_JAVA_OPTS=-Xmx");
    }

    private static Console console(OutputStream out, OutputStream err) {
        return Console.of(InputStream.nullInputStream(), out, err, Map.of());
    }

    private static OutputStream collecting(StringBuilder text) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                text.append((char) b);
            }
        };
    }

    private static final class Failing extends OutputStream {
        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }

    private static final class Bug extends OutputStream {
        @Override
        public void write(int b) {
            throw new IllegalStateException("hunter2");
        }
    }
}
