package io.configbuddy.formats.toml;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.PlainData;
import io.configbuddy.formats.TreeValues;
import java.nio.charset.StandardCharsets;
import java.util.List;

class TomlFuzzTest {
    /** Shallow enough for the tests' own recursion. */
    private static final ParseOptions OPTIONS = new ParseOptions("", Duplicates.REJECT, 100, 1_000_000);

    @FuzzTest(maxDuration = "10m")
    void anyText_isReadOrRefused(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (String dialect : Toml.FORMAT.dialects()) {
            Parsed parsed = Toml.FORMAT.parse(Source.of("fuzz", text), OPTIONS.withDialect(dialect));
            assertThat(parsed.problems())
                    .allSatisfy(problem -> assertThat(problem.location()).isPresent());
            parsed.tree().ifPresent(tree -> {
                Toml.assertLaws(tree);
                if (parsed.problems().isEmpty()) {
                    assertReadBack(tree, dialect);
                }
            });
        }
    }

    private static void assertReadBack(Tree tree, String dialect) {
        WriteOptions options = WriteOptions.DEFAULT.withDialect(dialect);
        String written = Toml.FORMAT.write(List.of(TreeValues.of(tree, 0)), options);
        Tree again = Toml.tree(written, dialect);
        assertThat(PlainData.areEqual(PlainData.of(again, 0), PlainData.of(tree, 0)))
                .as(written)
                .isTrue();
        assertThat(Toml.FORMAT.write(List.of(TreeValues.of(again, 0)), options)).isEqualTo(written);
    }
}
