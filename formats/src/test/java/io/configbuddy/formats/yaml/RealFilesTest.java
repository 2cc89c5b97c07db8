package io.configbuddy.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.PlainData;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of real projects. */
class RealFilesTest {
    @Test
    void files_areReadAsOthersReadThem() throws IOException {
        Path root = Suites.require("realworld");
        List<Path> compared = files().stream()
                .filter(file -> Files.exists(expected(root, file)))
                .toList();

        assertThat(compared).hasSize(152).allSatisfy(file -> {
            Object expected = PlainData.ofJson(Files.readString(expected(root, file)));
            List<Object> documents = Yaml.data(Yaml.tree(text(file)));
            boolean single = documents.size() == 1 && PlainData.areEqual(documents.get(0), expected);
            assertThat(single || PlainData.areEqual(documents, expected)).isTrue();
        });
    }

    @Test
    void files_areTiled() throws IOException {
        assertThat(files()).hasSize(158).allSatisfy(file -> Yaml.assertLaws(Yaml.tree(text(file))));
    }

    @Test
    void files_withOtherLineEnds_sayTheSame() throws IOException {
        assertThat(files()).isNotEmpty().allSatisfy(file -> {
            String lf = text(file).replace("\r\n", "\n");
            String events = YamlEvents.print(Yaml.tree(lf));
            for (String end : List.of("\r\n", "\r")) {
                Tree tree = Yaml.tree(lf.replace("\n", end));
                assertThat(YamlEvents.print(tree)).isEqualTo(events);
            }
        });
    }

    @Test
    void files_haveNoProblems_butForKeysThatStandTwice() throws IOException {
        List<Problem> problems = files().stream()
                .flatMap(file -> Yaml.problems(text(file)).stream())
                .toList();

        assertThat(problems).extracting(Problem::code).isSubsetOf("yaml.duplicate-key");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Suites.require("realworld").resolve("yaml"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path expected(Path root, Path file) {
        return root.resolve("expected").resolve(root.relativize(file) + ".json");
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
