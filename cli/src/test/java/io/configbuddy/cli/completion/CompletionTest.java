package io.configbuddy.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.configbuddy.cli.CommandLine;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.command.Commands;
import io.configbuddy.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish", "powershell"})
    void everyCommandAndOptionIsInEveryScript(String shell) {
        String script = CommandLine.run("completion", shell).out();

        for (CommandSpec command : Commands.specs()) {
            assertThat(script).contains(command.name());
            for (Option option : command.allOptions()) {
                assertThat(script).contains(option.name());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void theShellItselfFindsNoFault(String shell) throws Exception {
        assumeTrue(isInstalled(shell), shell + " is not installed");
        Path script = folder.resolve("script");
        Files.writeString(script, CommandLine.run("completion", shell).out());

        Process process =
                new ProcessBuilder(shell, "-n", script.toString()).inheritIO().start();

        assertThat(process.waitFor()).isZero();
    }

    @Test
    void quotesInATextStayText() {
        List<CommandSpec> commands = List.of(CommandSpec.command("go", "Go where it's [far]: \"far\"")
                .options(Option.flag("all").help("Don't stop at [any]: \\all"))
                .build());

        assertThat(Completion.script("zsh", commands)).contains("'--all[Don'\\''t stop at \\[any\\]\\: \\\\all]'");
        assertThat(Completion.script("fish", commands)).contains("-d 'Don\\'t stop at [any]: \\\\all'");
        assertThat(Completion.script("powershell", commands)).contains("'Go where it''s [far]: \"far\"'");
    }

    @Test
    void anUnknownShellIsRefused() {
        CommandLine line = CommandLine.run("completion", "tcsh");

        assertThat(line.code()).isEqualTo(ExitCode.USAGE);
        assertThat(line.err())
                .startsWith("configbuddy completion: SHELL takes bash, zsh, fish or powershell, not 'tcsh'\n");
    }

    private static boolean isInstalled(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
