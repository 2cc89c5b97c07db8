package io.configbuddy.formats.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.TreeValues;
import io.configbuddy.formats.reformat.ReformatLaws;
import java.nio.charset.StandardCharsets;
import java.util.List;

class PropertiesFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void anyText_isReadAsJavaReadsIt(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(Props.ours(text)).isEqualTo(Props.javas(text));
        Props.parse(text).tree().ifPresent(PropertiesFuzzTest::check);
        // A backslash that goes on into nothing keeps the lines that it goes on into.
        if (!text.strip().endsWith("\\")) {
            ReformatLaws.checkAny(DocumentLoader.builder().format("properties").build(), text);
        }
    }

    private static void check(Tree tree) {
        Props.assertLaws(tree);
        String written = Props.FORMAT.write(List.of(TreeValues.of(tree, 0)), WriteOptions.DEFAULT);
        assertThat(Props.ours(written)).contains(Props.data(tree));
    }
}
