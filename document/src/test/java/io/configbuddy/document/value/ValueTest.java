package io.configbuddy.document.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTest {
    private static final Value SECRET = Value.Scalar.of(ScalarType.STRING, "hunter2");

    @Test
    void containers_keepListsOfTheirOwn() {
        List<Value.Entry> entries = new ArrayList<>(List.of(new Value.Entry(SECRET, SECRET, CommentText.NONE)));
        List<Value.Item> items = new ArrayList<>(List.of(new Value.Item(SECRET, CommentText.NONE)));
        Value.Mapping mapping = new Value.Mapping(entries, NodeStyle.BLOCK, CommentText.NONE);
        Value.Sequence sequence = new Value.Sequence(items, NodeStyle.FLOW, CommentText.NONE);
        entries.clear();
        items.clear();

        assertThat(mapping.entries()).hasSize(1).isUnmodifiable();
        assertThat(sequence.items()).hasSize(1).isUnmodifiable();
        assertThat(sequence.style()).isEqualTo(NodeStyle.FLOW);
        assertThat(SECRET.style()).isEqualTo(NodeStyle.PLAIN);
    }

    @Test
    void toString_neverShowsATextThatMayBeSecret() {
        Value.Entry entry = new Value.Entry(Value.Scalar.of(ScalarType.STRING, "key"), SECRET, CommentText.NONE);

        assertThat(entry.toString()).contains("STRING").doesNotContain("hunter2");
        assertThat(SECRET).isEqualTo(Value.Scalar.of(ScalarType.STRING, "hunter2"));
    }

    @Test
    void comments_keepListsOfTheirOwn() {
        List<String> lines = new ArrayList<>(List.of(" so"));
        List<List<String>> blocks = new ArrayList<>(List.of(lines));
        CommentText comments = new CommentText(blocks, lines, lines, true);
        lines.clear();
        blocks.clear();

        assertThat(comments.detached()).containsExactly(List.of(" so")).isUnmodifiable();
        assertThat(comments.detached().get(0)).isUnmodifiable();
        assertThat(comments.leading()).containsExactly(" so").isUnmodifiable();
        assertThat(comments.trailing()).containsExactly(" so").isUnmodifiable();
    }

    @Test
    void comments_areEmptyWithoutAny() {
        List<String> none = List.of();

        assertThat(CommentText.NONE.isEmpty()).isTrue();
        assertThat(new CommentText(List.of(), none, none, true).isEmpty()).isTrue();
        assertThat(new CommentText(List.of(List.of("")), none, none, false).isEmpty())
                .isFalse();
        assertThat(new CommentText(List.of(), List.of(""), none, false).isEmpty())
                .isFalse();
        assertThat(new CommentText(List.of(), none, List.of(""), false).isEmpty())
                .isFalse();
    }
}
