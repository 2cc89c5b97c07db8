package io.configbuddy.formats.toml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.PlainData;
import io.configbuddy.formats.TreeValues;
import io.configbuddy.testsupport.Seeds;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts of toml-test with a few mistakes made in them. */
class TomlMutationTest {
    private static final String[] PIECES = {
        "[",
        "]",
        "{",
        "}",
        "=",
        ".",
        ",",
        "\"",
        "'",
        "\"\"\"",
        "'''",
        "\\",
        "#",
        "\n",
        "\r",
        "\t",
        " ",
        "-",
        "_",
        "0",
        "1",
        "a",
        "e",
        "true",
        "inf",
        "[[a]]\n",
        "[a]\n",
        "a.b = 1\n",
        "a = {",
        "1979-05-27",
        "\u00e9",
        "\u201c",
        "\0"
    };

    @Test
    void textsWithMistakes_areReadOrRefused() throws IOException {
        List<String> texts = texts();
        Seeds.forEach(random -> {
            String text = mutated(texts.get(random.nextInt(texts.size())), texts, random);
            for (String dialect : Toml.FORMAT.dialects()) {
                for (Duplicates duplicates : Duplicates.values()) {
                    check(text, ParseOptions.DEFAULT.withDialect(dialect).withDuplicates(duplicates));
                }
            }
        });
    }

    private static void check(String text, ParseOptions options) {
        Parsed parsed = Toml.FORMAT.parse(Source.of("mutated", text), options);
        assertThat(parsed.problems()).as(text).isSortedAccordingTo(Comparator.comparingInt(TomlMutationTest::start));
        parsed.tree().ifPresent(tree -> {
            Toml.assertLaws(tree);
            if (parsed.problems().isEmpty() && options.duplicates() == Duplicates.REJECT) {
                assertReadBack(tree, options.dialect());
            }
        });
    }

    private static int start(Problem problem) {
        return problem.location().orElseThrow().span().start();
    }

    private static void assertReadBack(Tree tree, String dialect) {
        String written = Toml.FORMAT.write(List.of(TreeValues.of(tree, 0)), WriteOptions.DEFAULT.withDialect(dialect));
        assertThat(PlainData.areEqual(PlainData.of(Toml.tree(written, dialect), 0), PlainData.of(tree, 0)))
                .as(written)
                .isTrue();
    }

    private static String mutated(String text, List<String> others, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(mutated.length() + 1);
            int end = Math.min(mutated.length(), at + 1 + random.nextInt(3));
            switch (random.nextInt(5)) {
                case 0 -> mutated.delete(at, end);
                case 1 -> mutated.append('\n').append(others.get(random.nextInt(others.size())));
                case 2 -> mutated.insert(at, mutated.substring(0, random.nextInt(mutated.length() + 1)));
                default -> mutated.insert(at, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        // A cut through a pair of surrogates is nothing that a file could hold.
        return new String(mutated.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Suites.require("toml-test"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".toml"))
                    .sorted()
                    .toList()) {
                texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
