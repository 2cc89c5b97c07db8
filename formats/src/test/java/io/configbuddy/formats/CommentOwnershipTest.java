package io.configbuddy.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Comment;
import io.configbuddy.document.tree.Comments;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.SequenceNode;
import io.configbuddy.testsupport.Repository;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the examples of {@code docs/reference/comments.md}, and holds real files to the law that nothing is lost. */
class CommentOwnershipTest {
    /** A text of the page and the rows of the table below it. */
    record Example(int line, String format, String text, List<String> rows) {
        @Override
        public String toString() {
            return format + " on line " + line;
        }
    }

    static Stream<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String> lines = Files.readAllLines(Repository.root().resolve("docs/reference/comments.md"));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
                examples.add(new Example(i + 1, lines.get(i).substring(3), text, rows(lines, end + 2)));
                i = end;
            }
        }
        return examples.stream();
    }

    private static List<String> rows(List<String> lines, int from) {
        assertThat(lines.get(from)).isEqualTo("| comment | belongs to | how |");
        List<String> rows = new ArrayList<>();
        for (int i = from + 2; i < lines.size() && lines.get(i).startsWith("| "); i++) {
            rows.add(lines.get(i));
        }
        return rows;
    }

    @Test
    void examples_areInAllFormatsWithComments() throws IOException {
        assertThat(examples().map(Example::format).distinct())
                .containsExactlyInAnyOrder("yaml", "toml", "ini", "jsonc", "properties", "env");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_isAsThePageSays(Example example) {
        String name = example.format().equals("env") ? ".env" : "example." + example.format();
        for (String text : List.of(example.text(), example.text().replace("\n", "\r\n"))) {
            Document document = DocumentLoader.create().load(Source.of(name, text));
            Map<Integer, String> rows = new TreeMap<>();
            for (Node root : document.roots()) {
                collect(root, rows);
            }

            assertThat(rows.values()).containsExactlyElementsOf(example.rows());
        }
    }

    private static void collect(Node node, Map<Integer, String> rows) {
        Comments comments = node.comments();
        add("leading", node, comments.leading(), rows);
        add("detached", node, comments.detached(), rows);
        add("trailing", node, comments.trailing(), rows);
        add("inner", node, comments.inner(), rows);
        for (Node child : children(node)) {
            collect(child, rows);
        }
    }

    private static void add(String how, Node node, List<Comment> comments, Map<Integer, String> rows) {
        for (Comment comment : comments) {
            String owner = node.path().isRoot() ? "the document" : "`" + node.path() + "`";
            String text = String.join(" ", comment.lines()).strip();
            rows.put(comment.span().start(), "| " + text + " | " + owner + " | " + how + " |");
        }
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        if (!node.isAlias() && node instanceof MappingNode mapping) {
            for (Entry entry : mapping.ownEntries()) {
                children.add(entry.value());
            }
        } else if (!node.isAlias() && node instanceof SequenceNode sequence) {
            children.addAll(sequence.items());
        }
        return children;
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "toml", "ini", "properties", "dotenv", "jsonc", "json5"})
    void realFiles_giveEveryCommentToOneNode(String format) throws IOException {
        DocumentLoader loader =
                DocumentLoader.builder().duplicates(Duplicates.LAST).build();
        int comments = 0;
        for (Path file : files(format)) {
            Document document = loader.read(file).document().orElseThrow();
            BitSet given = new BitSet();
            for (Node root : document.roots()) {
                assertThat(mark(root, given)).as(file.toString()).isEqualTo(0);
            }
            if (!document.roots().isEmpty()) {
                assertThat(given.cardinality())
                        .as(file.toString())
                        .isEqualTo(document.tree().commentCount());
            }
            comments += given.cardinality();
        }
        assertThat(comments).isPositive();
    }

    /** Mark where the comments of a node, and of those below it, begin; return how many were marked before. */
    private static int mark(Node node, BitSet given) {
        Comments comments = node.comments();
        int twice = 0;
        for (List<Comment> each :
                List.of(comments.leading(), comments.detached(), comments.trailing(), comments.inner())) {
            for (Comment comment : each) {
                twice += given.get(comment.span().start()) ? 1 : 0;
                given.set(comment.span().start());
            }
        }
        for (Node child : children(node)) {
            twice += mark(child, given);
        }
        return twice;
    }

    private static List<Path> files(String format) throws IOException {
        try (Stream<Path> files = Files.walk(Suites.require("realworld").resolve(format))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
