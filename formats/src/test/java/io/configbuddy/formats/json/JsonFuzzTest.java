package io.configbuddy.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.TreeOutline;
import io.configbuddy.formats.TreeValues;
import io.configbuddy.formats.reformat.ReformatLaws;
import java.nio.charset.StandardCharsets;
import java.util.List;

class JsonFuzzTest {
    /** Shallow enough for the tests' own recursion. */
    private static final ParseOptions OPTIONS = new ParseOptions("", Duplicates.LAST, 100, 1_000_000);

    @FuzzTest(maxDuration = "10m")
    void anyText_isReadOrRejected(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (DocumentFormat format : List.of(Trees.JSON, Trees.JSONC, Trees.JSON5)) {
            Parsed parsed = format.parse(Source.of("fuzz", text), OPTIONS);
            assertThat(parsed.problems())
                    .allSatisfy(problem -> assertThat(problem.location()).isPresent());
            parsed.tree().ifPresent(tree -> check(format, tree));
            ReformatLaws.checkAny(DocumentLoader.builder().format(format.name()).build(), text);
        }
    }

    private static void check(DocumentFormat format, Tree tree) {
        Trees.assertLaws(tree);
        String written = format.write(List.of(TreeValues.of(tree, 0)), WriteOptions.DEFAULT);
        String again = format.write(List.of(TreeValues.of(Trees.tree(format, written), 0)), WriteOptions.DEFAULT);
        assertThat(again).isEqualTo(written);
        if (!hasDuplicates(tree)) {
            assertThat(TreeOutline.of(Trees.tree(format, written))).isEqualTo(TreeOutline.of(tree));
        }
    }

    private static boolean hasDuplicates(Tree tree) {
        for (int node = 0; node < tree.size(); node++) {
            if (tree.has(node, Tree.DUPLICATES)) {
                return true;
            }
        }
        return false;
    }
}
