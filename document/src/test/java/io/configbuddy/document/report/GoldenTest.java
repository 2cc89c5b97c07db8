package io.configbuddy.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compares what the renderers write with the files in {@code src/test/resources/report}.
 *
 * <p>Run with {@code -Dconfigbuddy.golden=write} to rewrite them, and read the difference before you commit it.
 */
class GoldenTest {
    private static final boolean WRITE = "write".equals(System.getProperty("configbuddy.golden"));

    @ParameterizedTest
    @EnumSource(Samples.class)
    void human_looksAsCommitted(Samples sample) throws IOException {
        check(sample, "human.txt", ProblemRenderer.human(HumanStyle.plain().withWidth(80)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Samples.class,
            names = {"TABS", "TWO_FILES"})
    void humanInColor_looksAsCommitted(Samples sample) throws IOException {
        check(
                sample,
                "human-color.txt",
                ProblemRenderer.human(HumanStyle.plain().withColor(true)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Samples.class,
            names = {"DUPLICATE_KEY", "CONTROLS", "SEVERAL_LINES", "TWO_FILES", "NOTHING"})
    void machineFormats_lookAsCommitted(Samples sample) throws IOException {
        check(sample, "report.json", ProblemRenderer.json());
        check(sample, "report.sarif", ProblemRenderer.sarif("1.2.3"));
        check(sample, "junit.xml", ProblemRenderer.junit());
        check(sample, "github.txt", ProblemRenderer.github());
    }

    private static void check(Samples sample, String name, ProblemRenderer renderer) throws IOException {
        StringBuilder out = new StringBuilder();
        renderer.render(sample.report(), out);
        String file = sample.folder() + "/" + name;
        if (WRITE) {
            Path golden = Path.of("src/test/resources", file);
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, out);
        }
        assertThat(out).as(file).hasToString(expected(file));
    }

    private static String expected(String file) throws IOException {
        if (WRITE) {
            return Files.readString(Path.of("src/test/resources", file));
        }
        try (InputStream in = GoldenTest.class.getResourceAsStream("/" + file)) {
            assertThat(in).as("the expected text " + file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
