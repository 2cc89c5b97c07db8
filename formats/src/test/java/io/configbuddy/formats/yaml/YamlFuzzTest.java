package io.configbuddy.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.Value;
import io.configbuddy.formats.TreeValues;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class YamlFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void anyText_isReadOrRejected(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (String dialect : Yaml.FORMAT.dialects()) {
            // Shallow enough for the tests' own recursion.
            ParseOptions options = new ParseOptions(dialect, Duplicates.LAST, 100, 10_000);
            Parsed parsed = Yaml.FORMAT.parse(Source.of("fuzz", text), options);
            assertThat(parsed.problems()).allSatisfy(problem -> {
                assertThat(problem.location()).isPresent();
                assertThat(problem.help()).isPresent();
            });
            parsed.tree().ifPresent(tree -> check(tree, options));
        }
    }

    private static void check(Tree tree, ParseOptions options) {
        Yaml.assertLaws(tree);
        assertThat(YamlEvents.print(tree)).endsWith("-STR\n");
        List<Value> documents = values(tree);
        Tree again = writtenBack(documents, options);
        if (hasDuplicates(tree)) {
            // Keys that hold a repeated key may be equal once only one of it is left.
            documents = values(again);
            again = writtenBack(documents, options);
        }
        assertThat(again.documentCount()).isEqualTo(documents.size());
        for (int document = 0; document < documents.size(); document++) {
            assertThat(ValueOutline.of(TreeValues.of(again, document)))
                    .isEqualTo(ValueOutline.of(documents.get(document)));
        }
    }

    private static List<Value> values(Tree tree) {
        List<Value> documents = new ArrayList<>();
        for (int document = 0; document < tree.documentCount(); document++) {
            Node.root(tree, document).comments();
            documents.add(TreeValues.of(tree, document));
        }
        return documents;
    }

    private static Tree writtenBack(List<Value> documents, ParseOptions options) {
        WriteOptions style = WriteOptions.DEFAULT.withDialect(options.dialect());
        return Yaml.tree(Yaml.FORMAT.write(documents, style), options);
    }

    private static boolean hasDuplicates(Tree tree) {
        for (int node = 0; node < tree.size(); node++) {
            if (tree.kind(node) == NodeKind.MAPPING && tree.has(node, Tree.DUPLICATES)) {
                return true;
            }
        }
        return false;
    }
}
