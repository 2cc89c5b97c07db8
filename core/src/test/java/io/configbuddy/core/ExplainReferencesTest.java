package io.configbuddy.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainReferencesTest {
    @Test
    void explain_aValueWithReferences_tellsWhereEachLed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("application.yaml");
        Files.writeString(file, "host: localhost\nurl: http://${host}:${port:-80}\n");

        Explanation explanation = ConfigBuddy.load(file.toString()).explain("url");

        assertThat(explanation.references())
                .extracting(reference -> reference.text() + " " + reference.origin())
                .containsExactly("${host} " + file + ":1:1", "${port} its default");
    }
}
