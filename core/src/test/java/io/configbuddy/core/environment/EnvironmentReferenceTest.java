package io.configbuddy.core.environment;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.core.ReferenceTable;
import io.configbuddy.core.ReferenceTable.Row;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the tables of {@code docs/reference/environment-names.md}. */
class EnvironmentReferenceTest {
    private static final String PAGE = "environment-names.md";
    private static final EnvironmentNames NAMES = EnvironmentNames.of("APP");

    static Stream<Row> names() {
        return ReferenceTable.rows(PAGE, "From path to name");
    }

    static Stream<Row> values() {
        return Stream.concat(
                ReferenceTable.rows(PAGE, "From name to path"), ReferenceTable.rows(PAGE, "Variables of Kubernetes"));
    }

    static Stream<Row> problems() {
        return ReferenceTable.rows(PAGE, "What is not taken");
    }

    static Stream<Row> nearMisses() {
        return ReferenceTable.rows(PAGE, "Near misses");
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPathHasItsNameAndIsReadFromIt(Row row) {
        Path path = Path.parse(row.cell(0));

        assertThat(NAMES.name(path)).isEqualTo(row.cell(1));
        EnvironmentReading reading = NAMES.read(Map.of(row.cell(1), "x"), TestKeys.of(List.of(row.cell(0))));
        assertThat(reading.entries()).extracting(entry -> entry.path()).containsExactly(path);
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("values")
    void everySetOfVariablesHasItsValues(Row row) {
        EnvironmentReading reading = read(row);

        assertThat(reading.entries())
                .extracting(entry -> (entry.path().isRoot() ? "." : entry.path()) + " = " + entry.text())
                .map(String::strip)
                .isEqualTo(row.parts(2, ", "));
        assertThat(reading.problems()).allMatch(problem -> problem.severity() == Severity.NOTE);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyMistakeIsAProblem(Row row) {
        EnvironmentReading reading = read(row);

        assertThat(reading.problems())
                .extracting(problem -> problem.message() + " [" + problem.code() + "]")
                .containsExactly(row.cell(2));
        assertThat(reading.problems().get(0).help()).isPresent();
        assertThat(reading.ignored()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void everyNearMissIsRecognised(Row row) {
        assertThat(NAMES.suggestion(row.cell(1), TestKeys.of(row.parts(0, ", ")))
                        .orElse(""))
                .isEqualTo(row.cell(2));
    }

    private static EnvironmentReading read(Row row) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String variable : row.parts(1, ", ")) {
            int equals = variable.indexOf('=');
            variables.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        return NAMES.read(variables, TestKeys.of(row.parts(0, ", ")));
    }
}
