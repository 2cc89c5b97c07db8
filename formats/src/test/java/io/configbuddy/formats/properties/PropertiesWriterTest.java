package io.configbuddy.formats.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.Feature;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import io.configbuddy.testsupport.Seeds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PropertiesWriterTest {
    private static final String[] NASTY = {
        "a", "B", "1", ".", " ", "\t", "\f", "=", ":", "#", "!", "\\", "\n", "\r", "é", "😀", "\u0000", "\u0007",
        "\u007f", "\u0085", "\u00a0", "\"", "'", "[0]", "u0041", "${x}"
    };

    @Test
    void whatIsWritten_isReadBack_byUsAndByJava() {
        Seeds.forEach(random -> {
            Map<String, String> data = new HashMap<>();
            List<Value.Entry> entries = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                String key = text(random);
                String value = text(random);
                if (data.putIfAbsent(key, value) == null) {
                    entries.add(entry(key, string(value), comments(random)));
                }
            }
            String text = write(new Value.Mapping(entries, NodeStyle.FLAT, comments(random)));
            Tree tree = Props.tree(text);
            assertThat(Props.data(tree)).as(text).isEqualTo(data);
            assertThat(Props.javas(text)).as(text).contains(data);
            Props.assertLaws(tree);
        });
    }

    @Test
    void trees_areWrittenAsPaths() {
        Value.Mapping root = mapping(
                entry("app.name", string("shop"), CommentText.NONE),
                entry(
                        "server",
                        mapping(
                                entry("port", Value.Scalar.of(ScalarType.INTEGER, "80"), CommentText.NONE),
                                entry(
                                        "hosts",
                                        new Value.Sequence(
                                                List.of(
                                                        new Value.Item(string("a"), CommentText.NONE),
                                                        new Value.Item(
                                                                mapping(entry("x y", string("b"), CommentText.NONE)),
                                                                CommentText.NONE)),
                                                NodeStyle.BLOCK,
                                                CommentText.NONE),
                                        CommentText.NONE)),
                        new CommentText(List.of(List.of(" far")), List.of(" near"), List.of(" beside"), true)),
                entry("labels", mapping(entry("app.io/name", string(""), CommentText.NONE)), CommentText.NONE));

        assertThat(write(root)).isEqualTo("""
                app.name = shop

                # far

                # near
                # beside
                server.port = 80
                server.hosts[0] = a
                server.hosts[1]."x\\ y" = b
                labels."app.io/name" =
                """);
        assertThat(Props.FORMAT.features("")).contains(Feature.NESTING, Feature.NESTED_SEQUENCES);
    }

    @Test
    void onlyWhatNeedsIt_isEscaped() {
        assertThat(write(mapping(entry("a b:c", string(" x = é\\\n\u0001 "), CommentText.NONE))))
                .isEqualTo("a\\ b\\:c = \\ x = é\\\\\\n\\u0001\\ \n");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(NASTY[random.nextInt(NASTY.length)]);
        }
        return text.toString();
    }

    private static CommentText comments(Random random) {
        return random.nextInt(3) > 0
                ? CommentText.NONE
                : new CommentText(
                        List.of(List.of(" one", "")),
                        List.of(" two \\"),
                        random.nextBoolean() ? List.of(" three") : List.of(),
                        random.nextBoolean());
    }

    private static String write(Value.Mapping root) {
        return Props.FORMAT.write(List.of(root), WriteOptions.DEFAULT);
    }

    private static Value.Mapping mapping(Value.Entry... entries) {
        return new Value.Mapping(List.of(entries), NodeStyle.BLOCK, CommentText.NONE);
    }

    private static Value.Entry entry(String key, Value value, CommentText comments) {
        return new Value.Entry(string(key), value, comments);
    }

    private static Value string(String text) {
        return Value.Scalar.of(ScalarType.STRING, text);
    }
}
