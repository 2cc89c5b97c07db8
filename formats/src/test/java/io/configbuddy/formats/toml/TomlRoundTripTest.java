package io.configbuddy.formats.toml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.format.WriteOptions.Quotes;
import io.configbuddy.document.tree.Comment;
import io.configbuddy.document.tree.Comments;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.SequenceNode;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import io.configbuddy.testsupport.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written says the same when it is read. */
class TomlRoundTripTest {
    @Test
    void values_inEveryStyle_areReadBack() {
        Seeds.forEach(random -> {
            Value.Mapping value = new RandomValues(random, false).root();
            assertSame(read(value, options(random)), value);
        });
    }

    @Test
    void comments_areAllThere_andStayWithTheirValues() {
        Seeds.forEach(random -> {
            Value.Mapping value = new RandomValues(random, true).root();
            Node root = read(value, options(random));
            assertSame(root, value);
            List<String> written = new ArrayList<>();
            collect(value, written);
            assertThat(comments(root.tree())).as(root.source().text()).containsExactlyInAnyOrderElementsOf(written);
            assertOwned(root, value);
        });
    }

    @Test
    void writing_isStable() {
        Seeds.forEach(random -> {
            Value.Mapping value = new RandomValues(random, true).root();
            WriteOptions options = options(random);
            assertThat(write(value, options)).isEqualTo(write(value, options));
        });
    }

    private static WriteOptions options(Random random) {
        Quotes[] quotes = Quotes.values();
        String dialect = random.nextBoolean() ? "1.1" : "1.0";
        int width = random.nextInt(4) == 0 ? 0 : 10 + random.nextInt(80);
        return new WriteOptions(dialect, random.nextInt(5), width, quotes[random.nextInt(quotes.length)]);
    }

    private static String write(Value value, WriteOptions options) {
        return Toml.FORMAT.write(List.of(value), options);
    }

    private static Node read(Value value, WriteOptions options) {
        String text = write(value, options);
        Tree tree = Toml.tree(text, options.dialect());
        Toml.assertLaws(tree);
        return Node.root(tree, 0);
    }

    private static void assertSame(Node node, Value value) {
        String text = node.source().text();
        if (value instanceof Value.Scalar scalar) {
            assertThat(((ScalarNode) node).type()).as(text).isEqualTo(scalar.type());
            assertThat(((ScalarNode) node).text()).as(text).isEqualTo(scalar.text());
        } else if (value instanceof Value.Sequence sequence) {
            List<Node> items = ((SequenceNode) node).items();
            assertThat(items).as(text).hasSameSizeAs(sequence.items());
            for (int i = 0; i < items.size(); i++) {
                assertSame(items.get(i), sequence.items().get(i).value());
            }
        } else if (value instanceof Value.Mapping mapping) {
            MappingNode found = (MappingNode) node;
            assertThat(found.entries()).as(text).hasSameSizeAs(mapping.entries());
            for (Value.Entry entry : mapping.entries()) {
                assertSame(found.entry(TomlWriter.name(entry)).orElseThrow().value(), entry.value());
            }
            assertThat(order(found)).as(text).isEqualTo(order(mapping, found));
        }
    }

    private static List<String> order(MappingNode mapping) {
        return mapping.entries().stream().map(Entry::name).toList();
    }

    /** Return the order that TOML wants: tables under headers behind everything else. */
    private static List<String> order(Value.Mapping mapping, MappingNode written) {
        List<String> names = new ArrayList<>();
        for (boolean sections : new boolean[] {false, true}) {
            for (Value.Entry entry : mapping.entries()) {
                String name = TomlWriter.name(entry);
                NodeStyle style = written.entry(name).orElseThrow().value().style();
                boolean section =
                        style == NodeStyle.SECTION || style == NodeStyle.SECTIONS || style == NodeStyle.IMPLICIT;
                if (section == sections) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static List<String> comments(Tree tree) {
        List<String> comments = new ArrayList<>();
        for (int i = 0; i < tree.commentCount(); i++) {
            comments.add(tree.source().text().substring(tree.commentStart(i) + 1, tree.commentEnd(i)));
        }
        return comments;
    }

    private static void collect(Value value, List<String> lines) {
        if (value instanceof Value.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                collect(entry.comments(), lines);
                collect(entry.value(), lines);
            });
            collect(mapping.inner(), lines);
        } else if (value instanceof Value.Sequence sequence) {
            sequence.items().forEach(item -> {
                collect(item.comments(), lines);
                collect(item.value(), lines);
            });
            collect(sequence.inner(), lines);
        }
    }

    private static void collect(CommentText comments, List<String> lines) {
        comments.detached().forEach(lines::addAll);
        lines.addAll(comments.leading());
        lines.addAll(comments.trailing());
    }

    /** The comments around what stands on a line of its own are read as its own. */
    private static void assertOwned(Node node, Value value) {
        boolean lines = node.style() == NodeStyle.SECTION || node.style() == NodeStyle.BLOCK;
        if (node instanceof MappingNode found && value instanceof Value.Mapping mapping && lines) {
            for (Value.Entry entry : mapping.entries()) {
                Node child = found.entry(TomlWriter.name(entry)).orElseThrow().value();
                if (child instanceof ScalarNode) {
                    Comments comments = child.comments();
                    assertThat(texts(comments.leading()))
                            .isEqualTo(entry.comments().leading());
                    assertThat(texts(comments.trailing()))
                            .isEqualTo(entry.comments().trailing());
                    // What opens the file stays at its top, whatever moves there.
                    boolean opensFile = node.parent().isEmpty() && child.position() == 0;
                    assertThat(texts(comments.detached())).matches(read -> opensFile || read.equals(detached(entry)));
                } else {
                    assertOwned(child, entry.value());
                }
            }
        }
    }

    private static List<String> detached(Value.Entry entry) {
        return entry.comments().detached().stream().flatMap(List::stream).toList();
    }

    private static List<String> texts(List<Comment> comments) {
        return comments.stream()
                .map(comment -> comment.span().of(comment.source().text()).substring(1))
                .toList();
    }
}
