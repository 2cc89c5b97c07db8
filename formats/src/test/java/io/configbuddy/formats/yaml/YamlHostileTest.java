package io.configbuddy.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.Tree;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to hang or to overflow: each must end in a moment, whatever it ends in. */
class YamlHostileTest {
    private static final int SIZE = 1_000_000;
    private static final int SMALL_STACK = 512 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "{a: ",
                "[{",
                "[? ",
                "- ",
                "? ",
                "? - ",
                ": ",
                "]",
                "}",
                ",",
                "\"",
                "\"a\n",
                "'",
                "'a\n",
                "'' ",
                "\\",
                "\"\\",
                "\"\\x",
                "a: \"b\nc\n",
                "|",
                "|\n",
                "a: |\n",
                "a: |\n  \n",
                "- >\n\n",
                "a: |9\n",
                "#",
                "# \n",
                " #",
                "\n",
                "\r",
                "\r\n",
                " ",
                "\t",
                " \n",
                "\t\n",
                "   \t\n",
                "a",
                "a ",
                "a\n",
                "a b: ",
                "a: ",
                "a:\n",
                "a: b\n",
                "a: b: c\n",
                "a:\n ",
                "-",
                "-\n",
                "- -\n",
                "--- ",
                "---\n",
                "...\n",
                "--- a\n",
                "%",
                "%A\n",
                "%TAG ! !\n",
                "%YAML 1.2\n",
                "&",
                "&a",
                "&a ",
                "&a \n",
                "&a x\n",
                "- &a x\n",
                "*",
                "*a",
                "- *a\n",
                "!",
                "!a",
                "!a ",
                "!!str ",
                "!<",
                "!<a",
                "!%41",
                "\uFEFF",
                "\uFEFF\n",
                "\u0000",
                "\u0001\n",
                "%\u0000",
                "\ud800",
                "\ud83d\ude00",
                "0x",
                "0",
                "1:",
                ".",
                "1e",
                "~",
                "[a: b, ",
                "[[a]: b, ",
                "- [a]: b\n",
                "{a}, ",
                "a, ",
                "? a\n",
                "? a\n: b\n",
                "<<: {}\n",
                "{{ ",
                "@",
                "`\n",
                "a\n  b\n",
                "a: b\n  c: d\n",
                "\"\": \"\"\n"
            })
    void text_repeatedEndlessly_endsSoon(String piece) {
        String text = piece.repeat(SIZE / piece.length());

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Yaml.parse(text)))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {"`[`; 1", "`{a: `; 1", "`{? [`; 2", "`[a: `; 2", "`- `; 1", "`? `; 1", "`- ? `; 2", "`? - `; 2"})
    void nesting_toTheLimit_fitsASmallStack(String piece, int containers) throws InterruptedException {
        String opening = piece.repeat(1000 / containers);

        Parsed parsed = parseOnSmallStack(opening + "x" + closing(opening));

        assertThat(parsed.tree()).as(() -> parsed.problems().toString()).isPresent();
    }

    @Test
    void nesting_byIndentation_fitsASmallStack() throws InterruptedException {
        StringBuilder text = new StringBuilder();
        for (int level = 0; level < 999; level++) {
            text.append(" ".repeat(level)).append("a:\n");
        }

        assertThat(parseOnSmallStack(text.toString()).tree()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void nesting_beyondTheLimit_isAProblem(String piece) throws InterruptedException {
        assertThat(parseOnSmallStack(piece.repeat(100_000)).problems())
                .extracting(Problem::code)
                .containsExactly("yaml.too-deep");
    }

    @Test
    void largeMapping_isCheckedForDuplicatesInTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            text.append("key").append(i).append(": 1\n");
        }

        Tree tree = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Yaml.tree(text.toString()));

        assertThat(tree.size()).isEqualTo(400_001);
    }

    @Test
    void manyHandlesAndAnchors_areFoundInTime() {
        StringBuilder handles = new StringBuilder();
        StringBuilder anchors = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            handles.append("%TAG !h").append(i).append("! !x\n");
            anchors.append("- &").append("a".repeat(50)).append(i).append(" 1\n");
        }
        handles.append("---\n").append("- !h1!a b\n".repeat(1000));
        anchors.append(("- *" + "b".repeat(50) + "\n").repeat(30));

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(Yaml.problems(handles.toString())).isEmpty();
            assertThat(Yaml.problems(anchors.toString())).hasSize(20);
        });
    }

    @Test
    void keysWithinKeys_andAliasesToLongKeys_areComparedInTime() {
        String word = "a, ".repeat(300_000);
        String deep = "{? [".repeat(450) + word + "]}".repeat(450);
        String aliases = "- &a \"" + "\\x41".repeat(125_000) + "\"\n" + "- {*a : 1}\n".repeat(40_000);

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(Yaml.problems(deep)).isEmpty();
            assertThat(Yaml.problems(aliases)).extracting(Problem::code).containsExactly("yaml.alias-expansion");
        });
    }

    @Test
    void longNumbers_areReadInTime() {
        String digits = "7".repeat(200_000);

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(Yaml.tree(digits).text(0)).isEqualTo(digits);
            assertThat(Yaml.tree("0x" + digits).text(0)).hasSizeGreaterThan(200_000);
            assertThat(Yaml.tree("1" + digits.replace("77", ":7"), Yaml.LENIENT.withDialect("1.1"))
                            .text(0))
                    .contains(":7:");
        });
    }

    private static String closing(String opening) {
        StringBuilder closing = new StringBuilder();
        for (int i = opening.length() - 1; i >= 0; i--) {
            char c = opening.charAt(i);
            if (c == '[' || c == '{') {
                closing.append(c == '[' ? ']' : '}');
            }
        }
        return closing.toString();
    }

    private static Parsed parseOnSmallStack(String text) throws InterruptedException {
        AtomicReference<Parsed> parsed = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> parsed.set(Yaml.parse(text)), "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((dead, thrown) -> failure.set(thrown));
        thread.start();
        thread.join();
        assertThat(failure.get()).isNull();
        return parsed.get();
    }
}
