package io.configbuddy.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutputTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Output output = new Output(bytes, "standard output");

    private String written() {
        output.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void print_anything_isUtf8() {
        output.println("\u00e9\ud83d\ude00");

        assertThat(written()).isEqualTo("\u00e9\ud83d\ude00\n");
    }

    @Test
    void append_halvesOfACharacter_makeOne() {
        output.append('a').append('\ud83d').append('\ude00').append("xyz", 1, 2);

        assertThat(written()).isEqualTo("a\ud83d\ude00y");
    }

    @Test
    void print_moreThanTheBuffer_keepsTheOrder() {
        String large = "0123456789".repeat(20_000);

        output.print("<").print(large).print(">");

        assertThat(written()).isEqualTo("<" + large + ">");
    }

    @Test
    void print_littleByLittle_isWrittenInLargePieces() {
        for (int i = 0; i < 1_000; i++) {
            output.print("x");
        }

        assertThat(bytes.size()).isZero();
        assertThat(written()).hasSize(1_000);
    }
}
