package io.configbuddy.formats.toml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scalars say. */
class TomlDecoderTest {
    @ParameterizedTest
    @CsvSource({
        "+99, 99",
        "-0, 0",
        "+0, 0",
        "1_000_000, 1000000",
        "0xDEAD_beef, 3735928559",
        "0xFFFFFFFFFFFFFFF, 1152921504606846975",
        "0x7FFFFFFFFFFFFFFF, 9223372036854775807",
        "0o755, 493",
        "0b1101_0110, 214",
        "-9223372036854775808, -9223372036854775808"
    })
    void wholeNumbers_areDecimal(String spelling, String text) {
        assertSays(spelling, ScalarType.INTEGER, text);
    }

    @ParameterizedTest
    @CsvSource({
        "+1.0, 1.0",
        "-0.0, -0.0",
        "1.10, 1.10",
        "5e+22, 5e+22",
        "1E06, 1E06",
        "6.626e-34, 6.626e-34",
        "224_617.445_991_228, 224617.445991228",
        "+inf, inf",
        "-inf, -inf",
        "+nan, nan",
        "-nan, nan"
    })
    void floats_keepTheirDigits(String spelling, String text) {
        assertSays(spelling, ScalarType.FLOAT, text);
    }

    @ParameterizedTest
    @CsvSource({
        "1979-05-27 07:32:00Z, OFFSET_DATE_TIME, 1979-05-27T07:32:00Z",
        "1979-05-27t07:32:00.500z, OFFSET_DATE_TIME, 1979-05-27T07:32:00.500Z",
        "1979-05-27T07:32-07:00, OFFSET_DATE_TIME, 1979-05-27T07:32:00-07:00",
        "1979-05-27T07:32:00, LOCAL_DATE_TIME, 1979-05-27T07:32:00",
        "1979-05-27 07:32, LOCAL_DATE_TIME, 1979-05-27T07:32:00",
        "2000-02-29, LOCAL_DATE, 2000-02-29",
        "23:59:60, LOCAL_TIME, 23:59:60",
        "07:32, LOCAL_TIME, 07:32:00"
    })
    void datesAndTimes_areSpelledAsRfc3339Wants(String spelling, ScalarType type, String text) {
        assertSays(spelling, type, text);
    }

    @Test
    void escapes_areReplaced() {
        assertSays(
                "\"\\b\\t\\n\\f\\r\\\"\\\\\\e\\x41\\u00e9\\U0001F600\"",
                ScalarType.STRING,
                "\b\t\n\f\r\"\\\u001bA\u00e9\ud83d\ude00");
        assertSays("'\\n'", ScalarType.STRING, "\\n");
    }

    @Test
    void severalLines_loseTheFirstLineEnd_andHaveLineFeeds() {
        assertSays("\"\"\"\nx\r\ny\"\"\"", ScalarType.STRING, "x\ny");
        assertSays("'''\r\nx\r\n\\'''", ScalarType.STRING, "x\n\\");
        assertSays("\"\"\"\r\n\"\"\"", ScalarType.STRING, "");
    }

    @Test
    void backslashAtALineEnd_joinsLines() {
        assertSays("\"\"\"a \\ \t\r\n\n  b\\\n  \"\"\"", ScalarType.STRING, "a b");
    }

    @Test
    void quotesWithinThreeQuotes_areKept() {
        assertSays("\"\"\"\"\"a\"\"\"\"\"", ScalarType.STRING, "\"\"a\"\"");
        assertSays("''''a''''", ScalarType.STRING, "'a'");
    }

    @Test
    void keys_sayTheSameHoweverTheyAreSpelled() {
        Tree tree = Toml.tree("\"\\u0061\" = 1");

        assertThat(tree.text(tree.first(tree.root(0)))).isEqualTo("a");
    }

    private static void assertSays(String spelling, ScalarType type, String text) {
        Tree tree = Toml.tree("key = " + spelling + "\n");
        int value = tree.next(tree.first(tree.root(0)));
        assertThat(tree.type(value)).isEqualTo(type);
        assertThat(tree.text(value)).isEqualTo(text);
        assertThat(tree.lexeme(value)).isEqualTo(spelling);
    }
}
