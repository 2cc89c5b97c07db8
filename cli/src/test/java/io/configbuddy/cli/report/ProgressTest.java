package io.configbuddy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.cli.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({"2, false, 600, true", "2, false, 499, false", "2, true, 600, false", "01, false, 600, false"})
    void at_isShownWhereAPersonWaits(String terminals, boolean quiet, long wait, boolean shown) {
        Console console =
                Console.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, Map.of(), terminals);
        Progress progress = Progress.of(console, 3, quiet, 0);

        progress.at(1, "conf/app.yaml", wait * 1_000_000);
        progress.at(2, "conf/too-soon.yaml", wait * 1_000_000 + 1);
        progress.clear();
        progress.clear();
        console.flush();

        assertThat(err).hasToString(shown ? "\r\u001b[K2/3 conf/app.yaml\r\u001b[K" : "");
    }
}
