package io.configbuddy.cli.args;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> COMMANDS = List.of("convert", "get", "keys", "check", "formats");

    @ParameterizedTest
    @CsvSource({"gte,get", "convrt,convert", "covnert,convert", "KEYS,keys", "chekc,check", "format,formats"})
    void to_aSlip_isMended(String word, String meant) {
        assertThat(Nearest.to(word, COMMANDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"xyz", "delete", "a"})
    void to_somethingElse_isNotGuessed(String word) {
        assertThat(Nearest.to(word, COMMANDS)).isEmpty();
    }

    @Test
    void to_ofEquals_isTheFirst() {
        assertThat(Nearest.to("cat", List.of("bat", "hat"))).contains("bat");
    }
}
