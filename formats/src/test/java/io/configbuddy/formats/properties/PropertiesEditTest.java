package io.configbuddy.formats.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.formats.edit.Edits;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PropertiesEditTest {
    @Test
    void newKey_takesTheSeparatorOfItsNeighbours() {
        assertThat(edit("a: 1\nb: 2\n", e -> e.set("c", 3))).isEqualTo("a: 1\nb: 2\nc: 3\n");
        assertThat(edit("a 1\n", e -> e.set("c", 3))).isEqualTo("a 1\nc 3\n");
        assertThat(edit("", e -> e.set("c", true))).isEqualTo("c = true\n");
    }

    @Test
    void separatorsInOneColumn_stayInOneColumn() {
        assertThat(edit("a     = 1\nbbbbb = 2\n", e -> e.set("cc", 3).rename("a", "aaa")))
                .isEqualTo("aaa   = 1\nbbbbb = 2\ncc    = 3\n");
    }

    @Test
    void valueOfSeveralLines_isReplacedAsAWhole() {
        assertThat(edit("a = 1,\\\n    2,\\\n    3\nb = 4\n", e -> e.set("a", "5")))
                .isEqualTo("a = 5\nb = 4\n");
    }

    @Test
    void escapes_areWrittenWhereTheyAreNeeded() {
        assertThat(edit("a=1\n", e -> e.set("a", " C:\\x\ny ").set("b c", "=")))
                .isEqualTo("a=\\ C:\\\\x\\ny\\ \nb\\ c=\\=\n");
    }

    @Test
    void otherCharacters_areEscapedOnlyInATextThatEscapesThem() {
        assertThat(edit("a=\u00fc\n", e -> e.set("a", "\u00e9"))).isEqualTo("a=\u00e9\n");
        assertThat(edit("a=\\u00fc\n", e -> e.set("a", "\u00e9"))).isEqualTo("a=\\u00e9\n");
    }

    @Test
    void removedKey_takesItsCommentAlong_andLeavesOneBlankLine() {
        assertThat(edit("a=1\n\n# about b\nb=2\n\nc=3\n", e -> e.remove("b"))).isEqualTo("a=1\n\nc=3\n");
    }

    @Test
    void movedKey_takesItsCommentAlong() {
        assertThat(edit("a=1\r\n! about b\r\nb=\\\r\n  2", e -> e.moveBefore("b", "a")))
                .isEqualTo("! about b\r\nb=\\\r\n  2\r\na=1\r\n");
    }

    @Test
    void comment_hasTheMarkerOfTheFile() {
        assertThat(edit("! x\na=1\n\nb=2\n", e -> e.comment("b", "y\nz").uncomment("a")))
                .isEqualTo("a=1\n\n! y\n! z\nb=2\n");
    }

    @Test
    void whatTheFormatLacks_isRefused() {
        assertThatThrownBy(() -> edit("a=1\n", e -> e.set("a", null))).isInstanceOf(ConfigException.class);
        assertThatThrownBy(() -> edit("a=1\n", e -> e.set("a", Map.of("b", 1)))).isInstanceOf(ConfigException.class);
        assertThatThrownBy(() -> edit("a=1\n", e -> e.commentBehind("a", "x")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("would be part of the value");
    }

    private static String edit(String text, Consumer<DocumentEditor> edits) {
        return Edits.edit("properties", text, edits);
    }
}
