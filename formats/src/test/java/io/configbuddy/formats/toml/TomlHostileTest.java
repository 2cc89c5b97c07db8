package io.configbuddy.formats.toml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.configbuddy.document.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to hang or to overflow: each must end in a moment, whatever it ends in. */
class TomlHostileTest {
    private static final int SIZE = 1_000_000;
    private static final int MOST_PROBLEMS = 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[[",
                "]",
                "{",
                "}",
                "\"",
                "'",
                "\"\"\"",
                "'''",
                "\"\\",
                "a",
                "a.",
                "a.a",
                ".",
                "=",
                "a=",
                "a=1\n",
                "a=[\n",
                "a={",
                "a=[",
                "a={b=",
                "a={b=1,",
                "[a]\n",
                "[[a]]\n",
                "[a.",
                "#",
                "#\n",
                "\r",
                "\r\n",
                "\n",
                "\t",
                "\0",
                "a=1,",
                "a=1 ",
                "\"a\"=",
                "\"\\u0061\".",
                "a=\"\"\"\n",
                "a='''\n",
                "a=\"\\",
                "a=[\"",
                "a=[1\n",
                "b=[\"a\n",
                "\u201c",
                "`",
                "a=`",
                "a=(",
                "a=0x",
                "a=1_",
                "1",
                "-",
                "a=-",
                "a=1979-05-27 ",
                "a=1979-05-27T07:32",
                "a=1.",
                "\ud83d",
                "\u00a0",
                "\ufeff",
                "a.b=1\n",
                "a={b.c=1}\n",
                "[a]b=1\n",
                "a:1\n",
                "a b=1\n",
                "a=x#\n",
                "a=[x,",
                "a=[x\n",
                "a\n",
                "{\"a\":",
                "a={\nb=1\n"
            })
    void repeatedPiece_endsInAMoment(String piece) {
        String text = piece.repeat(SIZE / piece.length());

        assertEnds(text);
        assertEnds("x = [" + text);
        assertEnds("x = {" + text + "}");
        assertEnds("x = \"" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x = [%s]", "x = {a = %s}", "x = [{a = %s}]"})
    void deepNesting_isAProblem(String shape) {
        String open = shape.substring(4, shape.indexOf('%'));
        String close = shape.substring(shape.indexOf('s') + 1);
        for (int depth : new int[] {5_000, 100_000}) {
            List<Problem> problems =
                    Toml.problems("x = " + open.repeat(depth) + "1" + close.repeat(depth) + "\ny = 1\n");
            assertThat(problems).extracting(Problem::code).containsExactly("toml.too-deep");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s = 1", "[%s]", "[[%s]]", "x = {%s = 1}"})
    void deepKeys_areAProblem(String shape) {
        String key = "a.".repeat(100_000) + "a";
        List<Problem> problems = Toml.problems(shape.formatted(key) + "\ny = 1\n");

        assertThat(problems).extracting(Problem::code).containsExactly("toml.too-deep");
    }

    @Test
    void depthUpToTheLimit_isRead() {
        assertThat(Toml.problems("x = " + "[".repeat(999) + "]".repeat(999))).isEmpty();
        assertThat(Toml.problems("x = " + "[".repeat(1_000) + "]".repeat(1_000)))
                .hasSize(1);
        assertThat(Toml.problems("[" + "a.".repeat(998) + "a]")).isEmpty();
        assertThat(Toml.problems("[" + "a.".repeat(999) + "a]")).hasSize(1);
        assertThat(Toml.problems("a.".repeat(999) + "a = 1")).isEmpty();
        assertThat(Toml.problems("a.".repeat(1_000) + "a = 1")).hasSize(1);
        assertThat(Toml.problems("[" + "a.".repeat(500) + "a]\n" + "a.".repeat(498) + "a = 1"))
                .isEmpty();
        assertThat(Toml.problems("[" + "a.".repeat(500) + "a]\n" + "a.".repeat(499) + "a = 1"))
                .hasSize(1);
    }

    @Test
    void manyKeysAndHeaders_takeLinearTime() {
        assertEnds(numbered("k%d = %d\n"));
        assertEnds(numbered("[t%d]\nk = %d\n"));
        assertEnds(numbered("[t.k%d]\nk = %d\n"));
        assertEnds(numbered("t.k%d = %d\n"));
        assertEnds(numbered("\"\\u006b%d\" = %d\n"));
        assertEnds(numbered("[[t]]\nk%d = %d\n"));
        assertEnds(numbered("k = %d\n"));
        assertEnds("x = {" + numbered("k%d = %d, ") + "}");
    }

    @Test
    void problems_areNotMoreThanHelp() {
        assertThat(Toml.problems("a = x\n".repeat(1_000))).hasSize(MOST_PROBLEMS);
        assertThat(Toml.problems("a = 1\n".repeat(1_000))).hasSize(MOST_PROBLEMS);
        assertThat(Toml.problems("#\0\n".repeat(1_000))).hasSize(MOST_PROBLEMS);
    }

    @Test
    void keyWithoutAValue_isStillThereForLaterLines() {
        assertThat(Toml.problems("a = -\na.b = 1\n")).hasSize(2);
        assertThat(Toml.problems("a = -\n[a.b]\n")).hasSize(2);
        assertThat(Toml.problems("a = {b = -}\n[[a.b]]\n")).hasSize(2);
    }

    @Test
    void brokenTexts_neverThrow() {
        String pieces = "[]{}=.,#\"'\\\n\r\t -+_:ab01eTZxun\0é\ud83d";
        Random random = new Random(20_261_124L);
        for (int trial = 0; trial < 20_000; trial++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(24); i > 0; i--) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            for (String dialect : Toml.FORMAT.dialects()) {
                Toml.parse(text.toString(), dialect).tree().ifPresent(Toml::assertLaws);
            }
        }
    }

    private static String numbered(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            text.append(line.replace("%d", Integer.toString(i)));
        }
        return text.toString();
    }

    private static void assertEnds(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String dialect : Toml.FORMAT.dialects()) {
                assertThat(Toml.parse(text, dialect).problems()).hasSizeLessThanOrEqualTo(MOST_PROBLEMS);
            }
        });
    }
}
