package io.configbuddy.migrator;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.LoadResult;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.Node;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** JSON → YAML → TOML → JSON gives an equal tree on every real file whose data TOML can express. */
class RealFilesRoundTripTest {
    private static final List<String> FORMATS = List.of("json", "jsonc", "json5", "yaml", "toml");

    @TestFactory
    Stream<DynamicTest> everyRealFile_goesRound() throws IOException {
        Path root = Suites.require("realworld");
        return FORMATS.stream()
                .flatMap(format -> files(root.resolve(format))
                        .map(file -> DynamicTest.dynamicTest(
                                root.relativize(file).toString(),
                                () -> goRound(file, isJson5(file) ? "json5" : format))));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** ESLint reads its file without an extension with keys unquoted, though it lies among the others with comments. */
    private static boolean isJson5(Path file) {
        return file.getFileName().toString().equals(".eslintrc");
    }

    private static void goRound(Path file, String format) {
        LoadResult loaded = DocumentLoader.builder()
                .format(format)
                .duplicates(Duplicates.LAST)
                .build()
                .read(file);
        Document document = loaded.document().orElseThrow();
        for (Node root : document.roots()) {
            String json = Converter.to(DocumentLoader.create().format("json"))
                    .lossy(Lossy.STRINGIFY)
                    .build()
                    .convert(document, root)
                    .text();
            Document start = parse(json, "json");
            Object meant = Plain.of(start.root());
            Document yaml = parse(convert(start, "yaml"), "yaml");
            assertThat(Plain.of(yaml.root())).isEqualTo(meant);
            if (Plain.isForToml(meant, true)) {
                Document toml = parse(convert(yaml, "toml"), "toml");
                assertThat(Plain.of(toml.root())).isEqualTo(meant);
                assertThat(Plain.of(parse(convert(toml, "json"), "json").root()))
                        .isEqualTo(meant);
            }
        }
    }

    private static String convert(Document document, String format) {
        return Converter.to(DocumentLoader.create().format(format))
                .build()
                .convert(document)
                .text();
    }

    private static Document parse(String text, String format) {
        return DocumentLoader.builder().format(format).build().load(Source.of("<converted>", text));
    }
}
