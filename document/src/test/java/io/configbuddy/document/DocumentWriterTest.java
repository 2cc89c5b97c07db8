package io.configbuddy.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.configbuddy.document.keyvalue.KeyValueFormat;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DocumentWriterTest {
    private static final byte[] NEW = "new".getBytes(UTF_8);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void begin() throws IOException {
        file = folder.resolve("app.kv");
        Files.writeString(file, "old");
    }

    @Test
    void write_overAFile_replacesIt() throws IOException {
        DocumentWriter.create().write(file, NEW);

        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("app.kv");
    }

    @Test
    void write_whereThereIsNone_createsIt() throws IOException {
        DocumentWriter.create().write(folder.resolve("b.kv"), NEW);

        assertThat(folder.resolve("b.kv")).hasContent("new");
        assertThat(names()).containsExactly("app.kv", "b.kv");
    }

    @Test
    void write_aNameWithoutFolder_isInTheWorkingFolder() {
        Path name = Path.of("no-such-folder-here").resolve("x.kv");

        assertThat(problem(name).message())
                .endsWith("there is no folder " + name.toAbsolutePath().getParent());
    }

    @Test
    void write_aLongName_findsANameForTheTemporaryFile() {
        Path longest = folder.resolve("x".repeat(251) + ".kv");
        DocumentWriter.create().write(longest, NEW);

        assertThat(longest).hasContent("new");
    }

    @Test
    void write_aDocument_writesItsBytes() throws IOException {
        byte[] bytes = "\uFEFFa = ä\r\n".getBytes(UTF_16LE);
        Document document = DocumentLoader.builder()
                .formats(List.of(new KeyValueFormat()))
                .build()
                .load("x.kv", bytes);
        DocumentWriter.create().write(file, document);

        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void write_overAFile_keepsItsPermissions() throws IOException {
        for (String permissions : List.of("rw-------", "rw-r-----", "rwxrwxrwx", "rw-r--r--")) {
            Files.writeString(file, "old");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            DocumentWriter.create().write(file, NEW);

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(permissions);
            assertThat(file).hasContent("new");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void write_aNewFile_hasThePermissionsOfAnyNewFile() throws IOException {
        Path other = Files.createFile(folder.resolve("other"));
        DocumentWriter.create().write(folder.resolve("b.kv"), NEW);

        assertThat(Files.getPosixFilePermissions(folder.resolve("b.kv")))
                .isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void like_aNewFile_hasThePermissionsOfTheOther() throws IOException {
        for (String permissions : List.of("rw-------", "rwxrwxrwx")) {
            Path result = folder.resolve(permissions);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            DocumentWriter.create().like(file).write(result, NEW);

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(result)))
                    .isEqualTo(permissions);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void temporaryFile_ofAnOldOne_isPrivate() throws IOException {
        Path temporary = TemporaryFile.createPrivate(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary)))
                .isEqualTo("rw-------");
        assertThat(temporary.getParent()).isEqualTo(folder);
        assertThat(temporary.getFileName().toString()).startsWith(".app.kv.").endsWith(".tmp");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void write_overAFileOfAnotherUser_keepsItsOwner() throws IOException {
        assumeTrue(isSuperuser(), "only the superuser gives files away");
        Files.setAttribute(file, "unix:uid", 12345);
        Files.setAttribute(file, "unix:gid", 23456);
        DocumentWriter.withBackup("~").write(file, NEW);

        for (Path each : List.of(file, folder.resolve("app.kv~"))) {
            assertThat(Files.getAttribute(each, "unix:uid")).isEqualTo(12345);
            assertThat(Files.getAttribute(each, "unix:gid")).isEqualTo(23456);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void write_asAnotherUser_refusesToChangeTheOwner() throws IOException, InterruptedException {
        OtherUser other = OtherUser.in(folder);
        Files.setAttribute(file, "unix:uid", 12345);
        Files.setAttribute(file, "unix:gid", OtherUser.NOBODY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

        assertThat(other.write(file))
                .startsWith("can't be written: it belongs to 12345 and the group ")
                .endsWith("may not give a new file to; write to another file, or as 12345");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("app.kv", "classes");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void write_asAnotherUser_respectsPermissions() throws IOException, InterruptedException {
        OtherUser other = OtherUser.in(folder);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        assertThat(other.write(file)).isEqualTo("can't be written: permission denied");
        assertThat(other.write(folder.resolve("mine.kv"))).isEqualTo("done");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertThat(other.write(folder.resolve("b.kv"))).isEqualTo("can't be written: permission denied");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("app.kv", "classes", "mine.kv");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void like_asAnotherUser_grantsNothingToAnotherGroup() throws IOException, InterruptedException {
        OtherUser other = OtherUser.in(folder);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path result = folder.resolve("b.kv");

        assertThat(other.writeLike(result, file)).isEqualTo("done");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(result)))
                .isEqualTo("rw-------");
        assertThat(Files.getAttribute(result, "unix:uid")).isEqualTo(OtherUser.NOBODY);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void write_throughALink_keepsTheLink() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path link = Files.createSymbolicLink(inner.resolve("link"), Path.of("../app.kv"));
        Path chain = Files.createSymbolicLink(folder.resolve("chain"), link);
        DocumentWriter.withBackup(".bak").write(chain, NEW);

        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(chain).isSymbolicLink().hasContent("new");
        assertThat(file).isRegularFile().hasContent("new");
        assertThat(folder.resolve("app.kv.bak")).hasContent("old");
        assertThat(inner).isDirectoryNotContaining("regex:.*tmp|.*bak");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void write_throughADanglingLink_createsTheFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("later.kv"));
        DocumentWriter.create().write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("later.kv")).isRegularFile().hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void write_throughALinkIntoNoFolder_saysWhichIsMissing() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("later/x.kv"));

        assertThat(problem(link).message())
                .isEqualTo("can't be written: there is no folder " + folder.resolve("later"));
        assertThat(link).isSymbolicLink();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void write_throughLinksInACircle_isAProblem() throws IOException {
        Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));

        assertThat(problem(folder.resolve("a")).message()).isEqualTo("can't be written: its links lead in a circle");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void write_toAPipe_leavesItAPipe() throws Exception {
        // Never a device such as /dev/null: a writer with a mistake in it would take that from the whole machine.
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "needs mkfifo");
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<String> reader = pool.submit(() -> Files.readString(pipe));
            DocumentWriter.create().write(pipe, NEW);

            assertThat(reader.get(10, TimeUnit.SECONDS)).isEqualTo("new");
            assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                    .isTrue();
            assertThat(names()).containsExactly("app.kv", "pipe");
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void write_toAFolder_isAProblem() throws IOException {
        Problem problem = problem(folder);

        assertThat(problem.code()).isEqualTo("document.cannot-write");
        assertThat(problem.message()).isEqualTo("can't be written: this is a directory, not a file");
        assertThat(problem.help()).contains("nothing was changed");
        assertThat(problem.location().orElseThrow().source().name()).isEqualTo(folder.toString());
        assertThat(names()).containsExactly("app.kv");
    }

    @Test
    void write_belowAFile_isAProblem() throws IOException {
        assertThat(problem(file.resolve("x.kv")).message()).startsWith("can't be written: ");
        assertThat(names()).containsExactly("app.kv");
    }

    @Test
    void write_theVeryBytes_leavesTheFileAlone() throws IOException {
        FileTime before = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
        Files.setLastModifiedTime(file, before);
        DocumentWriter.withBackup(".bak").write(file, "old".getBytes(UTF_8));

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
        assertThat(names()).containsExactly("app.kv");

        DocumentWriter.create().write(file, "odd".getBytes(UTF_8));
        assertThat(file).hasContent("odd");
    }

    @Test
    void backup_holdsTheOldFile() throws IOException {
        FileTime before = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
        Files.setLastModifiedTime(file, before);
        Files.writeString(folder.resolve("app.kv.bak"), "older");
        DocumentWriter.withBackup(".bak").write(file, NEW);

        assertThat(file).hasContent("new");
        assertThat(folder.resolve("app.kv.bak")).hasContent("old");
        assertThat(Files.getLastModifiedTime(folder.resolve("app.kv.bak"))).isEqualTo(before);
        assertThat(names()).containsExactly("app.kv", "app.kv.bak");
    }

    @Test
    void backup_ofNothing_isNone() throws IOException {
        DocumentWriter.withBackup(".bak").write(folder.resolve("b.kv"), NEW);

        assertThat(names()).containsExactly("app.kv", "b.kv");
    }

    @Test
    void backup_thatCannotBeMade_leavesEverythingAsItWas() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("app.kv.bak"));
        Files.writeString(inTheWay.resolve("x"), "x");

        ConfigException exception = catchThrowableOfType(
                ConfigException.class, () -> DocumentWriter.withBackup(".bak").write(file, NEW));
        assertThat(exception).hasMessageContaining("document.cannot-write");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("app.kv", "app.kv.bak");
    }

    @Test
    void backup_suffixThatIsNone_isAMistakeOfTheCaller() {
        for (String suffix : List.of("", "/x", "\\x", "../x")) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> DocumentWriter.withBackup(suffix));
        }
    }

    @Test
    void write_bySeveralAtATime_leavesOneWholeFile() throws Exception {
        int writers = 4;
        int rounds = 25;
        byte[][] contents = new byte[writers][];
        for (int i = 0; i < writers; i++) {
            contents[i] = String.valueOf((char) ('a' + i)).repeat(100_000 + i).getBytes(UTF_8);
        }
        DocumentWriter.create().write(file, contents[0]);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService pool = Executors.newFixedThreadPool(writers + 1);
        try {
            Future<Integer> reader = pool.submit(() -> {
                int reads = 0;
                do {
                    assertThat(Files.readAllBytes(file)).isIn((Object[]) contents);
                    reads++;
                } while (!over.get());
                return reads;
            });
            List<Future<?>> tasks = new ArrayList<>();
            for (byte[] content : contents) {
                tasks.add(pool.submit(() -> {
                    for (int round = 0; round < rounds; round++) {
                        DocumentWriter.create().write(file, content);
                    }
                }));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
            over.set(true);
            assertThat(reader.get()).isPositive();
        } finally {
            pool.shutdownNow();
        }
        assertThat(Files.readAllBytes(file)).isIn((Object[]) contents);
        assertThat(names()).containsExactly("app.kv");
    }

    private boolean isSuperuser() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid"));
    }

    private static Problem problem(Path file) {
        ConfigException exception = catchThrowableOfType(
                ConfigException.class, () -> DocumentWriter.create().write(file, NEW));
        assertThat(exception.problems()).hasSize(1);
        return exception.problems().get(0);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
