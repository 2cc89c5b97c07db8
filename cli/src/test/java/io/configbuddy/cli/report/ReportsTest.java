package io.configbuddy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.cli.console.Console;
import io.configbuddy.document.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportsTest {
    private static final Problem PROBLEM = Problem.error("x.y", "wrong").build();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Reports reports(String form, String color, String terminals, Map<String, String> environment) {
        Console console =
                Console.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, environment, terminals);
        return Reports.to(console.err(), console, form, color, false);
    }

    @ParameterizedTest
    @CsvSource({
        "auto, 2, xterm, '', true",
        "auto, 2, dumb, '', false",
        "auto, 2, xterm, 1, false",
        "auto, 01, xterm, '', false",
        "never, 2, xterm, '', false",
        "always, '', dumb, 1, true"
    })
    void to_aTerminal_isColouredWhereWished(
            String color, String terminals, String term, String noColor, boolean colored) {
        Reports reports = reports("text", color, terminals, Map.of("TERM", term, "NO_COLOR", noColor));

        reports.add("f", List.of(PROBLEM));
        reports.finish();

        assertThat(err.toString(StandardCharsets.UTF_8).contains("\u001b[")).isEqualTo(colored);
    }

    @Test
    void add_text_isParted() {
        Reports reports = reports("text", "never", "", Map.of());

        reports.add("f", List.of(PROBLEM, PROBLEM));
        reports.add("g", List.of());
        reports.add("h", List.of(PROBLEM));
        reports.finish();

        assertThat(err).hasToString("error[x.y]: wrong\n\nerror[x.y]: wrong\n\nerror[x.y]: wrong\n");
    }

    @ParameterizedTest
    @CsvSource({"json, '[]\n'", "text, ''", "github, ''"})
    void finish_nothingFound_saysSoWhereADocumentIsExpected(String form, String expected) {
        Reports reports = reports(form, "never", "", Map.of());

        reports.add("f", List.of());
        reports.finish();

        assertThat(err).hasToString(expected);
    }

    @Test
    void finish_aDocument_isOneForAllFiles() {
        Reports reports = reports("json", "never", "", Map.of());

        reports.add("f", List.of(PROBLEM));
        reports.add("g", List.of(PROBLEM));
        reports.finish();

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("[\n{")
                .endsWith("}\n]\n")
                .contains("},\n{");
    }
}
