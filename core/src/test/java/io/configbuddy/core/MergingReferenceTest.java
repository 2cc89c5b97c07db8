package io.configbuddy.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.core.merge.MergeRule;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the tables of {@code docs/reference/merging.md}. */
class MergingReferenceTest {
    private static final String PAGE = "merging.md";

    @TempDir
    Path folder;

    static Stream<ReferenceTable.Row> files() {
        return ReferenceTable.rows(PAGE, "Files on files");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void files_are_merged_as_the_table_says(ReferenceTable.Row row) {
        Sandbox sandbox = new Sandbox(folder).file("lower.yaml", row.cell(0)).file("higher.yaml", row.cell(1));
        check(sandbox.with("lower.yaml").file("higher.yaml"), row, 2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void rules_in_a_file_do_the_same(ReferenceTable.Row row) {
        StringBuilder rules = new StringBuilder("configbuddy: {merge: {");
        for (String rule : row.parts(2, ";")) {
            int colon = rule.indexOf(':');
            rules.append('"')
                    .append(rule, 0, colon)
                    .append('"')
                    .append(rule, colon, rule.length())
                    .append(", ");
        }
        Sandbox sandbox = new Sandbox(folder)
                .file("lower.yaml", row.cell(0))
                .file("higher.yaml", row.cell(1))
                .file("rules.yaml", rules.append("}}").toString());
        check(
                sandbox.with("lower.yaml").file("higher.yaml").file("rules.yaml"),
                row,
                row.cells().size());
    }

    static Stream<ReferenceTable.Row> texts() {
        return ReferenceTable.rows(PAGE, "Texts on files");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void texts_are_merged_as_the_table_says(ReferenceTable.Row row) {
        ConfigBuilder builder = new Sandbox(folder).file("a.yaml", row.cell(0)).with("a.yaml");
        String text = row.cell(1);
        int equals = text.indexOf('=');
        String name = text.substring(0, equals);
        if (name.startsWith("--")) {
            builder.arguments(text);
        } else if (name.startsWith("-D")) {
            builder.systemProperties("", Map.of(name.substring(2), text.substring(equals + 1)));
        } else {
            builder.environment("APP", Map.of(name, text.substring(equals + 1)));
        }
        check(builder, row, 2);
    }

    private static void check(ConfigBuilder builder, ReferenceTable.Row row, int rules) {
        for (String rule : rules < row.cells().size() ? row.parts(rules, ";") : java.util.List.<String>of()) {
            int colon = rule.indexOf(": ");
            builder.merge(
                    rule.substring(0, colon),
                    MergeRule.parse(rule.substring(colon + 2)).orElseThrow());
        }
        String expected = row.cell(3);
        String found = expected.startsWith("[") ? Sandbox.codes(builder).toString() : Flat.of(builder.load());
        assertThat(found).isEqualTo(expected);
    }
}
