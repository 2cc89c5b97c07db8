package io.configbuddy.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.value.Value;
import io.configbuddy.formats.edit.EditLaws;
import io.configbuddy.formats.edit.Op;
import io.configbuddy.testsupport.Seeds;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Random edits of generated documents and of real files. */
class JsonEditLawsTest {
    /** Of each document, so that the two kinds of generated ones come to ten edits for each of the trials. */
    private static final int EDITS = 5;

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void edits_ofTidyTexts_holdTheLaws(Syntax syntax) {
        EditLaws laws = laws(syntax);
        Seeds.forEachKnown(random -> {
            Value value = new Values(random, syntax != Syntax.JSON, syntax == Syntax.JSON5).mapping(3);
            WriteOptions options = WriteOptions.DEFAULT.withIndent(random.nextInt(5));
            String text = Trees.format(syntax).write(List.of(value), options);
            laws.check(document(syntax, random.nextInt(4) == 0 ? text.replace("\n", "\r\n") : text), random, EDITS);
        });
        laws.assertFewRefusals();
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void edits_ofUntidyTexts_holdTheLaws(Syntax syntax) {
        EditLaws laws = laws(syntax).untidy();
        Seeds.forEachKnown(random -> checkUntidy(laws, syntax, random));
        laws.assertFewRefusals();
    }

    @ParameterizedTest
    @CsvSource({
        "JSON5, -8805883364275034553",
        "JSON5, -9152751670352817392",
        "JSONC, 1178622219286165208",
        "JSONC, -1553364204278316892",
        "JSONC, 4248133398814336494"
    })
    void edits_onSeedsThatOnceFailed_holdTheLaws(Syntax syntax, long seed) {
        checkUntidy(laws(syntax).untidy(), syntax, new Random(seed));
    }

    private static void checkUntidy(EditLaws laws, Syntax syntax, Random random) {
        Value value = new Values(random, false, syntax == Syntax.JSON5).mapping(3);
        laws.check(document(syntax, Scribbles.of(value, random, syntax)), random, EDITS);
    }

    @ParameterizedTest
    @CsvSource({"json, JSON", "jsonc, JSONC", "json5, JSON5"})
    void edits_ofRealFiles_holdTheLaws(String folder, Syntax syntax) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Suites.require("realworld").resolve(folder))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        EditLaws laws = laws(syntax);
        Random random = new Random(files.size());
        for (Path file : files) {
            Syntax actual = Trees.JSON5.claims(file.getFileName().toString()) ? Syntax.JSON5 : syntax;
            Document document =
                    DocumentLoader.builder().format(actual.format()).build().load(file);
            laws.check(document, random, 2 * EDITS);
        }
        laws.assertFewRefusals();
    }

    private static EditLaws laws(Syntax syntax) {
        EditLaws laws = new EditLaws(
                random -> new Values(random, false, syntax == Syntax.JSON5).value(2),
                random -> "k" + random.nextInt(50));
        return syntax == Syntax.JSON ? laws.without(Op.COMMENT, Op.COMMENT_BEHIND, Op.UNCOMMENT) : laws;
    }

    private static Document document(Syntax syntax, String text) {
        return DocumentLoader.builder()
                .format(syntax.format())
                .build()
                .load(Source.of("test." + syntax.format(), text));
    }
}
