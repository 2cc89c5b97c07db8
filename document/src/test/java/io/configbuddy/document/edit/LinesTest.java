package io.configbuddy.document.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.tree.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_areFound_whateverEndsThem(String end) {
        String text = "a" + end + "  b \t" + end + end + " " + end + "c";
        int b = text.indexOf('b');
        int c = text.indexOf('c');

        assertThat(Lines.startIfFirst(text, b)).isEqualTo(1 + end.length());
        assertThat(Lines.startIfFirst(text, b + 1)).isEqualTo(Tree.NONE);
        assertThat(Lines.endIfLast(text, b + 1)).isEqualTo(b + 3 + end.length());
        assertThat(Lines.endIfLast(text, b)).isEqualTo(Tree.NONE);
        assertThat(Lines.endIfLast(text, text.length())).isEqualTo(text.length());
        assertThat(Lines.blankAbove(text, c)).isEqualTo(b + 3 + end.length());
        assertThat(Lines.blankBelow(text, b + 3 + end.length())).isEqualTo(c);
        assertThat(Lines.breaks(text, 0, text.length())).isEqualTo(4);
        assertThat(Lines.lineEnd(text)).isEqualTo(end);
        assertThat(Lines.beforeBreak(text, c)).isEqualTo(c - end.length());
    }

    @Test
    void text_ofOneLine_hasNeitherBreakNorBlankLines() {
        assertThat(Lines.lineEnd("abc")).isEqualTo("\n");
        assertThat(Lines.blankAbove("abc", 0)).isZero();
        assertThat(Lines.blankBelow("  ", 0)).isEqualTo(2);
        assertThat(Lines.beforeBreak("abc", 0)).isZero();
    }

    @Test
    void reindent_changesLinesAfterTheFirst_butNoBlankOnes() {
        assertThat(new Reindent("  ", "\t").apply("a\n  b\n    c\n\n  \n d\r\n  e"))
                .isEqualTo("a\n\tb\n\t  c\n\n  \n\td\r\n\te");
    }
}
