package io.configbuddy.formats.ini;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Source;
import io.configbuddy.formats.edit.Attempt;
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
    private static final int LARGE = 60_000;

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
        EditLaws laws = laws(dialect);
        Seeds.forEachKnown(random -> {
            String text = Ini.FORMAT.write(
                    List.of(new Values(random, dialect).root()), WriteOptions.DEFAULT.withDialect(name));
            document(name, restyled(text, random)).ifPresent(document -> laws.check(document, random, EDITS));
        });
        laws.assertFewRefusals();
    }

    @Test
    void edits_ofRealFiles_holdTheLaws() throws IOException {
        Random random = new Random(1);
        Map<String, EditLaws> laws = new TreeMap<>();
        for (Path file : RealFilesTest.files()) {
            String dialect = Ini.FORMAT.dialectFor(file.getFileName().toString());
            int rounds = Files.size(file) < LARGE ? 10 : 1;
            check(document(dialect, text(file)), dialect, laws, rounds, random);
        }
        laws.values().forEach(EditLaws::assertFewRefusals);
    }

    /** The files that configparser and git were asked about, most of them odd ones, and many that were never meant as INI. */
    @Test
    void edits_ofFilesWithOracles_holdTheLaws() throws IOException {
        Random random = new Random(1);
        Map<String, EditLaws> laws = new TreeMap<>();
        for (Path file : OracleTest.files()) {
            for (Dialect dialect : Dialect.ALL) {
                if (Files.size(file) < LARGE) {
                    check(document(dialect.name(), file), dialect.name(), laws, 2, random);
                }
            }
        }
        laws.values().forEach(EditLaws::assertFewRefusals);
    }

    private static void check(
            Optional<Document> document, String dialect, Map<String, EditLaws> laws, int edits, Random random) {
        EditLaws own = laws.computeIfAbsent(dialect, name -> laws(Dialect.of(name)));
        for (int edit = 0; edit < edits && document.isPresent(); edit++) {
            own.check(document.get(), random, EDITS);
        }
    }

    private static EditLaws laws(Dialect dialect) {
        EditLaws laws = new EditLaws(random -> new Values(random, dialect).any(), random -> "k" + random.nextInt(50))
                .unordered()
                .untidy()
                .lineless()
                .inexpressible(attempt -> inexpressible(dialect, attempt))
                .where(new Values(new Random(), dialect)::hasRoom);
        boolean beside = dialect.inline() == Dialect.Inline.IN_VALUE || dialect.inline() == Dialect.Inline.AFTER_BLANK;
        return beside ? laws : laws.without(Op.COMMENT_BEHIND);
    }

    /**
     * A list is a key that stands several times, so that one of a single item is a text; in PHP it is {@code key[]}, and a
     * mapping in a section {@code key[name]}, so that an empty one is nothing. Git reads no comment behind a key alone.
     */
    private static Optional<String> inexpressible(Dialect dialect, Attempt attempt) {
        boolean php = dialect.header() == Dialect.Header.PHP;
        boolean lists = php || dialect.repeatedKeys() == Dialect.Repeats.KEPT;
        if (lists && attempt.smallestList() < (php ? 1 : 2) || php && attempt.smallestInner() < 1) {
            return Optional.of("edit.single-item");
        }
        return dialect.header() == Dialect.Header.GIT && attempt.behindNothing()
                ? Optional.of("edit.no-comment-behind")
                : Optional.empty();
    }

    static String restyled(String text, Random random) {
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

    /** Return what is in a file; nothing when its bytes are no text. */
    private static Optional<Document> document(String dialect, Path file) {
        try {
            return Optional.of(DocumentLoader.builder()
                    .format("ini")
                    .dialect(dialect)
                    .build()
                    .load(file));
        } catch (ConfigException e) {
            return Optional.empty();
        }
    }

    private static String text(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
