package io.configbuddy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills {@code set -i} at any moment: the file is the old one or the new one.
 *
 * <p>The first runs are left alone and tell how long one takes. Of the others a third is killed at any moment, and the
 * rest around the one at which the file is replaced. The trace of a kill while writing is the temporary file that nobody
 * took away.
 */
@DisabledOnOs(OS.WINDOWS)
class KillIT {
    private static final int KILLS = 200;
    private static final int MEASURED = 5;

    @TempDir
    Path folder;

    private Path file;
    private String body;

    @BeforeEach
    void writeAMegabyte() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 1_000_000; i++) {
            text.append("  \"key").append(i).append("\": \"value ").append(i).append("\",\n");
        }
        body = text.append("  \"end\": true\n}\n").toString();
        file = Files.writeString(folder.resolve("big.json"), text(0));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    }

    private String text(int run) {
        return "{\n  \"run\": " + run + ",\n" + body;
    }

    @Test
    void killedAtAnyMoment_leavesTheOldFileOrTheNewOne(TestReporter reporter) throws Exception {
        PosixFileAttributes attributes = Files.readAttributes(file, PosixFileAttributes.class);
        double moment = measure();
        Random random = new Random();
        int last = MEASURED;
        int before = 0;
        int during = 0;
        int after = 0;
        for (int run = MEASURED + 1; run <= MEASURED + KILLS; run++) {
            boolean anywhere = run % 3 == 0;
            double part = anywhere ? random.nextDouble() : 0.85 + 0.3 * random.nextDouble();
            kill(run, (long) (part * moment));

            String now = Files.readString(file);
            boolean isNew = now.equals(text(run));
            assertThat(isNew || now.equals(text(last)))
                    .as("whole after run %d", run)
                    .isTrue();
            assertSameOwnerAndMode(attributes);
            boolean begun = removeLeftovers();
            if (!anywhere) {
                // However busy the machine gets, the next kill is aimed at where the file is replaced.
                moment *= isNew ? 0.98 : 1.02;
            }
            if (isNew) {
                last = run;
                after++;
            } else if (begun) {
                during++;
            } else {
                before++;
            }
        }
        reporter.publishEntry("killed before, while, after writing", before + ", " + during + ", " + after);
        assertThat(before).as("killed before the file was replaced").isPositive();
        assertThat(after).as("killed, or ended, after the file was replaced").isPositive();
    }

    private long measure() throws IOException, InterruptedException {
        long start = 0;
        for (int run = 1; run <= MEASURED; run++) {
            start = System.nanoTime();
            assertThat(set(run).waitFor()).isZero();
        }
        long whole = System.nanoTime() - start;
        assertThat(Files.readString(file)).isEqualTo(text(MEASURED));
        return whole;
    }

    private void kill(int run, long nanos) throws IOException, InterruptedException {
        Process process = set(run);
        if (!process.waitFor(nanos, TimeUnit.NANOSECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private Process set(int run) throws IOException {
        List<String> words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("configbuddy.jar"),
                "set",
                "-i",
                file.toString(),
                "run",
                String.valueOf(run));
        ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    private void assertSameOwnerAndMode(PosixFileAttributes attributes) throws IOException {
        PosixFileAttributes now = Files.readAttributes(file, PosixFileAttributes.class);
        assertThat(now.permissions()).isEqualTo(attributes.permissions());
        assertThat(now.owner()).isEqualTo(attributes.owner());
        assertThat(now.group()).isEqualTo(attributes.group());
    }

    /** Remove what a killed run left beside the file, and tell whether there was anything. */
    private boolean removeLeftovers() throws IOException {
        boolean found = false;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path other : files.filter(path -> !path.equals(file)).toList()) {
                Files.delete(other);
                found = true;
            }
        }
        return found;
    }
}
