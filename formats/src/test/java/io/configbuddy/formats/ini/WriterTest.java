package io.configbuddy.formats.ini;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.format.WriteOptions.Quotes;
import io.configbuddy.document.tree.Comment;
import io.configbuddy.document.tree.Comments;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.SequenceNode;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import io.configbuddy.formats.PlainData;
import io.configbuddy.testsupport.Seeds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WriterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lenient",
                "configparser",
                "configparser-lenient",
                "configparser-inline",
                "git",
                "systemd",
                "php",
                "desktop",
                "editorconfig"
            })
    void whatIsWritten_isReadBack(String name) {
        Dialect dialect = Dialect.of(name);
        Seeds.forEach(random -> {
            Value.Mapping root = new Values(random, dialect).root();
            Quotes quotes = Quotes.values()[random.nextInt(3)];
            String text = Ini.FORMAT.write(List.of(root), new WriteOptions(name, random.nextInt(5), 80, quotes));
            Tree tree = Ini.tree(name, text);
            assertThat(PlainData.of(tree, 0)).as(text).isEqualTo(data(root));
            assertComments(Node.root(tree, 0), root, text);
            Ini.assertLaws(tree);
        });
    }

    private static Value.Mapping nested() {
        return mapping(
                entry("late", mapping(entry("x", mapping(entry("y", string("1")))))),
                entry("top", string("a")),
                entry(
                        "labels",
                        mapping(entry("app.io/name", mapping(entry("k", string("v")))), entry("own", string("2")))),
                entry("testenv:py3.8", mapping()));
    }

    @Test
    void nestedMappings_becomeDottedSections() {
        assertThat(write("lenient", nested())).isEqualTo("""
                top = a

                [late.x]
                y = 1

                [labels]
                own = 2

                [labels."app.io/name"]
                k = v

                [testenv:py3.8]
                """);
    }

    @Test
    void nestedMappings_becomeSubsectionsInGit() {
        assertThat(write("git", nested())).isEqualTo("""
                top = a

                [late "x"]
                \ty = 1

                [labels]
                \town = 2

                [labels "app.io/name"]
                \tk = v

                [testenv:py3.8]
                """);
    }

    @Test
    void nestedMappings_becomeKeysInBracketsInPhp() {
        assertThat(write("php", nested())).isEqualTo("""
                top = a

                [late]
                x[y] = 1

                [labels]
                app.io/name[k] = v
                own = 2

                [testenv:py3.8]
                """);
    }

    @Test
    void deepMappings_areDottedInGitAsWell() {
        Value.Mapping root =
                mapping(entry("a", mapping(entry("b", mapping(entry("c.d", mapping(entry("k", string("v")))))))));

        assertThat(write("git", root)).isEqualTo("[a \"b.\\\"c.d\\\"\"]\n\tk = v\n");
        assertThat(write("lenient", root)).isEqualTo("[a.b.\"c.d\"]\nk = v\n");
    }

    @Test
    void lists_areWrittenAsTheDialectReadsThem() {
        Value.Mapping root = mapping(entry("s", mapping(entry("k", sequence("1", "2")))));

        assertThat(write("systemd", root)).isEqualTo("[s]\nk=1\nk=2\n");
        assertThat(write("git", root)).isEqualTo("[s]\n\tk = 1\n\tk = 2\n");
        assertThat(write("php", root)).isEqualTo("[s]\nk[] = 1\nk[] = 2\n");
    }

    @Test
    void comments_areWrittenBesideOnlyWhereTheyCanBe() {
        CommentText comments = new CommentText(List.of(List.of(" far")), List.of(" near"), List.of(" beside"), true);
        Value.Mapping root = mapping(new Value.Entry(
                string("s"),
                new Value.Mapping(
                        List.of(new Value.Entry(string("k"), string("v"), comments)),
                        NodeStyle.BLOCK,
                        new CommentText(List.of(), List.of(" last"), List.of(), false)),
                new CommentText(List.of(), List.of(" section"), List.of(), false)));

        assertThat(write("systemd", root)).isEqualTo("""
                # section
                [s]

                # far

                # near
                # beside
                k=v
                # last
                """);
        assertThat(write("php", root)).isEqualTo("""
                ; section
                [s]

                ; far

                ; near
                k = v ; beside
                ; last
                """);
    }

    @ParameterizedTest
    @EnumSource(Quotes.class)
    void quotes_areAsWishedForWhereThereAreAny(Quotes quotes) {
        Value.Mapping root = mapping(entry("s", mapping(entry("k", string("a b")), entry("n", number("1")))));

        String php = Ini.FORMAT.write(List.of(root), new WriteOptions("php", 2, 80, quotes));
        assertThat(php)
                .isEqualTo(
                        switch (quotes) {
                            case AUTO -> "[s]\nk = a b\nn = 1\n";
                            case SINGLE -> "[s]\nk = 'a b'\nn = 1\n";
                            case DOUBLE -> "[s]\nk = \"a b\"\nn = 1\n";
                        });
    }

    @Test
    void nothing_isAnEmptyText() {
        for (Dialect dialect : Dialect.ALL) {
            assertThat(write(dialect.name(), mapping())).isEmpty();
        }
    }

    private static void assertComments(Node node, Value value, String text) {
        if (value instanceof Value.Mapping mapping) {
            // Comments of what has no text of its own are its first part's.
            boolean first = node.style() == NodeStyle.DOTTED;
            for (Value.Entry entry : mapping.entries()) {
                Node child = ((MappingNode) node)
                        .entry(((Value.Scalar) entry.key()).text())
                        .orElseThrow()
                        .value();
                if (!first && !(entry.value() instanceof Value.Sequence) && child.style() != NodeStyle.DOTTED) {
                    assertHas(child, entry.comments(), text);
                }
                first = false;
                assertComments(child, entry.value(), text);
            }
        } else if (value instanceof Value.Sequence sequence) {
            for (int i = 1; i < sequence.items().size(); i++) {
                assertHas(
                        ((SequenceNode) node).items().get(i),
                        sequence.items().get(i).comments(),
                        text);
            }
        }
    }

    private static void assertHas(Node node, CommentText comments, String text) {
        List<String> written = new ArrayList<>();
        comments.detached().forEach(written::addAll);
        written.addAll(comments.leading());
        written.addAll(comments.trailing());
        Comments read = node.comments();
        List<String> lines = new ArrayList<>();
        for (List<Comment> part : List.of(read.detached(), read.leading(), read.trailing())) {
            part.forEach(comment -> lines.addAll(comment.lines()));
        }
        assertThat(lines).as(text).isEqualTo(written);
    }

    private static Object data(Value value) {
        if (value instanceof Value.Mapping mapping) {
            Map<Object, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(((Value.Scalar) entry.key()).text(), data(entry.value())));
            return map;
        }
        if (value instanceof Value.Sequence sequence) {
            return sequence.items().stream().map(item -> data(item.value())).toList();
        }
        Value.Scalar scalar = (Value.Scalar) value;
        return scalar.type() == ScalarType.NULL ? null : scalar.text();
    }

    private static String write(String dialect, Value.Mapping root) {
        return Ini.FORMAT.write(List.of(root), WriteOptions.DEFAULT.withDialect(dialect));
    }

    private static Value.Mapping mapping(Value.Entry... entries) {
        return new Value.Mapping(List.of(entries), NodeStyle.BLOCK, CommentText.NONE);
    }

    private static Value.Entry entry(String key, Value value) {
        return new Value.Entry(string(key), value, CommentText.NONE);
    }

    private static Value sequence(String... items) {
        List<Value.Item> all = new ArrayList<>();
        for (String item : items) {
            all.add(new Value.Item(string(item), CommentText.NONE));
        }
        return new Value.Sequence(all, NodeStyle.BLOCK, CommentText.NONE);
    }

    private static Value string(String text) {
        return Value.Scalar.of(ScalarType.STRING, text);
    }

    private static Value number(String text) {
        return Value.Scalar.of(ScalarType.INTEGER, text);
    }
}
