package io.configbuddy.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.configbuddy.document.format.DocumentFormat;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to hang or to overflow: each must end in a moment, whatever it ends in. */
class JsonHostileTest {
    private static final int SIZE = 300_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{\"a\":",
                "[{\"a\":",
                "{",
                "]",
                "\"",
                "'",
                "\"\\",
                "[\"",
                "[\"a\n",
                "\"a\",",
                "{\"a\"",
                "{a",
                "/*",
                "/",
                "//",
                "#",
                "# \n",
                "\\u",
                "\\",
                "1",
                "1,",
                "-",
                "[-",
                "0x",
                ".",
                "e",
                "[1e",
                "true",
                "tru",
                "[,",
                "[;",
                "{,",
                "{:",
                "[:",
                "{\"a\"=",
                "\"a\"b",
                "[\"a\"b",
                "\u201c",
                "`",
                "`\n",
                "${",
                "[${",
                "{{",
                "((",
                "\u00a0",
                "\u200b",
                "\0",
                "\ud83d",
                "[}",
                "{]",
                "[1 2 ",
                "[1}",
                "a b ",
                "<",
                "=",
                "=======\n",
                "\t",
                "\n",
                "\r",
                "[\"C:\\U\"",
                "[\"C:\\n\","
            })
    void repeatedPiece_endsInAMoment(String piece) {
        String text = piece.repeat(SIZE / piece.length());

        assertEnds(text);
        assertEnds("[" + text);
        assertEnds("{\"a\": " + text + "}");
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000, 3_000_000})
    void deepNesting_isAProblem(int depth) {
        for (DocumentFormat format : List.of(Trees.JSON, Trees.JSONC, Trees.JSON5)) {
            assertThat(Trees.problems(format, "[".repeat(depth) + "]".repeat(depth)))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).endsWith(".too-deep"));
        }
    }

    private static void assertEnds(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (DocumentFormat format : List.of(Trees.JSON, Trees.JSONC, Trees.JSON5)) {
                Trees.parse(format, text).tree().ifPresent(tree -> {
                    for (int node = 0; node < tree.size(); node++) {
                        assertThat(tree.end(node)).isLessThanOrEqualTo(text.length());
                    }
                });
            }
        });
    }
}
