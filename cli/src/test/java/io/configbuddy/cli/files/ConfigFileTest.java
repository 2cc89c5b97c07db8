package io.configbuddy.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.document.problem.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {
    @TempDir
    Path folder;

    @Test
    void theOnlyFileOfTheUsualNameIsFound() throws IOException {
        Files.createFile(folder.resolve("application.toml"));
        Files.createFile(folder.resolve("application-production.yaml"));

        assertThat(ConfigFile.usual(folder))
                .isEqualTo(folder.resolve("application.toml").toString());
    }

    @Test
    void whereThereIsNone_whatWasLookedForIsListed() {
        assertThatThrownBy(() -> ConfigFile.usual(folder))
                .isInstanceOfSatisfying(
                        ConfigException.class,
                        e -> assertThat(e.problems().get(0).help().orElseThrow())
                                .contains("application.yaml", "application.properties"));
    }

    @Test
    void whereThereAreSeveral_noneIsChosen() throws IOException {
        Files.createFile(folder.resolve("application.json"));
        Files.createFile(folder.resolve("application.yml"));

        assertThatThrownBy(() -> ConfigFile.usual(folder))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("application.yml and ");
    }
}
