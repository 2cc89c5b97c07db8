package io.configbuddy.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.testsupport.Seeds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonParserTest {
    @Test
    void object_isRecordedWithSpansAndSeparators() {
        Tree tree = Trees.tree(Trees.JSON, " {\"a\" : [1, true]} ");

        assertThat(lexemes(tree)).containsExactly("{\"a\" : [1, true]}", "\"a\"", "[1, true]", "1", "true");
        assertThat(tree.kind(0)).isEqualTo(NodeKind.MAPPING);
        assertThat(tree.style(0)).isEqualTo(NodeStyle.FLOW);
        assertThat(tree.style(1)).isEqualTo(NodeStyle.DOUBLE_QUOTED);
        assertThat(tree.separator(2)).isEqualTo(6);
        assertThat(tree.separator(3)).isEqualTo(Tree.NONE);
        assertThat(tree.documentCount()).isEqualTo(1);
        assertThat(tree.documentStart(0)).isZero();
        assertThat(tree.documentEnd(0)).isEqualTo(19);
    }

    @Test
    void comments_areRecordedWithoutTheirLineEnds() {
        Tree tree = Trees.tree(Trees.JSONC, "// one\r\n[ /* two\n */ 1 // three\n]//");

        List<String> comments = new ArrayList<>();
        for (int i = 0; i < tree.commentCount(); i++) {
            comments.add(tree.source().text().substring(tree.commentStart(i), tree.commentEnd(i)));
        }
        assertThat(comments).containsExactly("// one", "/* two\n */", "// three", "//");
    }

    @ParameterizedTest
    @CsvSource({
        "null, NULL",
        "true, BOOLEAN",
        "false, BOOLEAN",
        "-0, INTEGER",
        "123456789012345678901234567890, INTEGER",
        "1.10, FLOAT",
        "1E400, FLOAT",
        "\"1\", STRING"
    })
    void scalar_hasTheTypeOfItsSpelling(String text, ScalarType type) {
        Tree tree = Trees.tree(Trees.JSON, text);

        assertThat(tree.type(0)).isEqualTo(type);
        assertThat(tree.text(0)).isEqualTo(text.replace("\"", ""));
    }

    @Test
    void string_withEscapes_isDecoded() {
        Tree tree = Trees.tree(Trees.JSON, "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00é\"");

        assertThat(tree.text(0)).isEqualTo("\"\\/\b\f\n\r\té😀é");
        assertThat(tree.has(0, Tree.ESCAPED)).isTrue();
    }

    @Test
    void string_withHalfASurrogatePair_isKept() {
        assertThat(Trees.tree(Trees.JSON, "\"\\ud83d\"").text(0)).isEqualTo("\ud83d");
        assertThat(Trees.tree(Trees.JSON, "\"\\ude00\\ud83d\"").text(0)).isEqualTo("\ude00\ud83d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0xFF | 255",
                "-0x10 | -16",
                "+0xffffffffffffffffffff | 1208925819614629174706175",
                "+5 | 5",
                ".5 | 0.5",
                "-.5e2 | -0.5e2",
                "5. | 5.0",
                "5.e3 | 5.0e3",
                "+1.50 | 1.50",
                "Infinity | inf",
                "+Infinity | inf",
                "-Infinity | -inf",
                "NaN | nan",
                "-NaN | nan"
            })
    void json5Number_isDecodedToJsonSpelling(String text, String decoded) {
        assertThat(Trees.tree(Trees.JSON5, text).text(0)).isEqualTo(decoded);
        assertThat(Trees.tree(Trees.JSON5, "[" + text + "]").text(1)).isEqualTo(decoded);
    }

    @Test
    void json5String_withEveryEscape_isDecoded() {
        Tree tree = Trees.tree(Trees.JSON5, "'\\'\\\"\\v\\0\\x41\\a\\\n\\\r\n\\\r\\\u2028|\u2028\t\\u0041'");

        assertThat(tree.text(0)).isEqualTo("'\"\u000b\0Aa|\u2028\tA");
        assertThat(tree.style(0)).isEqualTo(NodeStyle.SINGLE_QUOTED);
    }

    @Test
    void json5Key_withoutQuotes_isDecoded() {
        Tree tree = Trees.tree(Trees.JSON5, "{$_a1: 1, \\u0061b: 2, ünïcödé: 3, 𝒳: 4, null: 5, Infinity: 6}");

        assertThat(List.of(tree.text(1), tree.text(3), tree.text(5), tree.text(7), tree.text(9), tree.text(11)))
                .containsExactly("$_a1", "ab", "ünïcödé", "𝒳", "null", "Infinity");
        assertThat(tree.style(1)).isEqualTo(NodeStyle.PLAIN);
        assertThat(tree.type(1)).isEqualTo(ScalarType.STRING);
    }

    @Test
    void json5_knowsMoreWhiteSpace() {
        assertThat(Trees.accepts(Trees.JSON5, "\ufeff\u000b\f\u00a0\u2003[\u2028//x\u20291]\u2029"))
                .isTrue();
        assertThat(Trees.accepts(Trees.JSON5, "[\u200b1]")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{a-b: 1}", "{1: 1}", "{\\u0031: 1}", "[0x]", "[010]", "[1_0]", "['\\1']", "['\\x4']", "[+-1]"})
    void json5_rejectsWhatItsStandardDoesNotAllow(String text) {
        assertThat(Trees.accepts(Trees.JSON5, text)).isFalse();
    }

    @Test
    void duplicateKey_isAnErrorBesideTheTree() {
        Parsed parsed = Trees.parse(Trees.JSON, "{\"a\": 1, \"\\u0061\": 2, \"b\": {\"a\": 3}}");

        assertThat(parsed.tree()).hasValueSatisfying(tree -> {
            assertThat(tree.has(0, Tree.DUPLICATES)).isTrue();
            assertThat(tree.has(6, Tree.DUPLICATES)).isFalse();
        });
        assertThat(parsed.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("json.duplicate-key");
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.related()).hasSize(1);
        });
    }

    @Test
    void duplicateKey_whenOneIsChosen_isNoProblem() {
        Parsed parsed = Trees.JSON.parse(
                Source.of("test", "{\"a\": 1, \"a\": 2}"), ParseOptions.DEFAULT.withDuplicates(Duplicates.LAST));

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.tree())
                .hasValueSatisfying(
                        tree -> assertThat(tree.has(0, Tree.DUPLICATES)).isTrue());
    }

    @Test
    void duplicateKeys_howeverSpelled_areFoundInObjectsOfAnySize() {
        Seeds.forEach(random -> {
            StringBuilder text = new StringBuilder("[{}, {");
            Set<String> keys = new HashSet<>();
            boolean repeated = false;
            for (int members = random.nextInt(random.nextInt(10) == 0 ? 500 : 12); members > 0; members--) {
                String key = Integer.toString(random.nextInt(10_000), 36).replaceAll("[0-9]", "");
                repeated |= !keys.add(key);
                String spelling = switch (random.nextInt(key.isEmpty() ? 2 : 4)) {
                    case 0 -> '"' + key + '"';
                    case 1 -> "'" + key + "'";
                    case 2 -> key;
                    default -> '"' + Escapes.unicode(key.charAt(0)) + key.substring(1) + '"';
                };
                text.append(spelling).append(": {\"a\": 1, \"b\": 2},");
            }
            Tree tree = Trees.tree(Trees.JSON5, text + "}, {}]");

            assertThat(tree.has(2, Tree.DUPLICATES)).as(text.toString()).isEqualTo(repeated);
        });
    }

    @Test
    void severalFaults_areReportedAtOnceInTextOrder() {
        List<Problem> problems = Trees.problems(Trees.JSON, "{a: 1 'b': 2,, c: tru,}");

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(
                        "json.unquoted-key",
                        "json.missing-comma",
                        "json.single-quotes",
                        "json.extra-comma",
                        "json.unquoted-key",
                        "json.unquoted-text",
                        "json.trailing-comma");
    }

    @Test
    void manyFaults_areReportedUpToTwenty() {
        assertThat(Trees.problems(Trees.JSON, "[" + "x,".repeat(1_000) + "1]")).hasSize(20);
        assertThat(Trees.problems(Trees.JSON, "{\"a\":1" + ",\"a\":1".repeat(1_000) + "}"))
                .hasSize(20);
    }

    @Test
    void anotherFormat_behindManyFaults_isAllThatIsReported() {
        assertThat(Trees.problems(Trees.JSON, "# note\n".repeat(30) + "port = 8080"))
                .extracting(Problem::code)
                .containsExactly("json.not-json");
    }

    @Test
    void depth_isLimitedAsAsked() {
        ParseOptions options = new ParseOptions("", Duplicates.REJECT, 3, 1_000);

        assertThat(Trees.JSON.parse(Source.of("test", "[[[]]]"), options).tree())
                .isPresent();
        assertThat(Trees.JSON.parse(Source.of("test", "[[[[]]]]"), options).problems())
                .extracting(Problem::code)
                .containsExactly("json.too-deep");
    }

    @Test
    void depth_withoutALimit_doesNotOverflowTheStack() {
        ParseOptions options = new ParseOptions("", Duplicates.REJECT, Integer.MAX_VALUE, 1_000);
        String text = "[{\"a\":".repeat(500_000) + "1" + "}]".repeat(500_000);

        assertThat(Trees.JSON.parse(Source.of("test", text), options).tree()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonc", "json5"})
    void adviceToUseAnotherSyntax_isGivenOnlyWhenThatOneReadsAll(String name) {
        String text = "{\"a\": 1, // one\n'b': 2,}";
        DocumentFormat format = switch (name) {
            case "json" -> Trees.JSON;
            case "jsonc" -> Trees.JSONC;
            default -> Trees.JSON5;
        };

        assertThat(format.parse(Source.of("test", text), ParseOptions.DEFAULT).problems())
                .allSatisfy(problem -> assertThat(problem.help().orElseThrow()).contains("--from json5"));
        assertThat(format.parse(Source.of("test", text + "x"), ParseOptions.DEFAULT)
                        .problems())
                .noneMatch(problem -> problem.help().orElseThrow().contains("--from json"));
    }

    private static List<String> lexemes(Tree tree) {
        List<String> lexemes = new ArrayList<>();
        for (int node = 0; node < tree.size(); node++) {
            lexemes.add(tree.lexeme(node));
        }
        return lexemes;
    }
}
