package io.configbuddy.migrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConverterTest {
    private static final DocumentLoader LOADER = DocumentLoader.create();

    private static Converter.Builder to(String format) {
        return Converter.to(LOADER.format(format));
    }

    private static String convert(String text, String from, String to) {
        return to(to).build().convert(Document.parse(text, from)).text();
    }

    private static List<Problem> refusal(String text, String from, String to) {
        try {
            convert(text, from, to);
        } catch (ConfigException e) {
            return e.problems();
        }
        throw new AssertionError("converted without a word");
    }

    @Test
    void convert_sameFormat_returnsTheTextItself() {
        String text = "a:   1   # one\n\n\nb: {c: 'd'}\n";

        assertThat(convert(text, "yaml", "yaml")).isEqualTo(text);
    }

    @Test
    void convert_sameFormatInAnotherStyle_writesAnew() {
        Converter converter =
                to("json").options(WriteOptions.DEFAULT.withIndent(4)).build();

        assertThat(converter.convert(Document.parse("{\"a\":\n1}", "json")).text())
                .isEqualTo("{\n    \"a\": 1\n}\n");
    }

    @Test
    void convert_sameFormatWithAnIndent_spreadsWhatStandsOnOneLine() {
        Document document = Document.parse("{\"a\": {\"b\": [1]}}", "json");
        String spread = "{\n  \"a\": {\n    \"b\": [\n      1\n    ]\n  }\n}\n";

        assertThat(to("json").spread().build().convert(document).text()).isEqualTo(spread);
        assertThat(to("json")
                        .options(WriteOptions.DEFAULT.withIndent(4))
                        .build()
                        .convert(document)
                        .text())
                .isEqualTo(spread.replace("  ", "    "));
        assertThat(to("json")
                        .options(WriteOptions.DEFAULT.withIndent(0))
                        .build()
                        .convert(document)
                        .text())
                .isEqualTo("{\"a\":{\"b\":[1]}}\n");
        assertThat(to("json").anew().build().convert(document).text()).isEqualTo("{\"a\": {\"b\": [1]}}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "toml; x = 0x1F90",
                "toml; x = 1_000.5e+03",
                "toml; x = +inf",
                "toml; x = 1979-05-27 07:32:00z",
                "json5; {x: +0xFF}",
                "json5; {x: .5}",
                "json5; {x: -Infinity}",
                "yaml; x: 0o17",
                "yaml; x: +1.50",
                "yaml; x: .INF"
            })
    void convert_sameFormat_spellsNumbersAndDatesAsTheyWere(String format, String text) {
        String written = to(format)
                .anew()
                .build()
                .convert(Document.parse(text + "\n", format))
                .text();

        assertThat(written.replace("\"x\"", "x")).isEqualTo(text + "\n");
    }

    @Test
    void convert_otherFormatOrDialect_spellsNumbersAsEveryoneDoes() {
        DocumentLoader old =
                DocumentLoader.builder().format("yaml").dialect("1.1").build();
        Document document = old.load(Source.of("a.yaml", "x: 017\n"));

        assertThat(convert("x = 0x1F90\n", "toml", "yaml")).isEqualTo("x: 8080\n");
        assertThat(to("yaml")
                        .options(WriteOptions.DEFAULT.withDialect("1.2"))
                        .build()
                        .convert(document)
                        .text())
                .isEqualTo("x: 15\n");
        assertThat(to("yaml")
                        .options(WriteOptions.DEFAULT.withDialect("1.1"))
                        .anew()
                        .build()
                        .convert(document)
                        .text())
                .isEqualTo("x: 017\n");
    }

    @Test
    void convert_sameFormat_normalisesWhatATagMadeANumber() {
        Document document = Document.parse("x: !!float 3\n", "yaml");

        assertThat(to("yaml").anew().build().convert(document).text()).isEqualTo("x: 3.0\n");
    }

    @Test
    void convert_keepsCommentsWithWhatTheyBelongTo() {
        String yaml = """
                # The file's own comment.

                # about the server
                server: # the server
                  port: 80 # for http
                  # at the end of the server
                # about the rest
                rest: 1
                """;

        assertThat(convert(yaml, "yaml", "jsonc")).isEqualTo("""
                        // The file's own comment.
                        {
                          // about the server
                          "server": {
                            "port": 80 // for http
                            // at the end of the server
                          }, // the server
                          // about the rest
                          "rest": 1
                        }
                        """);
    }

    @Test
    void convert_keepsEveryDigit() {
        String json = "{\"a\":1.10,\"b\":123456789012345678901234567890,\"c\":1E400,\"d\":-0.0}";
        Converter compact =
                to("json").options(WriteOptions.DEFAULT.withIndent(0)).build();

        String yaml = convert(json, "json", "yaml");

        assertThat(yaml).contains("a: 1.10\n", "b: 123456789012345678901234567890\n", "d: -0.0\n");
        assertThat(compact.convert(Document.parse(yaml, "yaml")).text()).isEqualToIgnoringWhitespace(json);
    }

    @Test
    void convert_datesWhereThereAreNone_becomeStringsOfTheSameCharacters() {
        assertThat(convert("a = 1979-05-27T07:32:00.5-07:00\nb = 07:32:00\n", "toml", "json"))
                .isEqualTo("{\n  \"a\": \"1979-05-27T07:32:00.5-07:00\",\n  \"b\": \"07:32:00\"\n}\n");
    }

    @Test
    void convert_aliasesAndMergeKeys_areWrittenOut() {
        String yaml = "base: &b {x: 1, y: 2}\nown: {<<: *b, y: 3}\nsame: *b\n";

        assertThat(Plain.of(
                        Document.parse(convert(yaml, "yaml", "json"), "json").root()))
                .isEqualTo(Plain.of(Document.parse(
                                "{\"base\":{\"x\":1,\"y\":2},\"own\":{\"x\":1,\"y\":3},\"same\":{\"x\":1,\"y\":2}}",
                                "json")
                        .root()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    yaml | toml       | `a: {b: null}`      | convert.null             | a.b
                    yaml | json       | `a: 1 # why`        | convert.comment          | a
                    yaml | json       | `1: a`              | convert.key              | 1
                    yaml | json       | `[a, b]: c`         | convert.key              | "[a, b]"
                    yaml | json       | `a: .inf`           | convert.special-float    | a
                    yaml | json       | `a: !include b.yml` | convert.tag              | a
                    json | toml       | `{"a":[{"b":9223372036854775808}]}` | convert.big-integer | a[0].b
                    json | dotenv     | `{"a":{"b":1}}`     | convert.nesting          | a
                    json | properties | `{"a":{}}`          | convert.empty            | a
                    """)
    void convert_whatTheTargetCannotExpress_isRefusedByPath(
            String from, String to, String text, String code, String path) {
        assertThat(refusal(text, from, to)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.path()).hasValue(path);
            assertThat(problem.location()).isPresent();
            assertThat(problem.help().orElseThrow()).contains("--lossy");
        });
    }

    @Test
    void convert_aTag_isShownItself() {
        assertThat(refusal("a: &x !include b.yml\n", "yaml", "json"))
                .singleElement()
                .extracting(problem -> problem.location().orElseThrow().span())
                .isEqualTo(new Span(6, 14));
    }

    @Test
    void convert_refused_namesEveryLoss() {
        assertThat(refusal("a: null # x\nb: [1, ~]\nc: .nan\n", "yaml", "toml"))
                .extracting(Problem::code, problem -> problem.path().orElseThrow())
                .containsExactly(tuple("convert.null", "a"), tuple("convert.null", "b[1]"));
    }

    @Test
    void convert_drop_leavesOutAndTells() {
        Conversion conversion =
                to("toml").lossy(Lossy.DROP).build().convert(Document.parse("a: ~\nb: [1, ~]\n", "yaml"));

        assertThat(conversion.text()).isEqualTo("b = [1]\n");
        assertThat(conversion.losses()).extracting(Problem::code).containsExactly("convert.null", "convert.null");
    }

    @Test
    void convert_stringify_writesAWholeCollectionAsOneJsonText() {
        String text = "a: {b: [1, ~, 'x'], c: {1: {}}, d: {{k: 2}: 3}}\n";

        assertThat(to("dotenv")
                        .lossy(Lossy.STRINGIFY)
                        .build()
                        .convert(Document.parse(text, "yaml"))
                        .text())
                .isEqualTo("""
                        a='{"b":[1,null,"x"],"c":{"1":{}},"d":{"{\\"k\\":2}":3}}'
                        """);
    }

    @Test
    void convert_stringify_keysWithinKeys_doNotGrowBeyondBounds() {
        Document document = Document.parse("{".repeat(500) + "a" + "}".repeat(500), "yaml");

        for (String format : List.of("json", "yaml", "toml")) {
            assertThat(to(format)
                            .lossy(Lossy.STRINGIFY)
                            .build()
                            .convert(document)
                            .text())
                    .hasSizeLessThan(100_000);
        }
    }

    @Test
    void convert_stringify_nestingWithinNesting_doesNotGrowBeyondBounds() {
        Document document = Document.parse("a: " + "[{b: ".repeat(400) + "c" + "}]".repeat(400), "yaml");

        for (String format : List.of("ini", "dotenv", "properties")) {
            assertThat(to(format)
                            .lossy(Lossy.STRINGIFY)
                            .build()
                            .convert(document)
                            .text())
                    .hasSizeLessThan(1_000_000);
        }
    }

    @Test
    void convert_stringify_writesStringsAndTells() {
        Conversion conversion =
                to("toml").lossy(Lossy.STRINGIFY).build().convert(Document.parse("a: ~\nb: [1, ~]\n", "yaml"));

        assertThat(conversion.text()).isEqualTo("a = \"null\"\nb = [1, \"null\"]\n");
        assertThat(conversion.losses()).hasSize(2);
    }

    @Test
    void convert_stringifiedKeysThatBecomeEqual_areALoss() {
        Conversion conversion =
                to("json").lossy(Lossy.STRINGIFY).build().convert(Document.parse("1: number\n\"1\": string\n", "yaml"));

        assertThat(conversion.text()).isEqualTo("{\n  \"1\": \"number\"\n}\n");
        assertThat(conversion.losses()).extracting(Problem::code).contains("convert.key-collision");
    }

    @Test
    void convert_sequenceAsRootOfToml_isRefusedWhateverTheRule() {
        Converter converter = to("toml").lossy(Lossy.STRINGIFY).build();

        assertThatThrownBy(() -> converter.convert(Document.parse("[1]", "json")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("convert.root");
    }

    @Test
    void convert_emptyYaml_isAnEmptyMappingOrNull() {
        assertThat(convert("", "yaml", "toml")).isBlank();
        assertThat(convert("", "yaml", "json")).isEqualTo("null\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"toml", "ini", "properties", "dotenv"})
    void convert_commentsAlone_carriesThem(String format) {
        String comments = "# one\n# two\n\n# three\n";

        assertThat(convert(comments, "yaml", format)).isEqualTo(comments);
        assertThat(convert("---\n# one\n...\n", "yaml", format)).isEqualTo("# one\n");
        assertThat(convert("# one\nnull\n", "yaml", format)).isEqualTo("# one\n");
        assertThat(convert(comments, "toml", format)).isEqualTo(comments);
        assertThat(convert(comments, "ini", format)).isEqualTo(comments);
        assertThat(convert("// one\n// two\n\n{}\n// three\n", "jsonc", format)).isEqualTo("# one\n# two\n# three\n");
    }

    @Test
    void convert_commentsAloneToJsonc_carriesThemInAnObject() {
        String json = "{\n  // one\n\n  // two\n}\n";

        assertThat(convert("# one\n\n# two\n", "yaml", "jsonc")).isEqualTo(json);
        assertThat(convert("# one\n\n# two\n", "toml", "json5")).isEqualTo(json);
    }

    @Test
    void convert_commentsAloneToJson_isALoss() {
        for (String text : List.of("# one\n# two\n", "---\n# one\n# two\n...\n")) {
            assertThat(refusal(text, "yaml", "json"))
                    .extracting(Problem::code, Problem::message)
                    .containsExactly(tuple("convert.comment", "json has no way to write these 2 comments"));
        }
    }

    @Test
    void convert_commentsAloneInTheSameFormat_keepsTheText() {
        assertThat(to("yaml")
                        .spread()
                        .build()
                        .convert(Document.parse("# one\n", "yaml"))
                        .text())
                .isEqualTo("# one\n");
    }

    @Test
    void convert_commentsBesideASingleValue_areALoss() {
        assertThat(refusal("# one\n1\n", "yaml", "json5"))
                .extracting(Problem::message)
                .containsExactly("json5 has no way to write this comment beside a single value");
    }

    @Test
    void convert_commentsBehindTheLastBracket_areCarried() {
        assertThat(convert("{\"a\": 1} // one\n", "jsonc", "yaml")).isEqualTo("a: 1\n# one\n");
        assertThat(convert("[\"a\"] // one\n", "jsonc", "yaml")).isEqualTo("- a\n# one\n");
    }

    @Test
    void convert_commentsAtMergeKeys_standAboveWhatIsMerged() {
        String yaml = """
                base: &base
                  x: 1 # the x
                first:
                  # apart

                  # above
                  <<: *base # behind
                  z: 3
                several:
                  <<: # why
                    - *base # item
                """;

        assertThat(convert(yaml, "yaml", "jsonc")).isEqualTo("""
                {
                  "base": {
                    "x": 1 // the x
                  },
                  "first": {
                    // apart

                    // above
                    // behind
                    "x": 1, // the x
                    "z": 3
                  },
                  "several": {
                    // why
                    // item
                    "x": 1 // the x
                  }
                }
                """);
    }

    @Test
    void convert_commentsAtMergeKeysThatGiveNothing_stayInTheirPlace() {
        String yaml = """
                base: &base {x: 1}
                last:
                  x: 3
                  # won over
                  <<: *base
                inline:
                  <<:
                    q: 1
                    # at its end
                """;

        assertThat(convert(yaml, "yaml", "jsonc")).isEqualTo("""
                {
                  "base": {"x": 1},
                  "last": {
                    "x": 3
                    // won over
                  },
                  "inline": {
                    // at its end
                    "q": 1
                  }
                }
                """);
    }

    @Test
    void convert_commentsAtMergeKeysToJson_areALoss() {
        assertThat(refusal("a: &a {x: 1}\nb:\n  # one\n  <<: *a # two\n", "yaml", "json"))
                .extracting(problem -> problem.path().orElseThrow(), Problem::message)
                .containsExactly(tuple("b.<<", "json has no way to write these 2 comments"));
    }

    @Test
    void convert_severalDocumentsIntoOne_isRefused() {
        assertThat(refusal("a: 1\n---\nb: 2\n", "yaml", "json"))
                .singleElement()
                .extracting(Problem::code)
                .isEqualTo("convert.documents");
    }

    @Test
    void convert_oneOfSeveralDocuments() {
        Document document = Document.parse("a: 1\n---\nb: 2\n", "yaml");

        assertThat(to("json").build().convert(document, document.roots().get(1)).text())
                .isEqualTo("{\n  \"b\": 2\n}\n");
    }

    @Test
    void convert_properties_nestsDottedKeysAndPositions() {
        assertThat(convert("a.b=1\na.c[0]=x\na.c[1]=z\nplain=2\n", "properties", "yaml"))
                .isEqualTo("a:\n  b: \"1\"\n  c:\n    - x\n    - z\nplain: \"2\"\n");
    }

    @Test
    void convert_propertiesWhereAKeyIsBothValueAndBranch_keepsTheDottedKey() {
        assertThat(Plain.of(Document.parse(convert("a=1\na.b=2\n", "properties", "json"), "json")
                        .root()))
                .isEqualTo(Map.of("a", "STRING 1", "a.b", "STRING 2"));
    }

    @Test
    void convert_flatKeys_keepsDots() {
        Converter converter = to("json").flatKeys().build();

        assertThat(converter.convert(Document.parse("a.b=1\n", "properties")).text())
                .isEqualTo("{\n  \"a.b\": \"1\"\n}\n");
    }

    @Test
    void convert_inferTypes_readsNumbersAndBooleans() {
        Converter converter = to("json").inferTypes().build();
        String ini = "a=8080\nb=true\nc=1.50\nd=007\ne=1e3\nf=yes\ng=-0\nh=1.\ni=.5\nj=1e\n";

        assertThat(converter.convert(Document.parse(ini, "properties")).text()).isEqualTo("""
                        {
                          "a": 8080,
                          "b": true,
                          "c": 1.50,
                          "d": "007",
                          "e": 1e3,
                          "f": "yes",
                          "g": -0,
                          "h": "1.",
                          "i": ".5",
                          "j": "1e"
                        }
                        """);
    }

    @Test
    void convert_iniSections_nestByTheirDots() {
        assertThat(convert("[a]\nx=1\n[a.b]\ny=2\n", "ini", "toml")).isEqualTo("[a]\nx = \"1\"\n\n[a.b]\ny = \"2\"\n");
    }
}
