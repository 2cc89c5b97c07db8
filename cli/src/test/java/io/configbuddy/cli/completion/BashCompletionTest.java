package io.configbuddy.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.args.Positional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Asks bash itself what it would suggest. */
@DisabledOnOs(OS.WINDOWS)
class BashCompletionTest {
    private static final List<CommandSpec> COMMANDS = List.of(
            CommandSpec.command("convert", "Convert")
                    .options(
                            Option.choice("to", "FORMAT", "json", "yaml")
                                    .letter('t')
                                    .help("Write"),
                            Option.folder("out-dir", "DIR").help("Where to"),
                            Option.flag("comments").negatable().help("Keep"))
                    .positional(Positional.files("FILE", Positional.Arity.ANY, "What"))
                    .build(),
            CommandSpec.command("completion", "Complete")
                    .positional(Positional.choice("SHELL", Positional.Arity.ONE, List.of("bash", "zsh"), "Which"))
                    .build());

    @TempDir
    Path folder;

    /** Return what bash suggests for the last of {@code words}, as bash itself has cut them. */
    private List<String> complete(String... words) throws IOException, InterruptedException {
        StringBuilder line = new StringBuilder("source ./script\nCOMP_WORDS=(configbuddy");
        for (String word : words) {
            line.append(" '").append(word).append('\'');
        }
        line.append(")\nCOMP_CWORD=").append(words.length);
        line.append("\n_configbuddy\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n");
        Files.writeString(folder.resolve("script"), Completion.script("bash", COMMANDS));
        Process bash = new ProcessBuilder("bash", "--norc", "-c", line.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).isZero();
        List<String> suggestions = new ArrayList<>(said.lines().toList());
        suggestions.remove("");
        return suggestions;
    }

    @Test
    void commandsComeFirst() throws Exception {
        assertThat(complete("")).containsExactly("convert", "completion", "--help", "--version");
        assertThat(complete("conv")).containsExactly("convert");
    }

    @Test
    void aHyphenBringsTheOptionsOfTheCommand() throws Exception {
        assertThat(complete("convert", "-")).containsExactly("--to", "--out-dir", "--comments", "--no-comments");
        assertThat(complete("convert", "x.json", "--n")).containsExactly("--no-comments");
    }

    @Test
    void anOptionBringsItsChoices() throws Exception {
        assertThat(complete("convert", "--to", "")).containsExactly("json", "yaml");
        assertThat(complete("convert", "-t", "y")).containsExactly("yaml");
        assertThat(complete("convert", "--to", "=")).containsExactly("json", "yaml");
        assertThat(complete("convert", "--to", "=", "j")).containsExactly("json");
    }

    @Test
    void foldersAreSuggestedWhereAFolderIsWanted() throws Exception {
        Files.createDirectories(folder.resolve("out put"));
        Files.writeString(folder.resolve("out.txt"), "");

        assertThat(complete("convert", "--out-dir", "out")).containsExactly("out put");
    }

    @Test
    void filesAreLeftToBash() throws Exception {
        Files.writeString(folder.resolve("a.json"), "");

        assertThat(complete("convert", "")).isEmpty();
    }

    @Test
    void anArgumentBringsItsChoices() throws Exception {
        assertThat(complete("completion", "")).containsExactly("bash", "zsh");
    }
}
