package io.configbuddy.formats.toml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.PlainData;
import io.configbuddy.formats.TreeOutline;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of real projects. */
class RealFilesTest {
    @Test
    void files_areReadInBothVersionsWithoutAProblem() throws IOException {
        assertThat(files()).hasSize(141).allSatisfy(file -> {
            String text = Files.readString(file);
            Tree tree = Toml.tree(text, "1.0");
            assertThat(TreeOutline.of(Toml.tree(text, "1.1"))).isEqualTo(TreeOutline.of(tree));
            Toml.assertLaws(tree);
        });
    }

    @Test
    void files_areReadAsOthersReadThem() throws IOException {
        Path suite = Suites.require("realworld");
        List<Path> read = files().stream()
                .filter(file -> Files.exists(expected(suite, file)))
                .toList();
        assertThat(read).hasSize(137).allSatisfy(file -> {
            Object data = PlainData.of(Toml.tree(Files.readString(file)), 0);
            Object expected = PlainData.ofJson(Files.readString(expected(suite, file)));
            assertThat(PlainData.areEqual(offsetAsUtc(data), offsetAsUtc(expected)))
                    .isTrue();
        });
    }

    @Test
    void files_withOtherLineEnds_sayTheSame() throws IOException {
        assertThat(files()).isNotEmpty().allSatisfy(file -> {
            String text = Files.readString(file);
            String outline = TreeOutline.of(Toml.tree(text));
            for (String variant : List.of(text.replace("\n", "\r\n"), text.stripTrailing())) {
                Tree tree = Toml.tree(variant);
                assertThat(TreeOutline.of(tree)).isEqualTo(outline);
                Toml.assertLaws(tree);
            }
        });
    }

    @Test
    void files_areRecognisedWithoutTheirNames() throws IOException {
        List<Path> recognised = files().stream()
                .filter(file -> Toml.FORMAT.recognises(text(file)))
                .toList();
        assertThat(recognised).hasSizeGreaterThan(100);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Suites.require("realworld").resolve("toml"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path expected(Path suite, Path file) {
        return suite.resolve("expected").resolve(suite.relativize(file) + ".json");
    }

    /** The others spell the offset of UTC with digits. */
    private static Object offsetAsUtc(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, child) -> copy.put(key, offsetAsUtc(child)));
            return copy;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RealFilesTest::offsetAsUtc).toList();
        }
        return value instanceof String text && text.matches("[0-9-]{10}T[0-9:.]{8,}\\+00:00")
                ? text.replace("+00:00", "Z")
                : value;
    }
}
