package io.configbuddy.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that are written together, and what goes wrong between the first and the last of them. */
class WriteBatchTest {
    @TempDir
    private Path folder;

    private final WriteBatch batch = new WriteBatch(true);

    @BeforeEach
    void begin() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(folder.resolve(name), "old " + name);
        }
    }

    @Test
    void writeAll_replacesAndCreates() throws IOException {
        DocumentWriter.withBackup(".bak").writeAll(contents("a", "b", "new"));

        assertThat(names()).containsExactly("a", "a.bak", "b", "b.bak", "c", "new");
        for (String name : List.of("a", "b", "new")) {
            assertThat(folder.resolve(name)).hasContent("new " + name);
        }
        assertThat(folder.resolve("a.bak")).hasContent("old a");
    }

    @Test
    void writeAll_whereOneCannotBePrepared_changesNothing() throws IOException {
        Files.createDirectory(folder.resolve("folder"));
        Object before = Files.getAttribute(folder.resolve("a"), "lastModifiedTime");

        ConfigException refusal = catchThrowableOfType(
                ConfigException.class, () -> DocumentWriter.create().writeAll(contents("a", "folder", "c", "new")));

        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.location().orElseThrow().source().name())
                    .isEqualTo(folder.resolve("folder").toString());
            assertThat(problem.help()).contains("nothing was changed");
        });
        assertAllOld("folder");
        assertThat(Files.getAttribute(folder.resolve("a"), "lastModifiedTime")).isEqualTo(before);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writeAll_whereAFolderIsReadOnly_changesNothing() throws IOException, InterruptedException {
        OtherUser user = OtherUser.in(folder);
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Path file = Files.writeString(locked.resolve("d"), "old d");
        for (Path each : List.of(folder.resolve("a"), folder.resolve("b"), file)) {
            Files.setAttribute(each, "unix:uid", OtherUser.NOBODY);
            Files.setAttribute(each, "unix:gid", OtherUser.NOBODY);
        }

        assertThat(user.writeTogether(folder.resolve("a"), file)).isEqualTo("can't be written: permission denied");

        assertThat(file).hasContent("old d");
        assertAllOld("classes", "locked");
        assertThat(user.writeTogether(folder.resolve("a"), folder.resolve("b"))).isEqualTo("done");
        assertThat(folder.resolve("b")).hasContent("new");
        assertThat(names()).containsExactly("a", "b", "c", "classes", "locked");
    }

    @Test
    void writeAll_whereABackupCannotBeMade_leavesTheOlderBackups() throws IOException {
        Files.writeString(folder.resolve("a.bak"), "older a");
        Files.createDirectories(folder.resolve("b.bak/in-the-way"));

        ConfigException refusal = catchThrowableOfType(
                ConfigException.class, () -> DocumentWriter.withBackup(".bak").writeAll(contents("a", "b")));

        assertThat(refusal.problems()).hasSize(1);
        assertAllOld("a.bak", "b.bak");
        assertThat(folder.resolve("a.bak")).hasContent("older a");
    }

    @Test
    void commit_whereARenameFailsInTheMiddle_putsTheOnesBeforeBack() throws IOException {
        Object key = Files.readAttributes(folder.resolve("a"), BasicFileAttributes.class)
                .fileKey();
        add("a");
        add("new");
        add("b");
        add("c");
        Files.delete(folder.resolve("b"));
        Files.createDirectories(folder.resolve("b/in-the-way"));

        List<Problem> problems = commitFails();

        assertThat(problems).extracting(Problem::code).containsExactly("document.cannot-write");
        assertThat(problems.get(0).location().orElseThrow().source().name())
                .isEqualTo(folder.resolve("b").toString());
        assertThat(names()).containsExactly("a", "b", "c");
        assertThat(folder.resolve("a")).hasContent("old a");
        assertThat(folder.resolve("c")).hasContent("old c");
        assertThat(Files.readAttributes(folder.resolve("a"), BasicFileAttributes.class)
                        .fileKey())
                .as("the old file itself, other links to it and all")
                .isEqualTo(key);
    }

    @Test
    void commit_whatCannotBePutBack_isNamedWithTheOldContent() throws IOException {
        add("a");
        Path kept = Stream.of(folder.toFile().listFiles((dir, name) -> name.startsWith(".a.")))
                .map(file -> file.toPath())
                .filter(file -> hasContent(file, "old a"))
                .findFirst()
                .orElseThrow();
        add("b");
        add("c");
        Files.delete(kept);
        Files.delete(folder.resolve("c"));
        Files.createDirectories(folder.resolve("c/in-the-way"));

        List<Problem> problems = commitFails();

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly("document.cannot-write", "document.not-put-back");
        assertThat(problems.get(0).help()).contains("not everything could be put back");
        assertThat(problems.get(1).location().orElseThrow().source().name())
                .isEqualTo(folder.resolve("a").toString());
        assertThat(problems.get(1).help()).contains("its old content is in " + kept);
        assertThat(folder.resolve("a")).hasContent("new a");
        assertThat(folder.resolve("b")).hasContent("old b");
    }

    @Test
    void commit_whatIsNoFile_comesLastAndIsNamedWhenItWasTold() throws IOException {
        batch.add(folder.resolve("a"), new DirectWrite(folder.resolve("a"), "new a".getBytes(UTF_8)));
        batch.add(folder.resolve("gone"), new DirectWrite(folder.resolve("gone"), "new".getBytes(UTF_8)));
        add("b");

        List<Problem> problems = commitFails();

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly("document.cannot-write", "document.not-put-back");
        assertThat(problems.get(1).help()).contains("it was told the new content");
        assertThat(folder.resolve("b")).hasContent("old b");
    }

    private Map<Path, byte[]> contents(String... names) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(folder.resolve(name), ("new " + name).getBytes(UTF_8));
        }
        return files;
    }

    private void add(String name) throws IOException {
        Path file = folder.resolve(name);
        Path temporary = TemporaryFile.createPrivate(file);
        TemporaryFile.fill(temporary, ("new " + name).getBytes(UTF_8));
        batch.add(file, new Replacement(file, temporary));
    }

    private List<Problem> commitFails() {
        try (batch) {
            return catchThrowableOfType(ConfigException.class, batch::commit).problems();
        }
    }

    private static boolean hasContent(Path file, String content) {
        try {
            return Files.readString(file).equals(content);
        } catch (IOException e) {
            return false;
        }
    }

    private void assertAllOld(String... others) throws IOException {
        for (String name : List.of("a", "b", "c")) {
            assertThat(folder.resolve(name)).hasContent("old " + name);
        }
        assertThat(names())
                .containsExactlyInAnyOrder(Stream.concat(Stream.of("a", "b", "c"), Stream.of(others))
                        .toArray(String[]::new));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
