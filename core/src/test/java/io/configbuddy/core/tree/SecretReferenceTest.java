package io.configbuddy.core.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.core.ConfigBuddy;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.report.HumanStyle;
import io.configbuddy.document.report.ProblemRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a secret's value a message may repeat where the secret comes from, and nothing else. */
class SecretReferenceTest {
    @TempDir
    Path folder;

    @Test
    void aReferenceAlone_isNamed() {
        assertThatThrownBy(() -> load("password: ${env:DB_PASS}\n"))
                .hasMessageContaining("there is no value for ${env:DB_PASS}")
                .hasMessageContaining("write a default: ${env:DB_PASS:-...}");
        assertThatThrownBy(() -> load("api-key: \"${keys.main}\"\n"))
                .hasMessageContaining("there is no value for ${keys.main}");
    }

    @Test
    void textAroundIt_isNotShown() {
        assertHidden("password: hunter2${env:DB_PASS}\n");
        assertHidden("password: x${hunter2}y\n");
        assertHidden("password: \"${hunter2\"\n");
        assertHidden("password: ${base64:hunter2*}\n");
        assertHidden("password: ${env:${hunter2}}\n");
    }

    private void assertHidden(String text) {
        assertThatThrownBy(() -> load(text)).isInstanceOfSatisfying(ConfigException.class, failure -> {
            List<Problem> problems = failure.problems();
            assertThat(failure.getMessage()
                            + ProblemRenderer.human(HumanStyle.plain()).render(problems))
                    .doesNotContain("hunter2");
        });
    }

    private void load(String text) throws IOException {
        Path file = folder.resolve("app.yaml");
        Files.writeString(file, text);
        ConfigBuddy.builder().file(file).environment("APP", Map.of()).load();
    }
}
