package io.configbuddy.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.keyvalue.KeyValueFormat;
import io.configbuddy.document.outline.Outline;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
    /** Reads outlines, which may hold several documents. */
    private static final DocumentFormat OUTLINES = new KeyValueFormat() {
        @Override
        public Parsed parse(Source source, ParseOptions options) {
            return Parsed.of(Outline.tree(source), List.of());
        }
    };

    private static Document outline(String text) {
        return DocumentLoader.builder().formats(List.of(OUTLINES)).build().load(Source.of("a.kv", text));
    }

    private static Document keyValue(String text) {
        return DocumentLoader.builder()
                .formats(List.of(new KeyValueFormat()))
                .build()
                .load(Source.of("a.kv", text));
    }

    @Test
    void document_ofOneRoot_isReadFromThere() {
        Document document = keyValue("a.b = 1\n");

        assertThat(document.roots()).containsExactly(document.root());
        assertThat(document.get("a.b").asInt()).isEqualTo(1);
        assertThat(document.find("a.b")).isPresent();
        assertThat(document.find("a.c")).isEmpty();
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> document.get("a.c"));
        assertThat(document.text()).isEqualTo("a.b = 1\n");
        assertThat(document.source().name()).isEqualTo("a.kv");
        assertThat(document.tree().source()).isSameAs(document.source());
        assertThat(document.dialect()).isEqualTo("nested");
        assertThat(document.encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(document.toBytes()).isEqualTo("a.b = 1\n".getBytes(UTF_8));
    }

    @Test
    void document_ofSeveralRoots_isReadFromTheFirst() {
        Document document = outline("a: 1\n---\na: 2\n---\n- 3\n");

        assertThat(document.roots()).hasSize(3);
        assertThat(document.get("a").asInt()).isEqualTo(1);
        assertThat(document.roots().get(1).get("a").asInt()).isEqualTo(2);
        assertThat(document.roots()).isSameAs(document.roots()).isUnmodifiable();
    }

    @Test
    void document_withoutRoot_saysThatThereIsNoContent() {
        Document document = outline("# nothing\n");

        assertThat(document.roots()).isEmpty();
        assertThat(document.find("a")).isEmpty();
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(document::root)
                .withMessage("a.kv:1:1: there is no content [document.empty]");
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> document.get("a"));
    }

    @Test
    void toString_neverShowsTheText() {
        Document document = keyValue("password = hunter2\n");

        assertThat(document).hasToString("keyvalue document a.kv");
        assertThat(document.root()).hasToString("MAPPING at a.kv:1:1");
        assertThat(document.get("password")).hasToString("SCALAR at a.kv:1:12");
    }

    @Test
    void save_writesBackWhatWasLoaded(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.kv"), "a = 1\r\n");
        Document document = DocumentLoader.builder()
                .formats(List.of(new KeyValueFormat()))
                .build()
                .load(file);
        Files.writeString(file, "changed since");
        document.save();

        assertThat(Files.readString(file)).isEqualTo("a = 1\r\n");
        assertThatIllegalStateException()
                .isThrownBy(() -> keyValue("").save())
                .withMessage("a.kv was not loaded from a file");
    }

    @Test
    void result_keepsItsOwnListOfProblems() {
        List<Problem> problems =
                new ArrayList<>(List.of(Problem.note("a.b", "x").build()));
        LoadResult result = new LoadResult(Optional.empty(), problems);
        problems.clear();

        assertThat(result.problems()).hasSize(1);
    }

    @Test
    void views_madeBySeveralThreadsAtOnce_areWhole() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            text.append("k").append(i).append(": [1, 2] # c").append(i).append('\n');
        }
        for (int round = 0; round < 50; round++) {
            Document document = outline(text.toString());
            List<Thread> threads = new ArrayList<>();
            List<String> wrong = Collections.synchronizedList(new ArrayList<>());
            for (int i = 0; i < 4; i++) {
                threads.add(new Thread(() -> {
                    for (int key = 0; key < 100; key++) {
                        Node node = document.get("k" + key);
                        boolean right = node.location().position().line() == key + 1
                                && node.get("[1]").asInt() == 2
                                && node.comments().trailing().get(0).lines().equals(List.of(" c" + key));
                        if (!right) {
                            wrong.add("k" + key);
                        }
                    }
                }));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(wrong).isEmpty();
        }
    }
}
