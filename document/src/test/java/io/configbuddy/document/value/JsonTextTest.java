package io.configbuddy.document.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void pieces_arePartedByCommas() {
        JsonText json = new JsonText().object().member("a", "b").name("c").array();
        json.number(1).raw("1.50").line().object().endObject().endArray();

        assertThat(json.member("d", 2).endObject()).hasToString("{\"a\":\"b\",\"c\":[1,1.50,\n{}],\"d\":2}");
    }

    @Test
    void string_isEscapedWhereItMustBe() {
        assertThat(new JsonText().string("\"\\\n\t\r\b\f\u0001/é😀"))
                .hasToString("\"\\\"\\\\\\n\\t\\r\\b\\f\\u0001/é😀\"");
    }

    @Test
    void string_hasEscapesForWhatTerminalsObeyAndNoEncodingCanWrite() {
        assertThat(new JsonText().string("\u007f\u009b\u2028\u2029\ud83d-\ude00"))
                .hasToString("\"\\u007f\\u009b\\u2028\\u2029\\ud83d-\\ude00\"");
    }

    @Test
    void text_isAppendedToWhatIsGiven() {
        StringBuilder out = new StringBuilder("x");

        new JsonText(out).array().endArray();

        assertThat(out).hasToString("x[]");
    }
}
