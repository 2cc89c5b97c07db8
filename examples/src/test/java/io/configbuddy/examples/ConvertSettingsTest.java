package io.configbuddy.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.testsupport.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConvertSettingsTest {
    @Test
    void toToml_keepsComments() throws IOException {
        Path files = Repository.root().resolve("examples/files");

        assertThat(ConvertSettings.toToml(files.resolve("app.yaml")))
                .isEqualTo(Files.readString(files.resolve("app.toml")));
    }
}
