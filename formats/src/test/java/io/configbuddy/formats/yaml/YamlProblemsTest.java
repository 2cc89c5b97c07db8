package io.configbuddy.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.Tree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlProblemsTest {
    @Test
    void mistakes_inSeveralEntries_areAllReported() {
        List<Problem> problems = Yaml.problems("a: \"x\nb: [1, 2\nc: {d: 1}}\ne:\n  - f\n  g\nh: @i\n");

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(
                        "yaml.unclosed-quote",
                        "yaml.unclosed-bracket",
                        "yaml.stray-bracket",
                        "yaml.missing-dash",
                        "yaml.bad-start");
    }

    @Test
    void mistakes_inSeveralDocuments_areAllReported() {
        List<Problem> problems = Yaml.problems("--- a: b\n---\nc: d: e\n... f\n---\ng: `\n");

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly("yaml.marker-line", "yaml.inline-mapping", "yaml.after-marker", "yaml.bad-start");
    }

    @Test
    void mistakes_endAtTwenty() {
        assertThat(Yaml.problems("a: b: c\n".repeat(1000))).hasSize(20);
        assertThat(Yaml.problems("a: b\n".repeat(1000))).hasSize(20);
    }

    @Test
    void undefinedAlias_isNotReported_whenItsAnchorWasLostInAMistake() {
        assertThat(Yaml.problems("a: &x b: c\nd: *x\n"))
                .extracting(Problem::code)
                .containsExactly("yaml.inline-mapping");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1\na: 2\n",
                "{a: 1, 'a': 2}",
                "1: x\n0x1: y\n",
                "true: x\nTrue: y\n",
                ": a\nnull: b\n",
                "\"\\x61\": 1\na: 2\n",
                "&x a: 1\n*x : 2\n",
                "- &x a\n- {a: 1, *x : 2}\n",
                "- &x [a]\n- {*x : 1, *x : 2}\n",
                "<<: 1\n<<: 2\n",
                "? [a]\n: 1\n? [a]\n: 2\n",
                "[? {a: 1, a: 2} : 3]"
            })
    void keys_thatAreEqual_areReported(String text) {
        Parsed parsed = Yaml.parse(text);

        assertThat(parsed.problems()).extracting(Problem::code).containsExactly("yaml.duplicate-key");
        assertThat(parsed.problems().get(0).related()).hasSize(1);
        assertThat(parsed.tree()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1: x\n'1': y\n",
                "a: 1\nA: 2\n",
                "true: 1\n\"true\": 2\n",
                "- {a: 1}\n- {a: 1}\n",
                "~: 1\n'': 2\n"
            })
    void keys_thatDiffer_areNot(String text) {
        assertThat(Yaml.problems(text)).isEmpty();
    }

    @Test
    void duplicates_areNoProblem_whenOneIsChosen() {
        for (Duplicates rule : List.of(Duplicates.FIRST, Duplicates.LAST)) {
            Parsed parsed =
                    Yaml.FORMAT.parse(Source.of("test", "a: 1\na: 2\n"), ParseOptions.DEFAULT.withDuplicates(rule));

            assertThat(parsed.problems()).isEmpty();
            assertThat(parsed.tree().orElseThrow().has(0, Tree.DUPLICATES)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&a [*a]",
                "&a {x: [*a]}",
                "&a\n- *a\n",
                "&a\nk: *a\n",
                "&a\n[x]: *a\n",
                "&a\n[*a]\n",
                "- &a x\n- &a [*a]\n",
                "- &a x\n- &a\n  [*a]\n",
                "&a [x, [*a]: y]"
            })
    void alias_withinItsOwnNode_isRefused(String text) {
        assertThat(Yaml.problems(text)).extracting(Problem::code).containsExactly("yaml.recursive-alias");
    }

    @Test
    void alias_refersToTheLastAnchorBeforeIt() {
        assertThat(Yaml.data(Yaml.tree("- &a 1\n- *a\n- &a 2\n- *a\n")).toString())
                .isEqualTo("[[1, 1, 2, 2]]");
    }

    @Test
    void expansion_isCountedOverAllAliases() {
        StringBuilder laughs = new StringBuilder("- &a0 [x]\n");
        for (int i = 1; i < 5; i++) {
            laughs.append("- &a").append(i).append(" [");
            for (int k = 0; k < 10; k++) {
                laughs.append("*a").append(i - 1).append(", ");
            }
            laughs.append("]\n");
        }
        // 1 for the root; 2, 21, 211, 2111 and 21111 for its items; less the 47 that are written.
        assertThat(problems(laughs.toString(), 23_410)).isEmpty();
        assertThat(problems(laughs.toString(), 23_409)).containsExactly("yaml.alias-expansion");
    }

    @Test
    void expansion_isCountedOverAllDocuments() {
        String document = "---\n- &a [x, y]\n- *a\n";

        assertThat(problems(document.repeat(10), 20)).isEmpty();
        assertThat(problems(document.repeat(11), 20)).containsExactly("yaml.alias-expansion");
    }

    @Test
    void expansion_countsLongTexts() {
        String text = "- &a " + "x".repeat(160_000) + "\n" + "- *a\n".repeat(10) + "- {*a : 1}\n".repeat(10);

        assertThat(problems(text, 199_980)).isEmpty();
        assertThat(problems(text, 199_979)).containsExactly("yaml.alias-expansion");
    }

    @Test
    void collectionsAsKeys_areTheSameWhenTheyHoldTheSame() {
        for (String text : List.of(
                "{[a, b]: 1, [a,b]: 2}",
                "{{a: 1, b: 2}: 1, {b: 2, a: 0x1}: 2}",
                "? [a, {b: c}]\n: 1\n? - 'a'\n  - b: c\n: 2\n",
                "[[&x [a], b]: 1, {[*x, b]: 1, [[a], b]: 2}]",
                "{? {[[a]: b]: c} : 1, ? {[[a]: b]: c} : 2}")) {
            assertThat(problems(text, 1_000)).as(text).containsExactly("yaml.duplicate-key");
        }
        for (String text : List.of(
                "{[a, b]: 1, [b, a]: 2}",
                "{[a, 1]: 1, [a, '1']: 2}",
                "{[a]: 1, {a: }: 2, a: 3, [[a]]: 4}",
                "{[a b]: 1, [a, b]: 2}",
                "{? {[[a]: b]: c} : 1, ? {[[b]: b]: c} : 2}")) {
            assertThat(problems(text, 1_000)).as(text).isEmpty();
        }
    }

    @Test
    void collectionsAsKeys_whereTheLastCounts_areOneEntry() {
        ParseOptions last = ParseOptions.DEFAULT.withDuplicates(Duplicates.LAST);
        MappingNode root = (MappingNode) Node.root(
                Yaml.tree("{? {a: [b], c: d} : 1, ? {c: d, a: [b]} : 2, [ab]: 3, [a, b]: 4, {a: b}: 5}", last), 0);

        assertThat(root.entries())
                .extracting(entry -> ((ScalarNode) entry.value()).text())
                .containsExactly("2", "3", "4", "5");
    }

    @Test
    void keysThatSayTheSame_areTheSame() {
        for (String text : List.of(
                "{&x a: 1, *x : 2}",
                "{\"a\": 1, a: 2}",
                "{1: x, 0x1: y}",
                "{1.0: x, 1.0: y}",
                "{~: x, null: y}",
                "{true: x, True: y}",
                "{!!str 1: x, '1': y}",
                "{\"\\x61\": x, ? a : y}",
                "? |-\n  a\n: x\na: y\n")) {
            assertThat(problems(text, 1_000)).as(text).containsExactly("yaml.duplicate-key");
        }
        for (String text : List.of("{1: x, '1': y}", "{~: x, 'null': y}", "{true: x, 'true': y}", "{a: x, A: y}")) {
            assertThat(problems(text, 1_000)).as(text).isEmpty();
        }
    }

    @Test
    void depth_isCountedOverAliases() {
        StringBuilder chain = new StringBuilder("- &a1 [x]\n");
        for (int i = 2; i <= 9; i++) {
            chain.append("- &a").append(i).append(" [*a").append(i - 1).append("]\n");
        }

        assertThat(depthProblems(chain.toString(), 10)).isEmpty();
        assertThat(depthProblems(chain.toString(), 9)).containsExactly("yaml.too-deep");
        assertThat(depthProblems("[[[]]]", 3)).isEmpty();
        assertThat(depthProblems("[[[]]]", 2)).containsExactly("yaml.too-deep");
        assertThat(depthProblems("a:\n  - b: c\n", 3)).isEmpty();
        assertThat(depthProblems("a:\n  - b: c\n", 2)).containsExactly("yaml.too-deep");
    }

    private static List<String> problems(String text, long maxExpansion) {
        return codes(text, new ParseOptions("", Duplicates.REJECT, 100, maxExpansion));
    }

    private static List<String> depthProblems(String text, int maxDepth) {
        return codes(text, new ParseOptions("", Duplicates.REJECT, maxDepth, 1000));
    }

    private static List<String> codes(String text, ParseOptions options) {
        return Yaml.FORMAT.parse(Source.of("test", text), options).problems().stream()
                .map(Problem::code)
                .toList();
    }
}
