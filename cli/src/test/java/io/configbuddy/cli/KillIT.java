package io.configbuddy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
 * <p>The first runs are left alone and tell how long one takes. Of the others a third is killed at any moment, a third
 * around the one at which the file is replaced, and a third soon after a temporary file is seen beside it. The trace of a
 * kill while writing is that file, which nobody took away.
 *
 * <p>Nearly all the time goes into starting the command as often. So the first run keeps its classes in an archive for
 * the others, and two files have their turns side by side.
 */
@DisabledOnOs(OS.WINDOWS)
class KillIT {
    private static final int KILLS = 200;
    private static final int LANES = 2;
    private static final int MEASURED = 4;
    private static final int SIZE = 250_000;

    @TempDir
    Path folder;

    private String body;

    @BeforeEach
    void makeATextOfManyPages() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < SIZE; i++) {
            text.append("  \"key").append(i).append("\": \"value ").append(i).append("\",\n");
        }
        body = text.append("  \"end\": true\n}\n").toString();
        Path file = Files.writeString(folder.resolve("first.json"), text(0));
        assertThat(set(file, 1, "-XX:ArchiveClassesAtExit=" + archive()).waitFor())
                .isZero();
    }

    private Path archive() {
        return folder.resolve("classes.jsa");
    }

    private String text(int run) {
        return "{\n  \"run\": " + run + ",\n" + body;
    }

    @Test
    void killedAtAnyMoment_leavesTheOldFileOrTheNewOne(TestReporter reporter) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(LANES);
        int before = 0;
        int during = 0;
        int after = 0;
        try {
            List<Future<Lane>> lanes = new ArrayList<>();
            for (int i = 0; i < LANES; i++) {
                Lane lane = new Lane(Files.createDirectory(folder.resolve("lane" + i)));
                lanes.add(threads.submit(lane));
            }
            for (Future<Lane> future : lanes) {
                Lane lane = future.get();
                before += lane.before;
                during += lane.during;
                after += lane.after;
            }
        } finally {
            threads.shutdownNow();
        }
        reporter.publishEntry("killed before, while, after writing", before + ", " + during + ", " + after);
        assertThat(before + during + after).isEqualTo(KILLS);
        assertThat(before).as("killed before the file was replaced").isPositive();
        assertThat(during).as("killed while writing").isPositive();
        assertThat(after).as("killed, or ended, after the file was replaced").isPositive();
    }

    private Process set(Path file, int run, String archiving) throws IOException {
        List<String> words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                archiving,
                "-jar",
                System.getProperty("configbuddy.jar"),
                "set",
                "-i",
                file.toString(),
                "run",
                String.valueOf(run));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    /** A file in a folder of its own, edited and killed again and again. */
    private final class Lane implements Callable<Lane> {
        private final Path place;
        private final Path file;
        private final Random random = new Random();
        private double moment;
        private int before;
        private int during;
        private int after;

        Lane(Path place) throws IOException {
            this.place = place;
            this.file = Files.writeString(place.resolve("big.json"), text(0));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        }

        @Override
        public Lane call() throws Exception {
            PosixFileAttributes attributes = Files.readAttributes(file, PosixFileAttributes.class);
            measure();
            int last = MEASURED;
            for (int run = MEASURED + 1; run <= MEASURED + KILLS / LANES; run++) {
                boolean aimed = run % 3 == 1;
                if (run % 3 == 0) {
                    kill(run, random.nextDouble());
                } else if (aimed) {
                    kill(run, 0.85 + 0.3 * random.nextDouble());
                } else {
                    killWhileWriting(run);
                }

                String now = Files.readString(file);
                boolean isNew = now.equals(text(run));
                assertThat(isNew || now.equals(text(last)))
                        .as("whole after run %d", run)
                        .isTrue();
                assertSameOwnerAndMode(attributes);
                count(isNew, removeLeftovers());
                last = isNew ? run : last;
                if (aimed) {
                    // However busy the machine gets, the next kill is aimed at where the file is replaced.
                    moment *= isNew ? 0.98 : 1.02;
                }
            }
            return this;
        }

        private void measure() throws IOException, InterruptedException {
            for (int run = 1; run <= MEASURED; run++) {
                long start = System.nanoTime();
                assertThat(set(run).waitFor()).isZero();
                moment = System.nanoTime() - start;
            }
            assertThat(Files.readString(file)).isEqualTo(text(MEASURED));
        }

        private Process set(int run) throws IOException {
            return KillIT.this.set(file, run, "-XX:SharedArchiveFile=" + archive());
        }

        private void kill(int run, double part) throws IOException, InterruptedException {
            Process process = set(run);
            if (!process.waitFor((long) (part * moment), TimeUnit.NANOSECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }

        private void killWhileWriting(int run) throws IOException, InterruptedException {
            Process process = set(run);
            boolean ended = process.waitFor((long) (0.5 * moment), TimeUnit.NANOSECONDS);
            while (!ended && leftovers().isEmpty()) {
                ended = process.waitFor(100, TimeUnit.MICROSECONDS);
            }
            process.waitFor(random.nextInt(3_000), TimeUnit.MICROSECONDS);
            process.destroyForcibly().waitFor();
        }

        private void count(boolean isNew, boolean begun) {
            if (isNew) {
                after++;
            } else if (begun) {
                during++;
            } else {
                before++;
            }
        }

        private void assertSameOwnerAndMode(PosixFileAttributes attributes) throws IOException {
            PosixFileAttributes now = Files.readAttributes(file, PosixFileAttributes.class);
            assertThat(now.permissions()).isEqualTo(attributes.permissions());
            assertThat(now.owner()).isEqualTo(attributes.owner());
            assertThat(now.group()).isEqualTo(attributes.group());
        }

        /** Remove what a killed run left beside the file, and tell whether there was anything. */
        private boolean removeLeftovers() throws IOException {
            List<Path> leftovers = leftovers();
            for (Path other : leftovers) {
                Files.delete(other);
            }
            return !leftovers.isEmpty();
        }

        private List<Path> leftovers() throws IOException {
            try (Stream<Path> files = Files.list(place)) {
                return files.filter(path -> !path.equals(file)).toList();
            }
        }
    }
}
