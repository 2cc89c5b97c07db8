package io.configbuddy.document.path;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.testsupport.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the tables of {@code docs/reference/paths.md}. */
class PathReferenceTest {
    record Row(List<String> cells) {
        String code(int column) {
            String cell = cells.get(column);
            return cell.equals("(empty)") ? "" : cell.substring(1, cell.length() - 1);
        }

        @Override
        public String toString() {
            return cells.get(0);
        }
    }

    static Stream<Row> steps() throws IOException {
        return rows("steps");
    }

    static Stream<Row> canonical() throws IOException {
        return rows("canonical");
    }

    static Stream<Row> mistakes() throws IOException {
        return rows("column");
    }

    /** Return the rows of every table whose second column is headed {@code head}. */
    private static Stream<Row> rows(String head) throws IOException {
        List<Row> rows = new ArrayList<>();
        String table = "";
        for (String line : Files.readAllLines(Repository.root().resolve("docs/reference/paths.md"))) {
            if (!line.startsWith("| ")) {
                continue;
            }
            List<String> cells = List.of(line.substring(2, line.length() - 2).split(" \\| "));
            if (cells.get(0).equals("path")) {
                table = cells.get(1);
            } else if (table.equals(head)) {
                rows.add(new Row(cells));
            }
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyPathInTheReferenceHasItsSteps(Row row) {
        Path path = Path.parse(row.code(0));

        assertThat(describe(path)).isEqualTo(row.cells().get(1));
        assertThat(Path.parse(path.toString())).isEqualTo(path);
    }

    @ParameterizedTest
    @MethodSource("canonical")
    void everyPathInTheReferenceHasItsCanonicalText(Row row) {
        assertThat(Path.parse(row.code(0))).hasToString(row.code(1));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeInTheReferenceHasItsPlaceAndHelp(Row row) {
        ConfigException thrown = catchThrowableOfType(ConfigException.class, () -> Path.parse(row.code(0)));

        assertThat(thrown.problems()).hasSize(1);
        Problem problem = thrown.problems().get(0);
        assertThat(problem.location().orElseThrow())
                .hasToString("<path>:1:" + row.cells().get(1));
        assertThat(problem.code()).isEqualTo(row.code(2));
        assertThat(problem.help()).isPresent();
    }

    private static String describe(Path path) {
        return path.isRoot()
                ? "the whole document"
                : path.segments().stream().map(PathReferenceTest::describe).collect(joining(", "));
    }

    private static String describe(Segment segment) {
        if (segment instanceof Segment.Key key) {
            return key.name().isEmpty() ? "key with no characters" : "key `" + key.name() + "`";
        } else if (segment instanceof Segment.Index index) {
            return "item `" + index.value() + "`";
        } else if (segment instanceof Segment.KeyOrIndex either) {
            return "key or item `" + either.name() + "`";
        } else if (segment instanceof Segment.Selector selector) {
            String value = selector.value().isEmpty() ? "empty" : "`" + selector.value() + "`";
            return "items where `" + selector.key() + "` is " + value;
        }
        return segment instanceof Segment.AnyChild ? "every child" : "any depth";
    }
}
