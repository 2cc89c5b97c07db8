package io.configbuddy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.testsupport.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the script itself, laid out as in a release: beside {@code lib/configbuddy.jar}, in a folder with a space. */
@DisabledOnOs(OS.WINDOWS)
class ScriptIT {
    @TempDir
    static Path folder;

    private static Path home;
    private static Path archive;
    private static String version;

    private record Result(int code, String out, String err) {}

    @BeforeAll
    static void runOnce() throws Exception {
        home = layOut("my tools");
        version = run(home + "/configbuddy", "--version").out();
        assertThat(version).startsWith("configbuddy ").endsWith("\n");
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
            assertThat(result(run)).isEqualTo(new Result(0, version, ""));
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

    @ParameterizedTest
    @ValueSource(strings = {"empty", "other", "cut", "zeros", "middle"})
    void aSpoiledArchive_isIgnoredAndMadeAnew(String how) throws Exception {
        byte[] spoiled = Files.readAllBytes(archive);
        switch (how) {
            case "empty" -> spoiled = new byte[0];
            case "other" -> spoiled = "spoiled".getBytes(StandardCharsets.UTF_8);
            case "cut" -> spoiled = Arrays.copyOf(spoiled, spoiled.length / 2);
            case "zeros" -> Arrays.fill(spoiled, (byte) 0);
            default -> Arrays.fill(spoiled, spoiled.length / 4, spoiled.length, (byte) 1);
        }
        assertThat(archive.toFile().setWritable(true)).isTrue();
        Files.write(archive, spoiled);

        assertThat(run(home + "/configbuddy", "no-such-command"))
                .isEqualTo(new Result(2, "", CommandLine.run("no-such-command").err()));

        archive = awaitArchive(home.resolve("lib/startup"));
        assertThat(Files.size(archive)).isGreaterThan(1_000_000);
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

    @Test
    void inACheckout_ofManyFirstRunsOneBuilds() throws Exception {
        Path checkout =
                layOutCheckout("check out", "echo built >>mvn.log; sleep 2; cp \"$BUILT\" cli/target/configbuddy.jar");
        List<Process> runs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runs.add(withMaven(checkout).start());
        }

        for (Process run : runs) {
            Result result = result(run);
            assertThat(result.code()).isZero();
            assertThat(result.out()).isEqualTo(version);
        }
        assertThat(checkout.resolve("mvn.log")).hasContent("built");
        awaitArchive(checkout.resolve("cli/target/startup"));
    }

    @Test
    void inACheckout_aChangedSourceIsBuiltAnew() throws Exception {
        Path checkout = layOutCheckout("changed", "echo built >>mvn.log; cp \"$BUILT\" cli/target/configbuddy.jar");

        assertThat(result(withMaven(checkout).start()).err()).startsWith("configbuddy: building ConfigBuddy, once");
        assertThat(result(withMaven(checkout).start()).err()).isEmpty();
        Files.setLastModifiedTime(
                checkout.resolve("cli/src/main/Some.java"),
                FileTime.from(Instant.now().plusSeconds(2)));
        assertThat(result(withMaven(checkout).start()).code()).isZero();

        assertThat(checkout.resolve("mvn.log")).hasContent("built\nbuilt");
    }

    @Test
    void inACheckout_aBuildThatFailsIsShown() throws Exception {
        Path checkout = layOutCheckout("failing", "echo '[INFO] x'; echo '[ERROR] it went wrong'; exit 1");

        Result result = result(withMaven(checkout).start());

        assertThat(result.code()).isEqualTo(70);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("the build failed", "[ERROR] it went wrong")
                .doesNotContain("[INFO]");
    }

    @Test
    void inACheckout_anOldMavenIsNamed() throws Exception {
        Path checkout = layOutCheckout("old", "exit 1");
        Files.writeString(checkout.resolve("bin/mvn"), "#!/bin/sh\necho 'Apache Maven 3.6.3 (x)'\n");

        Result result = result(withMaven(checkout).start());

        assertThat(result.code()).isEqualTo(127);
        assertThat(result.err()).startsWith("configbuddy: Maven 3.6.3 is too old to build ConfigBuddy");
    }

    private static Path layOut(String name) throws IOException {
        Path place = folder.resolve(name);
        Files.createDirectories(place.resolve("lib"));
        copyScript(place);
        Files.copy(Path.of(System.getProperty("configbuddy.jar")), place.resolve("lib/configbuddy.jar"));
        return place;
    }

    /** Lay out a checkout with a Maven of its own that does what {@code build} says. */
    private static Path layOutCheckout(String name, String build) throws IOException {
        Path place = folder.resolve(name);
        for (String file : List.of("pom.xml", "cli/pom.xml", "cli/src/main/Some.java", "cli/target/classes/x")) {
            Files.createDirectories(place.resolve(file).getParent());
            Files.writeString(place.resolve(file), "");
        }
        copyScript(place);
        Path maven = place.resolve("bin/mvn");
        Files.createDirectories(maven.getParent());
        Files.writeString(
                maven, "#!/bin/sh\n[ $1 != -v ] || { echo 'Apache Maven 3.9.9 (x)'; exit; }\n" + build + "\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        return place;
    }

    private static void copyScript(Path place) throws IOException {
        Files.copy(Repository.root().resolve("configbuddy"), place.resolve("configbuddy"));
        assertThat(place.resolve("configbuddy").toFile().setExecutable(true)).isTrue();
    }

    private static ProcessBuilder withMaven(Path checkout) {
        ProcessBuilder builder = command(checkout + "/configbuddy", "--version");
        builder.environment().put("PATH", checkout.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("BUILT", System.getProperty("configbuddy.jar"));
        return builder;
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

    /** Wait for what the first run makes in the background, also so that nothing is written while the folder is deleted. */
    private static Path awaitArchive(Path startup) throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (Files.isDirectory(startup.resolve("cache"))) {
                try (Stream<Path> files = Files.list(startup.resolve("cache"))) {
                    List<Path> found = files.sorted().toList();
                    if (found.size() == 2 && found.get(1).toString().equals(found.get(0) + ".ok")) {
                        return found.get(0);
                    }
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no archive in " + startup);
    }
}
