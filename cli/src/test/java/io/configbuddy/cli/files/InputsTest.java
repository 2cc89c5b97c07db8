package io.configbuddy.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.document.problem.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void layOut() throws IOException {
        for (String name : List.of(
                "b.json",
                "a.json",
                "notes.txt",
                "sub/c.json",
                "sub/deep/d.json",
                ".git/e.json",
                "node_modules/f.json")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "{}");
        }
    }

    private List<String> of(String... words) {
        List<String> absolute = new ArrayList<>();
        for (String word : words) {
            absolute.add(word.equals("-") ? word : folder + "/" + word);
        }
        List<String> names = new ArrayList<>();
        for (Input input : Inputs.of(absolute, name -> name.endsWith(".json"))) {
            names.add(
                    input.name().startsWith(folder.toString())
                            ? folder.relativize(input.file().orElseThrow()).toString()
                            : input.name());
        }
        return names;
    }

    @Test
    void of_files_keepsTheirOrder() {
        assertThat(of("b.json", "notes.txt", "a.json")).containsExactly("b.json", "notes.txt", "a.json");
    }

    @Test
    void of_nothing_isStandardInput() {
        assertThat(of()).containsExactly("<stdin>");
        assertThat(of("-", "a.json", "-")).containsExactly("<stdin>", "a.json");
    }

    @Test
    void of_aFolder_isItsKnownFilesByNameWithoutTheHidden() {
        assertThat(of("")).containsExactly("a.json", "b.json", "sub/c.json", "sub/deep/d.json");
        assertThat(of("sub/")).containsExactly("sub/c.json", "sub/deep/d.json");
    }

    @Test
    void of_aPattern_isWhatMatches() {
        assertThat(of("*.json")).containsExactly("a.json", "b.json");
        assertThat(of("*/*.json")).containsExactly("node_modules/f.json", "sub/c.json");
        assertThat(of("sub/**")).containsExactly("sub/c.json", "sub/deep/d.json");
        assertThat(of("**/d.json")).containsExactly("sub/deep/d.json");
        assertThat(of("**/**/c.json")).containsExactly("sub/c.json");
        assertThat(of("{b,a}.json")).containsExactly("b.json", "a.json");
        assertThat(of(".git/*")).containsExactly(".git/e.json");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void of_aFileWhoseNameLooksLikeAPattern_isThatFile() throws IOException {
        Files.writeString(folder.resolve("[x].json"), "{}");

        assertThat(of("[x].json")).containsExactly("[x].json");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void of_aFolderWithALinkToItself_comesToAnEnd() throws IOException {
        Files.createSymbolicLink(folder.resolve("sub/loop"), folder);

        assertThat(of("sub", "**/d.json")).containsExactly("sub/c.json", "sub/deep/d.json", "sub/deep/d.json");
    }

    @Test
    void of_whatNothingMatches_isAProblem() throws IOException {
        Files.createDirectories(folder.resolve("empty"));

        assertThatThrownBy(() -> of("*.toml"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("no file matches");
        assertThatThrownBy(() -> of("empty"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("no file in this folder");
    }

    @Test
    void of_aFileThatIsNotThere_isLeftToTheLoaderToReport() {
        assertThat(of("missing.json")).containsExactly("missing.json");
    }

    @Test
    void place_isTheSameBelowAnotherFolder() {
        List<Input> inputs = Inputs.of(List.of(folder + "/sub"), name -> name.endsWith(".json"));

        assertThat(inputs.get(1).place(folder)).isEqualTo(Path.of("sub/deep/d.json"));
        assertThat(inputs.get(1).place()).isEqualTo(Path.of("deep/d.json"));
        assertThat(inputs.get(1).place(folder.resolve("elsewhere"))).isEqualTo(Path.of("d.json"));
        assertThat(Input.file(Path.of("src/../src/x.json")).place()).isEqualTo(Path.of("src/x.json"));
    }
}
