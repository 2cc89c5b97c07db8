package io.configbuddy.formats.dotenv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to hang or to overflow: each must end in a moment, whatever it ends in. */
class DotenvHostileTest {
    private static final int SIZE = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a=",
                "a=1\n",
                "A=\"",
                "A=\"\n",
                "A='\n",
                "A=\"\\\"\n",
                "\"",
                "'",
                "\\",
                "#",
                " #",
                "A=b #c\n",
                "A=#\n",
                "=",
                " ",
                "\n",
                "\r",
                "\r\n",
                "export ",
                "export\n",
                "export A=1\n",
                "A\n",
                "A:\n",
                "[a]\n",
                "A=-----BEGIN\n",
                "A='b'c\n",
                "A=\"b\"#\n",
                "\u00a0",
                "set A\n",
                "$env:",
                "A=$(\n",
                "A=\"\\q\"\n",
                "<<<<<<<\n",
                "A =1\n",
                "\0"
            })
    void repeatedPiece_endsInAMoment(String piece) {
        String text = piece.repeat(SIZE / piece.length());

        assertEnds(text);
        assertEnds("KEY=" + text);
        assertEnds("KEY=\"" + text);
    }

    private static void assertEnds(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> Env.parse(text).tree().ifPresent(tree -> {
                    for (int node = 0; node < tree.size(); node++) {
                        assertThat(tree.end(node)).isLessThanOrEqualTo(text.length());
                    }
                }));
    }
}
