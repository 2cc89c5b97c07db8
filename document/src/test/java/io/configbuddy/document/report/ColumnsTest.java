package io.configbuddy.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "é, 1",
        "я, 1",
        "→, 1",
        "…, 1",
        "ｱ, 1",
        "名, 2",
        "한, 2",
        "あ, 2",
        "Ａ, 2",
        "。, 2",
        "😀, 2",
        "🚀, 2",
        "⚡, 2",
        "𠀀, 2",
        "\u0301, 0",
        "\u20dd, 0",
        "\ufe0f, 0",
        "\u1161, 0",
        "\u3099, 0",
        "\u2329, 2",
        "\u232b, 1"
    })
    void of_eachKindOfCharacter_isWhatTerminalsTake(String text, int columns) {
        assertThat(Columns.of(text.codePointAt(0))).isEqualTo(columns);
    }
}
