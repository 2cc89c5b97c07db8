package io.configbuddy.formats.toml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.Source;
import io.configbuddy.formats.edit.EditLaws;
import io.configbuddy.testsupport.Seeds;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random edits of generated documents and of real files. */
class TomlEditLawsTest {
    /** Of each document, so that the two kinds of generated ones come to ten edits for each of the trials. */
    private static final int EDITS = 5;

    @Test
    void edits_ofTidyTexts_holdTheLaws() {
        EditLaws laws = laws();
        Seeds.forEachKnown(random -> {
            WriteOptions options = WriteOptions.DEFAULT.withIndent(random.nextInt(5));
            String text = closed(Toml.FORMAT.write(List.of(new RandomValues(random, true).root()), options));
            laws.check(document(random.nextInt(4) == 0 ? text.replace("\n", "\r\n") : text), random, EDITS);
        });
        laws.assertFewRefusals("edit.no-place-for-comment");
    }

    @Test
    void edits_ofUntidyTexts_holdTheLaws() {
        EditLaws laws = laws().untidy();
        Seeds.forEachKnown(random -> laws.check(document(TomlScribbles.of(random)), random, EDITS));
        laws.assertFewRefusals("edit.no-place-for-comment");
    }

    @Test
    void edits_ofRealFiles_holdTheLaws() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Suites.require("realworld").resolve("toml"))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        EditLaws laws = laws();
        Random random = new Random(files.size());
        for (Path file : files) {
            Document document = DocumentLoader.builder().format("toml").build().load(file);
            // A lock file of megabytes is checked a few times only.
            laws.check(document, random, document.text().length() > 100_000 ? 2 : 2 * EDITS);
        }
        laws.assertFewRefusals("edit.no-place-for-comment");
    }

    /** Of comments at the end of a file, only the first block is still the table's own once a header follows. */
    private static String closed(String text) {
        boolean comment =
                text.substring(text.lastIndexOf('\n', text.length() - 2) + 1).startsWith("#");
        boolean header = text.startsWith("[") || text.contains("\n[");
        return !comment ? text : text + (header ? "\n[last]\n" : "last = 1\n");
    }

    private static EditLaws laws() {
        return new EditLaws(
                        random -> new RandomValues(random, false).value(3 + random.nextInt(4)),
                        random -> "k" + random.nextInt(50))
                .unordered();
    }

    private static Document document(String text) {
        return DocumentLoader.builder().format("toml").build().load(Source.of("test.toml", text));
    }
}
