package io.configbuddy.document.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.keyvalue.KeyValueFormat;
import io.configbuddy.document.outline.Outline;
import io.configbuddy.document.problem.Source;
import io.configbuddy.testsupport.Seeds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for comments wherever they stand, and how many there may be. */
class CommentLawsTest {
    private static final int MANY = 100_000;
    private static final int DEEP = 1_000;

    @Test
    void everyComment_belongsToExactlyOneNode() {
        Seeds.forEach(random -> {
            CommentedText text = new CommentedText(random);
            boolean outline = random.nextBoolean();
            Tree tree = outline
                    ? Outline.tree(text.mapping(0, 3).toString())
                    : keyValue(text.sections().toString());
            List<String> owned = new ArrayList<>();
            for (String line : Ownership.of(tree)) {
                owned.add(line.substring(line.lastIndexOf(' ') + 1));
            }
            Collections.sort(owned);

            assertThat(owned)
                    .as(text.toString())
                    .isEqualTo(IntStream.range(0, text.comments())
                            .mapToObj(i -> "c" + i)
                            .sorted()
                            .toList());
        });
    }

    @Test
    void directlyAboveInTheSameColumn_isAlwaysLeading() {
        Seeds.forEach(random -> {
            String text = new CommentedText(random).mapping(0, 3) + "# above\nlast: 1\n";
            List<Comment> leading = Outline.root(text).get("last").comments().leading();

            assertThat(leading.get(leading.size() - 1).lines()).as(text).containsExactly(" above");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 1 # c\n",
                "-\n  # c\n",
                "- a:\n    x: 1\n  # c\n",
                "- - - 1\n  # c\n\n",
                "- a:\n    b: [[1, {x: 2}]]\n                 # c\n",
                "- {a: [1, // c\n           // d\n 2]}\n",
            })
    void manyPlaces_takeLinearTime(String piece) {
        assertQuick(Outline.tree(piece.repeat(MANY)));
    }

    @Test
    void manyInOnePlace_takeLinearTime() {
        assertQuick(Outline.tree("a: 1\n" + "# c\n".repeat(MANY)));
        assertQuick(Outline.tree("a: 1\n" + "# c\n\n".repeat(MANY) + "b: 1\n"));
        assertQuick(Outline.tree("[1 " + "/**/ ".repeat(MANY) + ", 2]"));
        assertQuick(Outline.tree("[" + "/**/ ".repeat(MANY) + "2]"));
        assertQuick(Outline.tree("[" + "1 /**/, ".repeat(MANY) + "2]"));
        assertQuick(Outline.tree("[" + "1, /**/ ".repeat(MANY) + "2]"));
    }

    @Test
    void manySections_takeLinearTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            text.append("[s").append(i).append(".t]\nx.y = 1 # c\n# d\n\n");
        }
        assertQuick(keyValue(text.toString()));
        assertQuick(keyValue("[s]\nx = 1\n# c\n\n".repeat(MANY)));
    }

    @Test
    void deepNesting_takesLinearTimeAndLittleStack() throws InterruptedException {
        StringBuilder text = new StringBuilder();
        for (int level = 0; level < DEEP; level++) {
            text.append(" ".repeat(level)).append("a:\n");
        }
        text.append(" ".repeat(DEEP)).append("b: 1\n");
        for (int i = 0; i < MANY; i++) {
            text.append(" ".repeat(DEEP - i / (MANY / DEEP))).append("# c\n\n");
        }
        Tree block = Outline.tree(text.toString());
        Tree brackets = Outline.tree("[".repeat(DEEP) + "1 // c\n" + "// d\n]\n".repeat(DEEP));
        List<Integer> owned = Collections.synchronizedList(new ArrayList<>());
        Thread small = new Thread(null, () -> owned.addAll(List.of(owned(block), owned(brackets))), "small", 512 << 10);
        small.start();
        small.join(5_000);

        assertThat(owned).containsExactly(MANY, DEEP + 1);
    }

    private static Tree keyValue(String text) {
        return new KeyValueFormat()
                .parse(Source.of("test.kv", text), ParseOptions.DEFAULT)
                .tree()
                .orElseThrow();
    }

    private static void assertQuick(Tree tree) {
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> owned(tree)))
                .isEqualTo(tree.commentCount())
                .isPositive();
    }

    private static int owned(Tree tree) {
        int owned = 0;
        CommentIndex index = tree.commentIndex();
        for (int node = 0; node < tree.size(); node++) {
            for (int comment = index.first(node); comment != Tree.NONE; comment = index.next(comment)) {
                owned++;
            }
        }
        return owned;
    }
}
