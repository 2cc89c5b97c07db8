package io.configbuddy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.testsupport.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script itself, laid out as in a release: beside {@code lib/configbuddy.jar}, in a folder with a space. */
@DisabledOnOs(OS.WINDOWS)
class ScriptIT {
    @TempDir
    static Path folder;

    private static Path home;
    private static Path archive;

    private record Result(int code, String out, String err) {}

    @BeforeAll
    static void runOnce() throws Exception {
        home = layOut("my tools");
        run(home + "/configbuddy", "version");
        archive = awaitArchive(home.resolve("lib/startup"));
    }

    @Test
    void theFirstRunsAtOnce_allDoTheirWork() throws Exception {
        Path fresh = layOut("fresh");
        List<Process> runs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            runs.add(command(fresh + "/configbuddy", "--version").start());
        }

        for (Process run : runs) {
            assertThat(result(run))
                    .isEqualTo(new Result(0, CommandLine.run("--version").out(), ""));
        }
        awaitArchive(fresh.resolve("lib/startup"));
    }

    @Test
    void aLinkToTheScript_worksFromAnywhere() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("cb"), Path.of("my tools/link"));
        Files.createSymbolicLink(folder.resolve("my tools/link"), Path.of("configbuddy"));

        assertThat(run(link.toString(), "--version").code()).isZero();
        assertThat(run("./cb", "--version").code()).isZero();
        assertThat(run("sh", "cb", "--version").code()).isZero();
    }

    @Test
    void aSpoiledArchive_isIgnored() throws Exception {
        byte[] whole = Files.readAllBytes(archive);
        try {
            for (byte[] spoiled :
                    List.of(new byte[0], "spoiled".getBytes(StandardCharsets.UTF_8), new byte[whole.length])) {
                replaceArchive(spoiled);
                assertThat(run(home + "/configbuddy", "no-such-command"))
                        .isEqualTo(new Result(
                                2, "", CommandLine.run("no-such-command").err()));
            }
            replaceArchive(Arrays.copyOf(whole, whole.length / 2));
            assertThat(run(home + "/configbuddy", "help").out())
                    .isEqualTo(CommandLine.run("help").out());
        } finally {
            replaceArchive(whole);
        }
    }

    @Test
    void whereNothingCanBeWritten_theArchiveIsKeptInTheUsersCache() throws Exception {
        Path fixed = layOut("fixed");
        Files.writeString(fixed.resolve("lib/startup"), "a file where a folder would be");

        assertThat(run(fixed + "/configbuddy", "--version").code()).isZero();

        awaitArchive(folder.resolve("cache/configbuddy" + fixed));
    }

    @Test
    void anyLocale_keepsTheText() throws Exception {
        ProcessBuilder builder = command(home + "/configbuddy", "caf\u00e9");
        builder.environment().put("LC_ALL", "C");

        assertThat(result(builder.start()).err()).startsWith("configbuddy caf\u00e9: there is no command 'caf\u00e9'");
    }

    @Test
    void aReaderThatGoesAway_endsTheRunQuietly() throws Exception {
        Result result = run("sh", "-c", "{ sleep 1; '" + home + "/configbuddy' help; echo $? >&2; } | true");

        assertThat(result.err()).isEqualTo("141\n");
    }

    private static Path layOut(String name) throws IOException {
        Path place = folder.resolve(name);
        Files.createDirectories(place.resolve("lib"));
        Files.copy(Repository.root().resolve("configbuddy"), place.resolve("configbuddy"));
        Files.copy(Path.of(System.getProperty("configbuddy.jar")), place.resolve("lib/configbuddy.jar"));
        assertThat(place.resolve("configbuddy").toFile().setExecutable(true)).isTrue();
        return place;
    }

    private static ProcessBuilder command(String... words) {
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    private static Result run(String... words) throws IOException, InterruptedException {
        return result(command(words).start());
    }

    /** Both streams hold little, so neither can fill up while the other is read. */
    private static Result result(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, err);
    }

    private static void replaceArchive(byte[] content) throws IOException {
        Path other = Files.write(archive.resolveSibling("other"), content);
        Files.move(other, archive, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Wait for what the first run makes in the background, also so that nothing is written while the folder is deleted. */
    private static Path awaitArchive(Path startup) throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (Files.isDirectory(startup.resolve("cache"))) {
                try (Stream<Path> files = Files.list(startup.resolve("cache"))) {
                    List<Path> found = files.toList();
                    if (found.size() == 1 && found.get(0).toString().matches(".*\\.(aot|jsa)")) {
                        return found.get(0);
                    }
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no archive in " + startup);
    }
}
