package io.configbuddy.formats.toml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.format.ParseOptions;
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

    private static final String NO_PLACE = "edit.no-place-for-comment";

    @Test
    void edits_ofTidyTexts_holdTheLaws() {
        EditLaws laws = laws();
        Seeds.forEachKnown(random -> {
            WriteOptions options = WriteOptions.DEFAULT.withIndent(random.nextInt(5));
            String text = closed(Toml.FORMAT.write(List.of(new RandomValues(random, true).root()), options));
            laws.check(document(random.nextInt(4) == 0 ? text.replace("\n", "\r\n") : text), random, EDITS);
        });
        laws.assertFewRefusals();
    }

    @Test
    void edits_ofUntidyTexts_holdTheLaws() {
        EditLaws laws = laws().untidy();
        Seeds.forEachKnown(random -> laws.check(document(TomlScribbles.of(random)), random, EDITS));
        laws.assertFewRefusals();
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
        laws.assertFewRefusals();
    }

    @Test
    void edits_ofTidyTextsOfToml10_holdTheLaws() {
        WriteOptions options = WriteOptions.DEFAULT.withDialect("1.0");
        Strict strict = new Strict(laws(), laws());
        Seeds.forEachKnown(random -> {
            String text = closed(Toml.FORMAT.write(List.of(new RandomValues(random, true).root()), options));
            strict.check(text, random);
        });
        strict.laws.assertFewRefusals(NO_PLACE);
    }

    @Test
    void edits_ofUntidyTextsOfToml10_holdTheLaws() {
        Strict strict = new Strict(laws().untidy(), laws().untidy());
        Seeds.forEachKnown(random -> strict.check(TomlScribbles.of(random), random));
        strict.laws.assertFewRefusals(NO_PLACE);
    }

    /**
     * The same edits in both versions. In TOML 1.0 a table in braces is one line and has no place for a comment, so some
     * can't be written at all; of each of these the text that 1.1 makes is none of 1.0.
     */
    private record Strict(EditLaws laws, EditLaws later) {
        void check(String text, Random random) {
            for (int edit = 0; edit < EDITS; edit++) {
                long seed = random.nextLong();
                EditLaws.Outcome outcome = laws.attempt(document(text, "1.0"), new Random(seed));
                if (outcome.refusal().equals(NO_PLACE)) {
                    EditLaws.Outcome possible = later.attempt(document(text, "1.1"), new Random(seed));
                    assertThat(possible.refusal()).isIn("", "edit.unfaithful");
                    if (possible.refusal().isEmpty()) {
                        Source source = possible.edited().source();
                        ParseOptions strict = ParseOptions.DEFAULT.withDialect("1.0");
                        assertThat(Toml.FORMAT.parse(source, strict).tree())
                                .as(source.text())
                                .isEmpty();
                    }
                }
            }
        }
    }

    /** Of comments at the end of a file, only the first block is still the table's own once a header follows. */
    private static String closed(String text) {
        boolean comment =
                text.substring(text.lastIndexOf('\n', text.length() - 2) + 1).startsWith("#");
        boolean header = document(text).tree().sectionCount() > 0;
        return !comment ? text : text + (header ? "\n[last]\n" : "last = 1\n");
    }

    private static EditLaws laws() {
        return new EditLaws(
                        random -> new RandomValues(random, false).value(3 + random.nextInt(4)),
                        random -> "k" + random.nextInt(50))
                .unordered();
    }

    private static Document document(String text) {
        return document(text, "1.1");
    }

    private static Document document(String text, String dialect) {
        return DocumentLoader.builder().format("toml").dialect(dialect).build().load(Source.of("test.toml", text));
    }
}
