package io.configbuddy.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.format.WriteOptions.Quotes;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.Value;
import io.configbuddy.testsupport.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written says the same when it is read. */
class YamlRoundTripTest {
    @Test
    void values_withTheirComments_areReadBack() {
        Seeds.forEach(random -> {
            Value value = new Values(random, true).root();
            WriteOptions options = WriteOptions.DEFAULT.withIndent(1 + random.nextInt(10));
            assertReadBack(List.of(value), options);
        });
    }

    @Test
    void values_inEveryStyle_areReadBack() {
        Seeds.forEach(random -> {
            List<Value> documents = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                documents.add(new Values(random, false).root());
            }
            assertReadBack(documents, options(random));
        });
    }

    private static WriteOptions options(Random random) {
        Quotes[] quotes = Quotes.values();
        String dialect = random.nextBoolean() ? "1.1" : "1.2";
        int width = random.nextInt(4) == 0 ? 0 : 10 + random.nextInt(80);
        return new WriteOptions(dialect, random.nextInt(5), width, quotes[random.nextInt(quotes.length)]);
    }

    private static void assertReadBack(List<Value> documents, WriteOptions options) {
        String text = Yaml.FORMAT.write(documents, options);
        assertThat(text).endsWith("\n");
        Tree tree = Yaml.tree(text, ParseOptions.DEFAULT.withDialect(options.dialect()));
        Yaml.assertLaws(tree);
        assertThat(tree.documentCount()).as(text).isEqualTo(documents.size());
        for (int i = 0; i < documents.size(); i++) {
            assertThat(floats(ValueOutline.of(Node.root(tree, i)), options))
                    .as(text)
                    .isEqualTo(floats(ValueOutline.of(documents.get(i)), options));
        }
    }

    /** YAML 1.1 wants a dot and a sign in a float that has an exponent. */
    private static String floats(String outline, WriteOptions options) {
        return options.dialect().equals("1.1")
                ? outline.replace("FLOAT 1e5", "FLOAT 1.0e+5").replace("FLOAT 2E+10", "FLOAT 2.0E+10")
                : outline;
    }
}
