package io.configbuddy.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The folder of a configuration may be relative itself, which that of {@code @TempDir} never is. */
class RelativeFolderTest {
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "relative");
        Files.createDirectory(folder.resolve("conf.d"));
    }

    @AfterEach
    void removeFolder() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void includes_areFoundFromTheFileThatNamesThem() throws IOException {
        write("app.yaml", "configbuddy: {include: [conf.d]}\n");
        write("conf.d/a.yaml", "configbuddy: {include: [../b.yaml]}\na: 1\n");
        write("b.yaml", "b: 2\n");

        Config config = load();

        assertThat(config.get("a").asInt()).isEqualTo(1);
        assertThat(config.get("b").asInt()).isEqualTo(2);
    }

    @Test
    void includes_ofEachOther_areACycle() throws IOException {
        write("app.yaml", "configbuddy: {include: [conf.d]}\n");
        write("conf.d/a.yaml", "configbuddy: {include: [b.yaml]}\n");
        write("conf.d/b.yaml", "configbuddy: {include: [a.yaml]}\n");

        assertThatThrownBy(this::load)
                .hasMessageContaining("files include each other: conf.d/a.yaml -> conf.d/b.yaml -> conf.d/a.yaml");
    }

    @Test
    void includes_ofEachOtherByDetours_areACycle() throws IOException {
        write("app.yaml", "configbuddy: {include: [conf.d/a.yaml]}\n");
        write("conf.d/a.yaml", "configbuddy: {include: [../b.yaml]}\n");
        write("b.yaml", "configbuddy: {include: [conf.d/a.yaml]}\n");

        assertThatThrownBy(this::load)
                .hasMessageContaining(
                        "files include each other: conf.d/a.yaml -> conf.d/../b.yaml -> conf.d/../conf.d/a.yaml");
    }

    @Test
    void namespaces_areFoundInTheFolder() throws IOException {
        write("app.yaml", "a: 1\n");
        write("conf.d/acme.yaml", "configbuddy: {include: [../more.yaml]}\nb: 2\n");
        write("more.yaml", "c: 3\n");

        Config config = ConfigBuddy.builder()
                .folder(folder)
                .file("app.yaml")
                .namespaceFiles("tenants", "conf.d")
                .load();

        assertThat(config.get("tenants.acme.c").asInt()).isEqualTo(3);
    }

    private Config load() {
        return ConfigBuddy.usual("app.yaml")
                .folder(folder)
                .environment("APP", Map.of())
                .load();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
