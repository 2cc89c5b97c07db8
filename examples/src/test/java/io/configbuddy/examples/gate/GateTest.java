package io.configbuddy.examples.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.examples.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {
    private final Gate gate = Gate.of(Console.file("gate/gate.yaml"));

    @Test
    void theGateIsClosedForAsLongAsTheWorkTakes() {
        Console printed = Console.of("gate", (out, err) -> {
            Gate.print(gate, out);
            return 0;
        });

        assertThat(printed.out()).isEqualTo("""
                200, up to 200/s
                503 the database moves
                200, up to 200/s
                """);
    }

    @Test
    void closedWhile_theWorkFails_opensAgain() {
        assertThatThrownBy(() -> gate.closedWhile("a try", () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(gate.answer()).isEqualTo("200, up to 200/s");
    }

    @Test
    void reload_ofABrokenFile_goesOnAsBefore(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gate.yaml");
        Files.writeString(file, "open: true\nrequests-per-second: 200\nmessage: back soon\n");
        Gate own = Gate.of(file);

        Files.writeString(file, "open: true\nrequests-per-second: [200\nmessage: back soon\n");
        assertThat(own.reload()).startsWith("not reloaded: ").contains("gate.yaml:");
        assertThat(own.answer()).isEqualTo("200, up to 200/s");

        Files.writeString(file, "open: true\nrequests-per-second: 300\nmessage: back soon\n");
        assertThat(own.reload()).isEqualTo("reloaded");
        assertThat(own.answer()).isEqualTo("200, up to 300/s");
    }

    @Test
    void reload_toAValueOfAnotherType_goesOnAsBefore(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gate.yaml");
        Files.writeString(file, "open: true\nrequests-per-second: 200\nmessage: back soon\n");
        Gate own = Gate.of(file);

        Files.writeString(file, "open: true\nrequests-per-second: many\nmessage: back soon\n");
        assertThat(own.reload()).startsWith("not reloaded: ");
        assertThat(own.answer()).isEqualTo("200, up to 200/s");
    }
}
