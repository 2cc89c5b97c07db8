package io.configbuddy.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerTest {
    private static List<Problem> check(String text, String format, String dialect) {
        DocumentLoader.Builder loader = DocumentLoader.builder().format(format);
        if (!dialect.isEmpty()) {
            loader.dialect(dialect);
        }
        Document document = loader.build().load(Source.of("x", text));
        return Checker.check(document);
    }

    private static List<String> codes(String text, String format) {
        return check(text, format, "").stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "No", "ON", "off", "Off"})
    void aWordThatWasABoolean_isSuspicious(String word) {
        assertThat(codes("a: " + word, "yaml")).containsExactly(YamlBoolean.CODE);
        assertThat(codes(word + ": a", "yaml")).containsExactly(YamlBoolean.CODE);
        assertThat(codes("[x, " + word + "]", "yaml")).containsExactly(YamlBoolean.CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "y", "n", "\"yes\"", "'no'", "oN", "none", "offer", "!!str no", "|\n  yes"})
    void anyOtherWord_isNot(String word) {
        assertThat(codes("a: " + word, "yaml")).isEmpty();
    }

    @Test
    void aWordThatIsABooleanHere_isSaidToBe() {
        assertThat(check("a: no", "yaml", "1.1")).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("no is read as false here, but as text by YAML 1.2");
            assertThat(problem.fix()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "0777,'0777 is the number 777 by YAML 1.2, but 511 to readers of YAML 1.1, where 0 begins an octal number'",
        "-010,'-010 is the number 10 by YAML 1.2, but 8 to readers of YAML 1.1, where 0 begins an octal number'",
        "0899,'0899 is a number, which loses the zero in front'"
    })
    void aZeroInFront_isSuspicious(String number, String message) {
        assertThat(check("a: " + number, "yaml", "")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(OctalLookAlike.CODE);
            assertThat(problem.message()).isEqualTo(message);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "0o17", "0x1F", "0.5", "'0777'", "10", "00a", "0b1"})
    void otherNumbers_areNot(String number) {
        assertThat(codes("a: " + number, "yaml")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"22:22,1342", "1:30:00,5400", "-1:5,-65", "190:20:30,685230"})
    void aNumberWithColons_isSuspicious(String text, String number) {
        assertThat(check("a: " + text, "yaml", "")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Sexagesimal.CODE);
            assertThat(problem.message())
                    .isEqualTo(text + " is text here, but the number " + number + " to readers of YAML 1.1");
            assertThat(problem.fix().orElseThrow().splices().get(0).replacement())
                    .isEqualTo("\"" + text + "\"");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"8080:80", "a:1", "12:60", "'22:22'", "0:30", "1:", "::1", "10:5a"})
    void otherColons_areNot(String text) {
        assertThat(codes("a: " + (text.endsWith(":") ? "'" + text + "'" : text), "yaml"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.10,1.1", "3.00,3.0", "-2.500,-2.5"})
    void aZeroAtTheEnd_isSuspicious(String number, String shorter) {
        for (String format : List.of("json", "yaml")) {
            assertThat(check("{\"a\": " + number + "}", format, ""))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo(TrailingZero.CODE);
                        assertThat(problem.message()).contains("the same number as " + shorter + ",");
                        assertThat(problem.path()).contains("a");
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.5", "10", "1.10e3", "\"1.10\"", "1.101"})
    void otherFractions_areNot(String number) {
        assertThat(codes("{\"a\": " + number + "}", "json")).isEmpty();
    }

    @Test
    void aTabBetweenTheParts_isSuspiciousOnceALine() {
        assertThat(codes("a:\t1\t# x\nb: 2\nc:\t3", "yaml")).containsExactly(Tabs.CODE, Tabs.CODE);
    }

    @Test
    void aTabThatIsContent_isNot() {
        assertThat(codes("a: \"x\ty\" # c\tc\nb: |\n  x\ty\n", "yaml")).isEmpty();
        assertThat(codes("{\t\"a\":\t1}", "json")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "\u00a0,U+00A0 (NO-BREAK SPACE)",
        "\u200b,U+200B (ZERO WIDTH SPACE)",
        "\ufeff,U+FEFF (ZERO WIDTH NO-BREAK SPACE)",
        "\u202e,U+202E (RIGHT-TO-LEFT OVERRIDE)",
        "\u200d,U+200D (ZERO WIDTH JOINER)"
    })
    void anInvisibleCharacter_isNamed(String character, String name) {
        assertThat(check("{\"a\": \"x" + character + "y\"}", "json", ""))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(InvisibleCharacters.CODE);
                    assertThat(problem.message()).isEqualTo("there is an invisible character, " + name);
                });
    }

    @Test
    void aCharacterThatItsScriptNeeds_isNot() {
        assertThat(codes("{\"a\": \"\ud83d\udc68\u200d\ud83d\udc69 \u0646\u200c\u0645 \u00e9\"}", "json"))
                .isEmpty();
    }

    @Test
    void inACommentOnlyWhatReordersIsSuspicious() {
        assertThat(codes("// x\u00a0y\n{}", "jsonc")).isEmpty();
        assertThat(codes("// x\u202ey\n{}", "jsonc")).containsExactly(InvisibleCharacters.CODE);
    }

    @Test
    void whatIsUsedTwice_isReportedOnceWhereItStands() {
        assertThat(codes("a: &x no\nb: *x\nc: &m {k: yes}\nd: {<<: *m}\n", "yaml"))
                .containsExactly(YamlBoolean.CODE, YamlBoolean.CODE);
    }
}
