package io.configbuddy.core.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.core.ReferenceTable;
import io.configbuddy.core.ReferenceTable.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the tables of {@code docs/reference/substitution.md}. */
class SubstitutionReferenceTest {
    private static final String PAGE = "substitution.md";

    static Stream<Row> values() {
        return Stream.of("References", "Defaults", "What is no reference")
                .flatMap(heading -> ReferenceTable.rows(PAGE, heading));
    }

    static Stream<Row> mistakes() {
        return ReferenceTable.rows(PAGE, "Mistakes");
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyReferenceHasItsValue(Row row, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("motd.txt"), "welcome\n");
        TestTrees trees = new TestTrees()
                .file(folder.resolve("f.yaml").toString(), row.cell(0))
                .environment(Map.of("GREETING", "hello", "PORT", "9090", "EMPTY", ""))
                .properties(Map.of("app.mode", "test"));

        ScalarValue value = (ScalarValue) TestTrees.at(trees.expanded(), row.cell(1));

        assertThat(trees.problems()).isEmpty();
        assertThat(value.text()).isEqualTo(row.cell(2));
        assertThat(value.type().name().toLowerCase(Locale.ROOT)).isEqualTo(row.cell(3));
        assertThat(value.path()).isEqualTo(row.cell(1));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeIsAProblemAtItsPlace(Row row) {
        TestTrees trees = TestTrees.of(row.cell(0));

        trees.expanded();

        assertThat(trees.problems()).extracting(Object::toString).containsExactly(row.cell(1));
        assertThat(trees.problems().get(0).help()).isPresent();
        assertThat(trees.problems().get(0).path()).isPresent();
    }
}
