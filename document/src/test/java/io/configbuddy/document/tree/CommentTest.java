package io.configbuddy.document.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentTest {
    private static List<String> lines(String text) {
        return new Comment(Source.of("x", text), new Span(0, text.length())).lines();
    }

    @Test
    void lines_ofALineComment_areOneWithoutTheMarker() {
        assertThat(lines("# so")).containsExactly(" so");
        assertThat(lines("#")).containsExactly("");
        assertThat(lines("## so #")).containsExactly("# so #");
        assertThat(lines("; so")).containsExactly(" so");
        assertThat(lines("! so")).containsExactly(" so");
        assertThat(lines("// so")).containsExactly(" so");
        assertThat(lines("///so")).containsExactly("/so");
        assertThat(lines("//")).containsExactly("");
        assertThat(lines("#/* so */")).containsExactly("/* so */");
    }

    @Test
    void lines_ofABlockComment_areWithoutDecoration() {
        assertThat(lines("/* so */")).containsExactly(" so");
        assertThat(lines("/*so*/")).containsExactly("so");
        assertThat(lines("/**/")).containsExactly("");
        assertThat(lines("/***/")).containsExactly("");
        assertThat(lines("/** so */")).containsExactly(" so");
        assertThat(lines("/*\n * one\n *  two\n *\n * three\n */")).containsExactly(" one", "  two", "", " three");
        assertThat(lines("/* one\n   two\n\n   three */")).containsExactly(" one", " two", "", " three");
        assertThat(lines("/* one\r\n * two\r * three */")).containsExactly(" one", " two", " three");
        assertThat(lines("/*\n\n*/")).containsExactly("");
        assertThat(lines("/*/")).containsExactly("/");
        assertThat(lines("/* open\n end")).containsExactly(" open", " end");
    }

    @Test
    void comments_keepListsOfTheirOwn() {
        List<Comment> mine = new ArrayList<>(List.of(new Comment(Source.of("x", "#"), Span.at(0))));
        Comments comments = new Comments(mine, mine, mine, mine);
        mine.clear();

        assertThat(comments.detached()).hasSize(1).isUnmodifiable();
        assertThat(comments.leading()).hasSize(1).isUnmodifiable();
        assertThat(comments.trailing()).hasSize(1).isUnmodifiable();
        assertThat(comments.inner()).hasSize(1).isUnmodifiable();
    }

    @Test
    void comments_areEmptyWithoutAny() {
        List<Comment> none = List.of();
        List<Comment> one = List.of(new Comment(Source.of("x", "#"), Span.at(0)));

        assertThat(Comments.NONE.isEmpty()).isTrue();
        assertThat(new Comments(one, none, none, none).isEmpty()).isFalse();
        assertThat(new Comments(none, one, none, none).isEmpty()).isFalse();
        assertThat(new Comments(none, none, one, none).isEmpty()).isFalse();
        assertThat(new Comments(none, none, none, one).isEmpty()).isFalse();
    }
}
