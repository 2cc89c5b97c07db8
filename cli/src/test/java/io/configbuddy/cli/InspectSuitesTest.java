package io.configbuddy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verdicts of {@code inspect}, as its users get them, on every case of the suites that say what is valid. */
class InspectSuitesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1"})
    void tomlTest(String version) throws IOException {
        Path tests = Suites.require("toml-test").resolve("tests");
        List<Path> files = Files.readAllLines(tests.resolve("files-toml-" + version + ".0")).stream()
                .filter(line -> line.endsWith(".toml"))
                .map(tests::resolve)
                .filter(Files::exists)
                .toList();

        assertVerdicts(files, file -> tests.relativize(file).startsWith("valid"), "tagged", "--toml", version);
    }

    @Test
    void yamlTestSuite() throws IOException {
        List<Path> files = files("yaml-test-suite", "in.yaml");

        assertVerdicts(files, file -> Files.notExists(file.resolveSibling("error")), "events");
    }

    @Test
    void jsonTestSuite() throws IOException {
        List<Path> files = files("JSONTestSuite/test_parsing", ".json").stream()
                .filter(file -> !file.getFileName().toString().startsWith("i_"))
                .toList();

        assertVerdicts(files, file -> file.getFileName().toString().startsWith("y_"), "json", "--from", "json");
    }

    @Test
    void json5Tests() throws IOException {
        List<Path> files = Stream.of(".json", ".json5", ".js", ".txt")
                .flatMap(extension -> files("json5-tests", extension).stream())
                .filter(file -> !file.toString().contains("todo"))
                .filter(file -> !file.getFileName().toString().equals("LICENSE.txt"))
                .toList();

        assertVerdicts(files, file -> file.toString().matches(".*\\.json5?"), "json", "--from", "json5");
    }

    private static List<Path> files(String suite, String suffix) {
        try (Stream<Path> files = Files.walk(Suites.require(suite.replaceFirst("/.*", "")))) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .filter(file -> file.toString().contains(suite))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertVerdicts(List<Path> files, Predicate<Path> valid, String view, String... options) {
        List<String> words = new ArrayList<>(List.of("inspect", "--as", view, "--out-dir", folder.toString()));
        words.addAll(List.of(options));
        words.addAll(List.of("--base", Suites.root().orElseThrow().toString()));
        files.forEach(file -> words.add(file.toString()));

        CommandLine run = CommandLine.run(words.toArray(String[]::new));

        assertThat(run.out().lines().map(line -> line.split(" ", 3)[0] + " " + line.split(" ", 3)[1]))
                .isNotEmpty()
                .containsExactlyElementsOf(files.stream()
                        .map(file -> (valid.test(file) ? "ok " : "bad ") + file)
                        .toList());
    }
}
