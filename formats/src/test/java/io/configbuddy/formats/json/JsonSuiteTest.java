package io.configbuddy.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.formats.PlainData;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cases of JSONTestSuite and json5-tests. */
class JsonSuiteTest {
    @Test
    void jsonTestSuite_acceptsAllThatMustParse() throws IOException {
        List<Path> cases = cases("JSONTestSuite/test_parsing", "y_", ".json");

        assertThat(cases).hasSize(64).allSatisfy(file -> {
            String text = text(file).orElseThrow();
            assertThat(PlainData.areEqual(PlainData.of(Trees.tree(Trees.JSON, text), 0), PlainData.ofJson(text)))
                    .isTrue();
            Trees.assertLaws(Trees.tree(Trees.JSON, text));
        });
    }

    @Test
    void jsonTestSuite_rejectsAllThatMustFail() throws IOException {
        List<Path> cases = cases("JSONTestSuite/test_parsing", "n_", ".json");

        assertThat(cases).hasSize(141).allSatisfy(file -> {
            Optional<String> text = text(file);
            assertThat(text.isPresent() && Trees.accepts(Trees.JSON, text.get()))
                    .isFalse();
        });
    }

    @Test
    void jsonTestSuite_survivesWhatIsFree() throws IOException {
        List<Path> cases = cases("JSONTestSuite/test_parsing", "i_", ".json");
        cases.addAll(cases("JSONTestSuite/test_transform", "", ".json"));

        assertThat(cases)
                .hasSizeGreaterThan(30)
                .allSatisfy(file -> assertThatCode(() -> text(file).ifPresent(text -> Trees.parse(Trees.JSON, text)))
                        .doesNotThrowAnyException());
    }

    @Test
    void json5Tests_jsonParsesAsAllThree() throws IOException {
        List<Path> cases = cases("json5-tests", "", ".json");

        assertThat(cases).hasSize(17).allSatisfy(file -> {
            String text = text(file).orElseThrow();
            for (DocumentFormat format : List.of(Trees.JSON, Trees.JSONC, Trees.JSON5)) {
                assertThat(PlainData.areEqual(PlainData.of(Trees.tree(format, text), 0), PlainData.ofJson(text)))
                        .isTrue();
            }
        });
    }

    @Test
    void json5Tests_json5ParsesAsNothingElse() throws IOException {
        List<Path> cases = cases("json5-tests", "", ".json5");

        assertThat(cases).hasSize(37).allSatisfy(file -> {
            String text = text(file).orElseThrow();
            Trees.assertLaws(Trees.tree(Trees.JSON5, text));
            assertThat(Trees.accepts(Trees.JSON, text)).isFalse();
        });
    }

    @Test
    void json5Tests_javaScriptAndNonsenseAreRejected() throws IOException {
        List<Path> cases = cases("json5-tests", "", ".js");
        cases.addAll(cases("json5-tests", "", ".txt"));

        assertThat(cases).hasSize(22).allSatisfy(file -> {
            Parsed parsed = Trees.parse(Trees.JSON5, text(file).orElseThrow());
            assertThat(parsed.tree()).isEmpty();
            assertThat(parsed.problems()).isNotEmpty();
        });
    }

    private static List<Path> cases(String suite, String prefix, String extension) throws IOException {
        String[] parts = suite.split("/", 2);
        Path root = Suites.require(parts[0]).resolve(parts.length > 1 ? parts[1] : "");
        try (Stream<Path> files = Files.walk(root)) {
            return new java.util.ArrayList<>(files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("todo"))
                    .filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> file.getFileName().toString().endsWith(extension))
                    .sorted()
                    .toList());
        }
    }

    /** Return the file's text, or empty when it is no UTF-8. */
    private static Optional<String> text(Path file) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
