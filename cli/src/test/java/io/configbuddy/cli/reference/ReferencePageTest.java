package io.configbuddy.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.testsupport.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds docs/reference/cli.md to what the commands declare; {@code -Dconfigbuddy.update=true} writes it anew. */
class ReferencePageTest {
    @Test
    void thePageSaysWhatTheCommandsDeclare() throws IOException {
        Path page = Repository.root().resolve("docs/reference/cli.md");
        if (Boolean.getBoolean("configbuddy.update")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, ReferencePage.write());
        }

        assertThat(Files.readString(page))
                .as("docs/reference/cli.md; bring it up to date with -Dconfigbuddy.update=true")
                .isEqualTo(ReferencePage.write());
    }
}
