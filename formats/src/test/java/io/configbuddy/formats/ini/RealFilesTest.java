package io.configbuddy.formats.ini;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.PlainData;
import io.configbuddy.formats.TreeOutline;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of real projects, in the default dialect and in the one that their names ask for. */
class RealFilesTest {
    private static final int FILES = 202;

    @Test
    void files_sayWhatConfigparserSays() throws IOException {
        Map<?, ?> oracles = (Map<?, ?>) PlainData.ofJson(Files.readString(folder().resolve("INI-ORACLES.json")));
        int compared = 0;
        int withoutSection = 0;
        for (Path file : files()) {
            String name = folder().relativize(file).toString();
            Object expected = ((Map<?, ?>) oracles.get(name)).get("py_lenient");
            Object actual = Ini.data("lenient", text(file));
            if (expected instanceof Map<?, ?> map && map.containsKey("ERROR")) {
                assertThat(map.get("ERROR")).as(name).isEqualTo("MissingSectionHeaderError");
                withoutSection++;
            } else if (expected != null) {
                assertThat(withoutEmptyDefaults(actual)).as(name).isEqualTo(withoutEmptyDefaults(expected));
                compared++;
            }
        }
        // 20 files are too large to have an oracle.
        assertThat(compared).isEqualTo(175);
        assertThat(withoutSection).isEqualTo(7);
    }

    @Test
    void files_haveNoErrorsInTheirOwnDialect_andKeepTheLaws() throws IOException {
        Map<String, Integer> dialects = new TreeMap<>();
        for (Path file : files()) {
            String dialect = Ini.FORMAT.dialectFor(file.getFileName().toString());
            dialects.merge(dialect, 1, Integer::sum);
            Ini.assertLaws(Ini.tree(dialect, text(file)));
            Ini.assertLaws(Ini.tree("lenient", text(file)));
        }
        assertThat(dialects)
                .isEqualTo(Map.of(
                        "configparser", 17, "desktop", 57, "editorconfig", 6, "lenient", 88, "php", 2, "systemd", 32));
    }

    @Test
    void files_withOtherLineEnds_sayTheSame() throws IOException {
        for (Path file : files()) {
            String dialect = Ini.FORMAT.dialectFor(file.getFileName().toString());
            String lf = text(file).replace("\r\n", "\n");
            String outline = TreeOutline.of(Ini.tree(dialect, lf));
            assertSays(file, dialect, lf.replace("\n", "\r\n"), outline);
            assertSays(file, dialect, lf.stripTrailing(), outline);
            if (Dialect.of(dialect).endsLineAtReturn()) {
                assertSays(file, dialect, lf.replace("\n", "\r"), outline);
            }
        }
    }

    @Test
    void files_haveATreeOrAnErrorInEveryDialect() throws IOException {
        for (Path file : files()) {
            for (Dialect dialect : Dialect.ALL) {
                Parsed parsed = Ini.parse(dialect.name(), text(file));
                assertThat(parsed.tree().isPresent() || !Ini.errors(parsed).isEmpty())
                        .isTrue();
                assertThat(parsed.tree())
                        .as(dialect.name() + " " + file)
                        .satisfies(tree -> tree.ifPresent(Ini::assertLaws));
            }
        }
    }

    private static void assertSays(Path file, String dialect, String text, String outline) {
        Tree tree = Ini.tree(dialect, text);
        assertThat(TreeOutline.of(tree)).as(file.toString()).isEqualTo(outline);
        Ini.assertLaws(tree);
    }

    private static Object withoutEmptyDefaults(Object data) {
        Map<Object, Object> copy = new HashMap<>((Map<?, ?>) data);
        if (copy.get("DEFAULT") instanceof Map<?, ?> defaults && defaults.isEmpty()) {
            copy.remove("DEFAULT");
        }
        return copy;
    }

    private static Path folder() {
        return Suites.require("realworld");
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder().resolve("ini"))) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            assertThat(files).hasSize(FILES);
            return files;
        }
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
