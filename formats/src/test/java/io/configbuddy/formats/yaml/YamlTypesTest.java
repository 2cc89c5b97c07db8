package io.configbuddy.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.ScalarType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scalars mean, in both dialects. */
class YamlTypesTest {
    @ParameterizedTest
    @CsvSource({
        "null, NULL, null",
        "Null, NULL, null",
        "~, NULL, null",
        "true, BOOLEAN, true",
        "False, BOOLEAN, false",
        "0, INTEGER, 0",
        "-0, INTEGER, -0",
        "+12, INTEGER, 12",
        "-007, INTEGER, -7",
        "0123, INTEGER, 123",
        "0o17, INTEGER, 15",
        "0xfF, INTEGER, 255",
        "0xffffffffffffffffffff, INTEGER, 1208925819614629174706175",
        "123456789012345678901234567890, INTEGER, 123456789012345678901234567890",
        "1.10, FLOAT, 1.10",
        ".5, FLOAT, 0.5",
        "-.5, FLOAT, -0.5",
        "+1., FLOAT, 1.0",
        "1.e3, FLOAT, 1.0e3",
        "1e5, FLOAT, 1e5",
        "01.5E-10, FLOAT, 1.5E-10",
        ".inf, FLOAT, inf",
        "+.Inf, FLOAT, inf",
        "-.INF, FLOAT, -inf",
        ".NaN, FLOAT, nan"
    })
    void coreSchema_readsValues(String text, ScalarType type, String says) {
        ScalarNode scalar = (ScalarNode) Yaml.root(text);

        assertThat(scalar.type()).isEqualTo(type);
        assertThat(scalar.text()).isEqualTo(says);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nULL",
                "tRUE",
                "yes",
                "No",
                "on",
                "off",
                "y",
                "n",
                "0o8",
                "0o",
                "0x",
                "0xg",
                "-0x1",
                "1_000",
                "0b1",
                "1:30",
                "190:20:30",
                "+",
                "-a",
                ".",
                "-.",
                "..5",
                "1e",
                "1e+",
                "1.5.5",
                "e5",
                ".e5",
                "+.nan",
                "inf",
                ".infinity",
                "2001-12-14",
                "12:30:45",
                "=",
                "1 2",
                "0.1.2",
                "v1",
                "1a",
                "--1"
            })
    void coreSchema_leavesTexts(String text) {
        ScalarNode scalar = (ScalarNode) Yaml.root(text);

        assertThat(scalar.type()).isEqualTo(ScalarType.STRING);
        assertThat(scalar.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, BOOLEAN, true",
        "No, BOOLEAN, false",
        "ON, BOOLEAN, true",
        "off, BOOLEAN, false",
        "True, BOOLEAN, true",
        "0777, INTEGER, 511",
        "0b1010, INTEGER, 10",
        "-0b1_1, INTEGER, -3",
        "0x_1F, INTEGER, 31",
        "1_000, INTEGER, 1000",
        "+12, INTEGER, 12",
        "0, INTEGER, 0",
        "190:20:30, INTEGER, 685230",
        "-1:30, INTEGER, -90",
        "190:20:30.15, FLOAT, 685230.15",
        "6.8523015e+5, FLOAT, 6.8523015e+5",
        "685_230.15, FLOAT, 685230.15",
        ".5, FLOAT, 0.5",
        "1., FLOAT, 1.0",
        "-.inf, FLOAT, -inf",
        "2001-12-14, LOCAL_DATE, 2001-12-14",
        "2001-12-14t21:59:43.10-05:00, OFFSET_DATE_TIME, 2001-12-14T21:59:43.10-05:00",
        "2001-12-14 21:59:43.10 -5, OFFSET_DATE_TIME, 2001-12-14T21:59:43.10-05:00",
        "2001-12-15T2:59:43Z, OFFSET_DATE_TIME, 2001-12-15T02:59:43Z",
        "2001-1-5 2:59:43, LOCAL_DATE_TIME, 2001-01-05T02:59:43",
        "2004-02-29, LOCAL_DATE, 2004-02-29"
    })
    void oldTypes_readValues(String text, ScalarType type, String says) {
        ScalarNode scalar = (ScalarNode) Yaml.oldRoot(text);

        assertThat(scalar.type()).isEqualTo(type);
        assertThat(scalar.text()).isEqualTo(says);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "y",
                "n",
                "yEs",
                "089",
                "0b",
                "0b2",
                "0x",
                "0o17",
                "1e5",
                "1.5e5",
                "_1",
                "1:60",
                "1:2:x",
                "01:30",
                "2001-13-01",
                "2001-02-29",
                "1900-02-29",
                "2001-1-1",
                "2001-12-14T",
                "2001-12-14T25:00:00",
                "12-14",
                "2001-12-14 21:59",
                "2001-12-14T21:59:43+",
                "=",
                "1.2:3",
                "."
            })
    void oldTypes_leaveTexts(String text) {
        ScalarNode scalar = (ScalarNode) Yaml.oldRoot(text);

        assertThat(scalar.type()).isEqualTo(ScalarType.STRING);
        assertThat(scalar.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "!!str 12, STRING, 12",
                "! 12, STRING, 12",
                "!custom 12, STRING, 12",
                "!!int '12', INTEGER, 12",
                "!!float 3, FLOAT, 3.0",
                "!!float '1.5', FLOAT, 1.5",
                "!!bool 'true', BOOLEAN, true",
                "!!null '', NULL, null",
                "!!null, NULL, null",
                "!!str, STRING, ``",
                "!!binary aGk=, STRING, aGk=",
                "!!timestamp 2001-12-14, LOCAL_DATE, 2001-12-14",
                "`!<tag:yaml.org,2002:int> 7`, INTEGER, 7",
                "!!int many, STRING, many",
                "!!timestamp soon, STRING, soon"
            })
    void tags_chooseTheType(String text, ScalarType type, String says) {
        ScalarNode scalar = (ScalarNode) Yaml.root(text);

        assertThat(scalar.type()).isEqualTo(type);
        assertThat(scalar.text()).isEqualTo(says);
    }

    @Test
    void tag_thatDoesNotFit_isAWarning() {
        assertThat(Yaml.problems("a: !!bool 12\n")).extracting(Problem::code).containsExactly("yaml.tag-mismatch");
    }

    @Test
    void declaredHandle_meansWhatItStandsFor() {
        ScalarNode scalar =
                (ScalarNode) Yaml.root("%TAG !y! tag:yaml.org,2002:\n%TAG !! tag:other,2026:\n--- !y!int '7'\n");

        assertThat(scalar.type()).isEqualTo(ScalarType.INTEGER);
        assertThat(Yaml.root("%TAG !! tag:other,2026:\n--- !!int 7\n").asString())
                .isEqualTo("7");
    }

    @Test
    void customTags_areKept() {
        Node root = Yaml.root("a: !include other.yaml\nb: !Sub [x, {y: z}]\n");

        assertThat(root.get("a").tag()).hasValue("!include");
        assertThat(root.get("a").asString()).isEqualTo("other.yaml");
        assertThat(root.get("b").tag()).hasValue("!Sub");
    }

    @Test
    void mergeKeys_apply() {
        Node root = Yaml.root("a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}\nc: {<<: [*a, {z: 4}]}\n");

        assertThat(Yaml.data(root).toString()).isEqualTo("{a={x=1, y=2}, b={x=1, y=3}, c={x=1, y=2, z=4}}");
    }

    @Test
    void mergeKeys_thatCannotMerge_areKeys() {
        assertThat(Yaml.data(Yaml.root("<<: !include base.yaml\na: 1\n")).toString())
                .isEqualTo("{<<=base.yaml, a=1}");
        assertThat(Yaml.problems("<<: &a {x: 1}\n<<: {y: 2}\n")).isEmpty();
    }

    @Test
    void quotedText_isUnescapedAndFolded() {
        assertThat(Yaml.root("'it''s\n  one\n\n  text'").asString()).isEqualTo("it's one\ntext");
        assertThat(Yaml.root("\"a\\tb \\\n   c\\x41\\u00e9\\U0001F600\\e\\/ \n\n d\"")
                        .asString())
                .isEqualTo("a\tb cA\u00e9\ud83d\ude00\u001b/\nd");
    }
}
