package io.configbuddy.formats.dotenv;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.TreeValues;
import io.configbuddy.formats.reformat.ReformatLaws;
import java.nio.charset.StandardCharsets;
import java.util.List;

class DotenvFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void anyText_isReadOrRejected(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Parsed parsed = Env.FORMAT.parse(Source.of("fuzz", text), ParseOptions.DEFAULT.withDuplicates(Duplicates.LAST));
        assertThat(parsed.problems())
                .allSatisfy(problem -> assertThat(problem.location()).isPresent());
        parsed.tree().ifPresent(DotenvFuzzTest::check);
        ReformatLaws.checkAny(DocumentLoader.builder().format("dotenv").build(), text);
    }

    private static void check(Tree tree) {
        Env.assertLaws(tree);
        String written = write(tree);
        assertThat(write(Env.tree(written))).isEqualTo(written);
    }

    private static String write(Tree tree) {
        return Env.FORMAT.write(List.of(TreeValues.of(tree, 0)), WriteOptions.DEFAULT);
    }
}
