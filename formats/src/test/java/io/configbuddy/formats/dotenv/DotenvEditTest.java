package io.configbuddy.formats.dotenv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.formats.edit.Edits;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DotenvEditTest {
    @Test
    void newKey_hasExportAndQuotesAsItsNeighbour() {
        assertThat(edit("export A='x'\nexport B='y'\n", e -> e.set("C", "z")))
                .isEqualTo("export A='x'\nexport B='y'\nexport C='z'\n");
    }

    @Test
    void value_keepsItsQuotes_unlessItCannot() {
        assertThat(edit(
                        "A='x' # c\nB=\"y\"\nC=z\n",
                        e -> e.set("A", "it's").set("B", 1).set("C", "a b")))
                .isEqualTo("A=\"it's\" # c\nB=\"1\"\nC=\"a b\"\n");
    }

    @Test
    void valueOfSeveralLines_isReplacedAsAWhole() {
        assertThat(edit("K=\"1\r\n2\"\r\nB=2\r\n", e -> e.set("K", "3"))).isEqualTo("K=\"3\"\r\nB=2\r\n");
    }

    @Test
    void emptyValue_isFilled_andAFullOneEmptied() {
        assertThat(edit("A=\nB=  # c\nC=x\n", e -> e.set("A", "1").set("B", "2").set("C", "")))
                .isEqualTo("A=1\nB=2  # c\nC=\n");
    }

    @Test
    void comments_areWrittenAboveAndBehind() {
        assertThat(edit(
                        "export A=1\nB=2 # old\n",
                        e -> e.comment("A", "x").commentBehind("A", "y").uncomment("B")))
                .isEqualTo("# x\nexport A=1 # y\nB=2\n");
    }

    @Test
    void quotes_canBeAskedFor() {
        assertThat(edit("A=1\n", e -> e.style("A", NodeStyle.SINGLE_QUOTED))).isEqualTo("A='1'\n");
    }

    @Test
    void nameThatIsNone_isRefused() {
        assertThatThrownBy(() -> edit("A=1\n", e -> e.rename("A", "1-x"))).isInstanceOf(ConfigException.class);
    }

    private static String edit(String text, Consumer<DocumentEditor> edits) {
        return Edits.edit("dotenv", text, edits);
    }
}
