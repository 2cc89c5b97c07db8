package io.configbuddy.core.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.problem.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Texts that would take all memory, all of the stack or all day. */
class InterpolatorLimitsTest {
    private static TestTrees within(int seconds, CharSequence yaml) {
        TestTrees trees = TestTrees.of(yaml.toString());
        Assertions.assertTimeout(Duration.ofSeconds(seconds), trees::expanded);
        return trees;
    }

    private static StringBuilder key(StringBuilder yaml, int number) {
        return yaml.append('k').append(number).append(": ");
    }

    @Test
    void aLongChain_inOrder_hasItsValue() {
        StringBuilder yaml = new StringBuilder("k0: 1\n");
        for (int i = 1; i < 20_000; i++) {
            key(yaml, i).append("${k").append(i - 1).append("}\n");
        }
        TestTrees trees = TestTrees.of(yaml.toString());

        MappingValue root = Assertions.assertTimeout(Duration.ofSeconds(5), trees::expanded);

        assertThat(trees.problems()).isEmpty();
        assertThat(TestTrees.at(root, "k19999").asInt()).isEqualTo(1);
    }

    @Test
    void aLongChain_backwards_isAProblem() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 20_000; i > 0; i--) {
            key(yaml, i).append("${k").append(i - 1).append("}\n");
        }

        TestTrees trees = within(5, yaml.append("k0: 1\n"));

        assertThat(trees.problems()).extracting(Problem::code).containsOnly("substitution.too-deep");
    }

    @Test
    void longChainsOfDeepDefaults_fitIntoASmallStack() throws InterruptedException {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            key(yaml, i)
                    .append("\"x")
                    .append("${none:-<".repeat(49))
                    .append("${k")
                    .append(i + 1)
                    .append("}")
                    .append(">}".repeat(49))
                    .append("\"\n");
        }
        TestTrees trees = TestTrees.of(yaml.append("k1000: [{a: [{b: 1}]}]\n").toString());
        List<Throwable> thrown = new ArrayList<>();
        Thread thread = new Thread(null, trees::expanded, "small", 256 << 10);
        thread.setUncaughtExceptionHandler((it, error) -> thrown.add(error));
        thread.start();
        thread.join();

        assertThat(thrown).isEmpty();
        assertThat(trees.problems()).extracting(Problem::code).contains("substitution.too-deep");
    }

    @Test
    void manyCopiesOfCopies_areAProblem() {
        StringBuilder yaml = new StringBuilder("k0: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]\n");
        for (int i = 1; i < 30; i++) {
            key(yaml, i)
                    .append('[')
                    .append(("\"${k" + (i - 1) + "}\", ").repeat(10))
                    .append("]\n");
        }

        TestTrees trees = within(10, yaml);

        assertThat(trees.problems()).extracting(Problem::code).contains("substitution.too-large");
    }

    @Test
    void manyTextsOfTexts_areAProblem() {
        StringBuilder yaml = new StringBuilder("k0: laugh\n");
        for (int i = 1; i < 200; i++) {
            key(yaml, i).append('"').append(("${k" + (i - 1) + "}").repeat(10)).append("\"\n");
        }

        TestTrees trees = within(5, yaml);

        assertThat(trees.problems()).extracting(Problem::code).containsOnly("substitution.too-large");
    }

    @Test
    void manyLargeTexts_areAProblem() {
        StringBuilder yaml = new StringBuilder("k0: " + "x".repeat(500_000) + "\n");
        for (int i = 1; i < 200; i++) {
            key(yaml, i).append("<${k0}>\n");
        }

        TestTrees trees = within(5, yaml);

        assertThat(trees.problems()).extracting(Problem::code).containsOnly("substitution.too-large");
        assertThat(trees.problems()).hasSizeBetween(150, 170);
    }

    @Test
    void copiesWithinCopies_areAProblemBeforeTheyAreTooDeep() {
        StringBuilder yaml = new StringBuilder("k0: {x: 1}\n");
        for (int i = 1; i < 1_200; i++) {
            key(yaml, i).append("{x: \"${k").append(i - 1).append("}\"}\n");
        }

        TestTrees trees = within(10, yaml);

        assertThat(trees.problems()).extracting(Problem::code).contains("substitution.too-large");
    }

    @Test
    void manyUnresolvedReferences_amongManyKeys_takeTimeInProportion() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            key(yaml, i).append("${missing").append(i).append("}\n");
        }

        assertThat(within(5, yaml).problems()).hasSize(20_000);
    }

    @Test
    void manyReferences_takeTimeInProportion() {
        StringBuilder yaml = new StringBuilder("a: {b: {c: x}}\n");
        for (int i = 0; i < 50_000; i++) {
            key(yaml, i).append("<${a.b.c}> ${k").append(i / 2).append("x:-}\n");
        }

        assertThat(within(5, yaml).problems()).isEmpty();
    }
}
