package io.configbuddy.formats.ini;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Source;
import io.configbuddy.formats.edit.EditLaws;
import io.configbuddy.formats.edit.Op;
import io.configbuddy.testsupport.Seeds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random edits of generated texts and of real files. */
class IniEditLawsTest {
    private static final int EDITS = 10;

    /**
     * Refusals that are the format's: a list of one is no list, a key of several lines has none for a comment, and git has
     * no comments behind keys without a value.
     */
    private static final String[] EXPLAINED = {"edit.single-item", "edit.no-place-for-comment", "edit.no-comment-behind"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lenient",
                "configparser",
                "configparser-lenient",
                "configparser-inline",
                "git",
                "systemd",
                "php",
                "desktop",
                "editorconfig"
            })
    void edits_ofGeneratedTexts_holdTheLaws(String name) {
        Dialect dialect = Dialect.of(name);
        EditLaws laws = laws(dialect).untidy();
        Seeds.forEachKnown(random -> {
            String text = Ini.FORMAT.write(
                    List.of(new Values(random, dialect).root()), WriteOptions.DEFAULT.withDialect(name));
            document(name, restyled(text, random)).ifPresent(document -> laws.check(document, random, EDITS));
        });
        laws.assertFewRefusals(EXPLAINED);
    }

    @Test
    void edits_ofRealFiles_holdTheLaws() throws IOException {
        Random random = new Random(1);
        Map<String, EditLaws> laws = new TreeMap<>();
        for (Path file : RealFilesTest.files()) {
            String dialect = Ini.FORMAT.dialectFor(file.getFileName().toString());
            check(document(dialect, text(file)), dialect, laws, 10, random);
        }
        laws.values().forEach(all -> all.assertFewRefusals(EXPLAINED));
    }

    private static void check(
            Optional<Document> document, String dialect, Map<String, EditLaws> laws, int edits, Random random) {
        EditLaws own =
                laws.computeIfAbsent(dialect, name -> laws(Dialect.of(name)).untidy());
        for (int edit = 0; edit < edits && document.isPresent(); edit++) {
            own.check(document.get(), random, EDITS);
        }
    }

    private static EditLaws laws(Dialect dialect) {
        EditLaws laws = new EditLaws(random -> new Values(random, dialect).any(), random -> "k" + random.nextInt(50))
                .unordered()
                .where(new Values(new Random(), dialect)::hasRoom);
        boolean beside = dialect.inline() == Dialect.Inline.IN_VALUE || dialect.inline() == Dialect.Inline.AFTER_BLANK;
        return beside ? laws : laws.without(Op.COMMENT_BEHIND);
    }

    private static String restyled(String text, Random random) {
        String restyled = random.nextInt(4) == 0 ? text.replace("\n\n[", "\n[") : text;
        restyled = random.nextInt(4) == 0 ? restyled.replace(" = ", "=") : restyled;
        restyled = random.nextInt(4) == 0 ? restyled.stripTrailing() : restyled;
        return random.nextInt(4) == 0 ? restyled.replace("\n", "\r\n") : restyled;
    }

    private static Optional<Document> document(String dialect, String text) {
        try {
            return Optional.of(DocumentLoader.builder()
                    .format("ini")
                    .dialect(dialect)
                    .build()
                    .load(Source.of("test.ini", text)));
        } catch (ConfigException e) {
            return Optional.empty();
        }
    }

    private static String text(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
