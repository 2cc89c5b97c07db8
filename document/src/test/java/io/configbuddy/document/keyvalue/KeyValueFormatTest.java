package io.configbuddy.document.keyvalue;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A format is written against the public packages alone: this one stands in a package of its own. */
class KeyValueFormatTest {
    private final KeyValueFormat format = new KeyValueFormat();

    private static Value.Entry entry(String key, Value value, CommentText comments) {
        return new Value.Entry(Value.Scalar.of(ScalarType.STRING, key), value, comments);
    }

    @Test
    void write_andParse_giveBackWhatWasWritten() {
        CommentText comments =
                new CommentText(List.of(List.of(" apart")), List.of(" above"), List.of(" behind"), false);
        Value.Mapping inner = new Value.Mapping(
                List.of(entry("port", Value.Scalar.of(ScalarType.INTEGER, "1"), comments)),
                NodeStyle.BLOCK,
                new CommentText(List.of(), List.of(" end"), List.of(), false));
        Value.Mapping root =
                new Value.Mapping(List.of(entry("server", inner, CommentText.NONE)), NodeStyle.BLOCK, CommentText.NONE);
        String text = format.write(List.of(root), WriteOptions.DEFAULT);

        assertThat(text).isEqualTo("[server]\n# apart\n\n# above\nport = 1 # behind\n# end\n");
        assertThat(format.parse(Source.of("a.kv", text), ParseOptions.DEFAULT).problems())
                .isEmpty();
    }

    @Test
    void parse_goesOnAfterAMistake() {
        assertThat(format.parse(Source.of("a.kv", "x\n[y\na = 1\na.b = 2\n"), ParseOptions.DEFAULT)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("keyvalue.missing-equals", "keyvalue.unclosed-header", "keyvalue.not-a-section");
    }
}
