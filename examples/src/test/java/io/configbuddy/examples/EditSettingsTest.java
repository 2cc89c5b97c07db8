package io.configbuddy.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditSettingsTest {
    @Test
    void listenOn_changesWhatItNames(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("app.toml");
        Files.writeString(file, """
                # The shop.
                [server]
                host = "0.0.0.0"
                port = 8080   # in the container

                [database]
                url = "jdbc:postgresql://db/shop"
                pool.max = 20
                """);

        EditSettings.listenOn(file, 9090);

        assertThat(file).hasContent("""
                # The shop.
                [server]
                host = "0.0.0.0"
                port = 9090   # set by the installer

                [database]
                url = "jdbc:postgresql://db/shop"
                """);
    }
}
