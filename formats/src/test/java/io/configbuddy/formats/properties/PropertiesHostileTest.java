package io.configbuddy.formats.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to hang or to overflow: each must end in a moment, whatever it ends in. */
class PropertiesHostileTest {
    private static final int SIZE = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a=",
                "a=1\n",
                "\\",
                "\\\n",
                "a\\\n",
                "a=b\\\n",
                "\\u",
                "\\u0041",
                "=",
                ":",
                " ",
                "#",
                "#\\\n a",
                "\n",
                "\r",
                "\r\n",
                "a b\n",
                "a b=c\n",
                "\"",
                "k=\"\n",
                "k='a'\n",
                "${",
                "k=${\n",
                "C:\\a",
                "[a]\n",
                "<<<<<<< \n",
                "=======\n",
                "\u00a0",
                "{\n",
                "a=b\\\nc=d\n",
                "a =b # c\n",
                "\ud83d=\n",
                "\0"
            })
    void repeatedPiece_endsInAMoment(String piece) {
        String text = piece.repeat(SIZE / piece.length());

        assertEnds(text);
        assertEnds("key = " + text);
        assertEnds("key\\" + text);
    }

    @Test
    void manyErrorsInOneLine_areNotAllTold() {
        assertThat(Props.parse("k = " + "\\u".repeat(1_000)).problems()).hasSize(20);
    }

    private static void assertEnds(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> Props.parse(text).tree().ifPresent(tree -> {
                    for (int node = 0; node < tree.size(); node++) {
                        assertThat(tree.end(node)).isLessThanOrEqualTo(text.length());
                    }
                }));
    }
}
