package io.configbuddy.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.tree.Comment;
import io.configbuddy.document.tree.Comments;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.SequenceNode;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import io.configbuddy.testsupport.Seeds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static final WriteOptions COMPACT = WriteOptions.DEFAULT.withIndent(0);
    private static final WriteOptions NARROW = new WriteOptions("", 4, 20, WriteOptions.Quotes.SINGLE);

    private static final Value SAMPLE = mapping(
            entry(
                    "name",
                    string("shop"),
                    comments(List.of(List.of(" The shop.")), List.of(), List.of(" so called"), false)),
            entry(
                    "ports",
                    sequence(NodeStyle.FLOW, number("80"), number("443")),
                    comments(List.of(), List.of(" open"), List.of(), true)),
            entry("none", sequence(NodeStyle.BLOCK), CommentText.NONE),
            entry(
                    "http",
                    new Value.Mapping(
                            List.of(entry("tls", Value.Scalar.of(ScalarType.BOOLEAN, "true"), CommentText.NONE)),
                            NodeStyle.BLOCK,
                            comments(List.of(), List.of(" more to come"), List.of(), false)),
                    CommentText.NONE));

    @Test
    void json_isWrittenOneEntryALine() {
        assertThat(write(Trees.JSON, SAMPLE, WriteOptions.DEFAULT)).isEqualTo("""
                {
                  "name": "shop",

                  "ports": [80, 443],
                  "none": [],
                  "http": {
                    "tls": true
                  }
                }
                """);
    }

    @Test
    void jsonc_isWrittenWithComments() {
        assertThat(write(Trees.JSONC, SAMPLE, WriteOptions.DEFAULT.withIndent(4)))
                .isEqualTo("""
                // The shop.
                {
                    "name": "shop", // so called

                    // open
                    "ports": [80, 443],
                    "none": [],
                    "http": {
                        "tls": true
                        // more to come
                    }
                }
                """);
    }

    @Test
    void severalTrailingComments_standAboveTheirEntry_eachAsALine() {
        Value value = mapping(
                entry("a", number("1"), comments(List.of(), List.of(" lead"), List.of(" one", " two"), false)),
                entry("b", number("2"), comments(List.of(), List.of(), List.of(" three"), false)));

        assertThat(write(Trees.JSONC, value, WriteOptions.DEFAULT)).isEqualTo("""
                {
                  // lead
                  // one
                  // two
                  "a": 1,
                  "b": 2 // three
                }
                """);
        assertThat(write(Trees.JSON5, value, COMPACT))
                .isEqualTo("{/* lead *//* one *//* two */\"a\":1,\"b\":2/* three */}\n");
    }

    @Test
    void indentOfZero_writesOneLine() {
        assertThat(write(Trees.JSON, SAMPLE, COMPACT))
                .isEqualTo("{\"name\":\"shop\",\"ports\":[80,443],\"none\":[],\"http\":{\"tls\":true}}\n");
        assertThat(write(Trees.JSON5, SAMPLE, COMPACT))
                .isEqualTo("/* The shop. */{\"name\":\"shop\",/* so called */ /* open */\"ports\":[80,443],"
                                .replace("*/ /*", "*//*")
                        + "\"none\":[],\"http\":{\"tls\":true/* more to come */}}\n");
    }

    @Test
    void flowContainer_thatDoesNotFit_isSpread() {
        Value wide = sequence(NodeStyle.FLOW, string("aaaaaaaaaa"), string("bbbbbbbbbb"));

        assertThat(write(Trees.JSON5, wide, NARROW)).isEqualTo("[\n    'aaaaaaaaaa',\n    'bbbbbbbbbb'\n]\n");
        assertThat(write(Trees.JSON, wide, WriteOptions.DEFAULT)).isEqualTo("[\"aaaaaaaaaa\", \"bbbbbbbbbb\"]\n");
    }

    @Test
    void string_isEscapedOnlyWhereNeeded() {
        Value text = string("\"'\\/\b\f\n\r\t\u0001\u007fé\u2028😀\ud83d");

        assertThat(write(Trees.JSON, text, WriteOptions.DEFAULT))
                .isEqualTo("\"\\\"'\\\\/\\b\\f\\n\\r\\t\\u0001\u007fé\u2028😀\\ud83d\"\n");
        assertThat(write(Trees.JSON5, text, NARROW))
                .isEqualTo("'\"\\'\\\\/\\b\\f\\n\\r\\t\\u0001\u007fé\\u2028😀\\ud83d'\n");
    }

    @Test
    void specialNumbers_areWrittenInJson5Only() {
        Value numbers = sequence(NodeStyle.FLOW, number("inf"), number("-inf"), number("nan"));

        assertThat(write(Trees.JSON5, numbers, WriteOptions.DEFAULT)).isEqualTo("[Infinity, -Infinity, NaN]\n");
        assertThatIllegalArgumentException().isThrownBy(() -> write(Trees.JSON, numbers, WriteOptions.DEFAULT));
    }

    @Test
    void documents_otherThanOne_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trees.JSON.write(List.of(SAMPLE, SAMPLE), WriteOptions.DEFAULT));
        assertThatIllegalArgumentException().isThrownBy(() -> Trees.JSON.write(List.of(), WriteOptions.DEFAULT));
    }

    @Test
    void whatIsWritten_isReadBack() {
        Seeds.forEach(random -> {
            Value plain = new Values(random, false, false).value(4);
            for (WriteOptions options : List.of(WriteOptions.DEFAULT, COMPACT, NARROW)) {
                assertReadBack(Trees.JSON, plain, options, false);
                assertReadBack(Trees.JSONC, plain, options, false);
            }
            Value commented = new Values(random, true, false).mapping(3);
            assertReadBack(Trees.JSONC, commented, WriteOptions.DEFAULT, true);
            assertReadBack(Trees.JSONC, commented, COMPACT, false);
            Value special = new Values(random, true, true).mapping(3);
            assertReadBack(Trees.JSON5, special, NARROW, true);
            assertReadBack(Trees.JSON5, special, COMPACT, false);
        });
    }

    private static void assertReadBack(DocumentFormat format, Value value, WriteOptions options, boolean comments) {
        String text = write(format, value, options);
        Tree tree = Trees.tree(format, text);
        assertThat(text).endsWith("\n");
        Trees.assertLaws(tree);
        assertSame(Node.root(tree, 0), value, comments, text);
    }

    private static void assertSame(Node node, Value value, boolean comments, String text) {
        if (value instanceof Value.Scalar scalar) {
            assertThat(node).as(text).isInstanceOfSatisfying(ScalarNode.class, read -> {
                assertThat(read.type()).isEqualTo(scalar.type());
                assertThat(read.text()).isEqualTo(scalar.text());
            });
            return;
        }
        List<Node> children = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> children.add(entry.value()));
            assertThat(mapping.entries())
                    .extracting(entry -> entry.name())
                    .isEqualTo(((Value.Mapping) value)
                            .entries().stream()
                                    .map(entry -> ((Value.Scalar) entry.key()).text())
                                    .toList());
        } else {
            children.addAll(((SequenceNode) node).items());
        }
        assertThat(children).as(text).hasSize(Parts.size(value));
        for (int i = 0; i < children.size(); i++) {
            assertSame(children.get(i), Parts.value(value, i), comments, text);
            if (comments) {
                assertSameComments(children.get(i).comments(), Parts.comments(value, i), text);
            }
        }
        if (comments && !children.isEmpty()) {
            CommentText inner = Parts.inner(value);
            List<String> lines = new ArrayList<>();
            inner.detached().forEach(lines::addAll);
            lines.addAll(inner.leading());
            assertThat(lines(node.comments().inner())).as(text).isEqualTo(lines);
        }
    }

    private static void assertSameComments(Comments read, CommentText written, String text) {
        List<String> detached = new ArrayList<>();
        written.detached().forEach(detached::addAll);
        assertThat(lines(read.detached())).as(text).isEqualTo(detached);
        assertThat(lines(read.leading())).as(text).isEqualTo(written.leading());
        assertThat(lines(read.trailing())).as(text).isEqualTo(written.trailing());
    }

    private static List<String> lines(List<Comment> comments) {
        return comments.stream().flatMap(comment -> comment.lines().stream()).toList();
    }

    private static String write(DocumentFormat format, Value value, WriteOptions options) {
        return format.write(List.of(value), options);
    }

    private static Value.Mapping mapping(Value.Entry... entries) {
        return new Value.Mapping(List.of(entries), NodeStyle.BLOCK, CommentText.NONE);
    }

    private static Value sequence(NodeStyle style, Value... items) {
        List<Value.Item> all = new ArrayList<>();
        for (Value item : items) {
            all.add(new Value.Item(item, CommentText.NONE));
        }
        return new Value.Sequence(all, style, CommentText.NONE);
    }

    private static Value.Entry entry(String key, Value value, CommentText comments) {
        return new Value.Entry(string(key), value, comments);
    }

    private static Value string(String text) {
        return Value.Scalar.of(ScalarType.STRING, text);
    }

    private static Value number(String text) {
        return Value.Scalar.of(text.contains("n") ? ScalarType.FLOAT : ScalarType.INTEGER, text);
    }

    private static CommentText comments(
            List<List<String>> detached, List<String> leading, List<String> trailing, boolean blankBefore) {
        return new CommentText(detached, leading, trailing, blankBefore);
    }
}
