package io.configbuddy.core.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubstitutionProblemsTest {
    private static List<Problem> problems(String yaml) {
        TestTrees trees = TestTrees.of(yaml);
        trees.expanded();
        return trees.problems();
    }

    private static List<String> places(Problem problem) {
        return problem.related().stream()
                .map(related -> related.location() + " " + related.message())
                .toList();
    }

    @Test
    void unresolved_suggestsTheNearestPath() {
        assertThat(problems("server: {port: 1}\na: ${sever.port}\nb: ${server.prot}\nc: ${nothing.like.it}\n"))
                .extracting(problem -> problem.help().orElseThrow())
                .containsExactly(
                        "did you mean ${server.port}? Where it may be missing, write a default: ${sever.port:-...}",
                        "did you mean ${server.port}? Where it may be missing, write a default: ${server.prot:-...}",
                        "Where it may be missing, write a default: ${nothing.like.it:-...}");
    }

    @Test
    void unresolved_isOneProblemThatListsWhoNeedsIt() {
        List<Problem> problems = problems("a: <${b}>\nb: ${c.x}\nc: {x: '${nope}'}\nd: ${c}\ne: ${d:-x}\n");

        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly("f.yaml:3:9: there is no value for ${nope} [substitution.unresolved]");
        assertThat(places(problems.get(0)))
                .containsExactly(
                        "f.yaml:2:4 'b' needs it",
                        "f.yaml:1:5 'a' needs it",
                        "f.yaml:4:4 'd' needs it",
                        "f.yaml:5:4 'e' needs it");
    }

    @Test
    void cycle_showsThePlaceOfEachStep() {
        List<Problem> problems = problems("a: ${b}\nb: ${c}\nc: ${b}\n");

        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly("f.yaml:3:4: 'b' refers to itself: b -> c -> b [substitution.cycle]");
        assertThat(places(problems.get(0))).containsExactly("f.yaml:2:4 'b' needs it", "f.yaml:1:4 'a' needs it");
    }

    @Test
    void cycle_ofManySteps_isShortened() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            yaml.append("k").append(i).append(": ${k").append((i + 1) % 100).append("}\n");
        }

        List<Problem> problems = problems(yaml.toString());

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message())
                .contains("k19 -> k20 -> ... (79 more) -> k0")
                .hasSizeLessThan(200);
        assertThat(problems.get(0).related()).hasSize(10);
    }

    @Test
    void allMistakes_areReportedAtOnce() {
        TestTrees trees = TestTrees.of("a: ${x}\nb: ${y\nc: ${b}\nd: ${d}\ne: ok\nf: ${e}\n");

        MappingValue root = trees.expanded();

        assertThat(trees.problems())
                .extracting(Problem::code)
                .containsExactly("substitution.unresolved", "substitution.unclosed", "substitution.cycle");
        assertThat(TestTrees.at(root, "f").asString()).isEqualTo("ok");
        assertThat(TestTrees.at(root, "c").asString()).isEqualTo("${b}");
    }

    @Test
    void aSecretInAPath_isNotInTheMessage() {
        TestTrees trees = TestTrees.of("a: hunter2\nb: ${x.${a}}\nc: ${env:${a}}\nd: ${'${a}}\n")
                .secret("a");

        trees.expanded();

        assertThat(trees.problems()).hasSize(3).allSatisfy(problem -> {
            assertThat(problem.toString()).doesNotContain("hunter2");
            assertThat(problem.help().orElseThrow()).doesNotContain("hunter2");
        });
    }

    @Test
    void aSecretsProblem_hidesItsText() {
        TestTrees trees = TestTrees.of("a: hunter2-${b}\n").secret("a");

        trees.expanded();

        assertThat(trees.problems().get(0).location().orElseThrow().source().secrets(1, 0, 15))
                .isNotEmpty();
    }
}
