package io.configbuddy.formats.ini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to hang or to overflow: each must end in a moment in every dialect, whatever it ends in. */
class HostileTest {
    private static final int SIZE = 500_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "[]",
                "[a]",
                "[a]\n",
                "[a \"b\"]",
                "[a.b]",
                "[a\n",
                "=",
                "=\n",
                "a",
                "a\n",
                "a=",
                "a=\n",
                "a=1\n",
                "a[]=1\n",
                "a[b]=1\n",
                "a[b",
                "a[\"",
                "\"",
                "'",
                "a=\"",
                "a=\"\n",
                "a='\n",
                "a=\\\n",
                "\\\n",
                "\\",
                "a=\"\\",
                "a=\\\"\n",
                "#",
                "#\n",
                ";",
                " ;",
                " #;",
                "a #;",
                "\n",
                "\r",
                "\r\n",
                "\r\n ",
                " ",
                "\t",
                " a\n",
                "  a\n a=\n",
                "[a]\nb=1\n[c]\nb=1\n",
                "a=(",
                "a=)",
                "a=|",
                "a=!",
                "\0",
                "\u00a0",
                "[\"a",
                "['",
                "[a]b=",
                ":",
                "a:b\n",
                "a= # b\n c\n",
                "a=\\\n#b\n",
                "é=\ud83d\n",
                "a = 1 ; ; ;"
            })
    void repeatedPiece_endsInAMoment(String piece) {
        String text = piece.repeat(SIZE / piece.length());

        assertEnds(text);
        assertEnds("[s]\n" + text);
        assertEnds("[s]\nk = v" + text);
        assertEnds("[s]\nk = \"" + text);
    }

    @Test
    void manyKeysOfEachOfManySections_endInAMoment() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            keys.append('k').append(i).append("=1\n");
        }
        StringBuilder text = new StringBuilder("[a]\n" + keys + "[b]\n" + keys);
        for (int i = 0; i < 50_000; i++) {
            text.append("[a]\n[b]\n[c").append(i).append("]\nx=1\n");
        }

        assertEnds(text.toString());
    }

    @Test
    void manyErrorsInOneLine_areNotAllTold() {
        assertThat(Ini.errors(Ini.parse("php", "k = " + "a=".repeat(1_000)))).hasSize(20);
        assertThat(Ini.errors(Ini.parse("git", "[a]\nk = " + "\\d".repeat(1_000))))
                .hasSize(20);
    }

    @Test
    void manySubsections_endInAMoment() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            text.append("[a \"").append(i).append("\"]\nx=1\n[a]\ny").append(i).append("=1\n");
        }

        assertEnds(text.toString());
    }

    private static void assertEnds(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (Dialect dialect : Dialect.ALL) {
                Ini.parse(dialect.name(), text).tree().ifPresent(tree -> {
                    for (int node = 0; node < tree.size(); node++) {
                        assertThat(tree.end(node)).isLessThanOrEqualTo(text.length());
                    }
                });
            }
        });
    }
}
