package io.configbuddy.testsupport;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Finds other people's test suites, which lie outside the project.
 *
 * <p>The folder is told by the system property {@value #PROPERTY}. When it is not, it is {@code target/suites} below the
 * root of the repository, and filled by {@code ../shared/suites/unpack} where that script exists.
 */
public final class Suites {
    /** The system property that names the folder which holds one folder for each suite. */
    public static final String PROPERTY = "configbuddy.suites";

    private Suites() {}

    /** Return the folder that holds the suites, or empty when there is none on this machine. */
    public static Optional<Path> root() {
        return Holder.ROOT;
    }

    /**
     * Return the folder of one suite, or end the test that asks for it: skipped when this machine has no suites, failed
     * when it has them but not this one, and failed where the environment says {@code CI=true}, so that a whole suite
     * can't go missing unnoticed.
     *
     * @param suite the suite's folder, such as {@code toml-test}
     */
    public static Path require(String suite) {
        Optional<Path> root = root();
        if (root.isEmpty()) {
            String message = "The test suites are not on this machine: name their folder with -D" + PROPERTY + "=DIR";
            return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
        }
        Path folder = root.get().resolve(suite);
        return Files.isDirectory(folder) ? folder : fail("There is no suite " + suite + " in " + root.get());
    }

    /** Looked up once for each JVM. */
    private static final class Holder {
        static final Optional<Path> ROOT = find();

        private static Optional<Path> find() {
            String told = System.getProperty(PROPERTY, "");
            if (!told.isEmpty()) {
                return Optional.of(Path.of(told).toAbsolutePath());
            }
            Path repository = Repository.root();
            Path script = repository.resolveSibling("shared").resolve("suites").resolve("unpack");
            Path suites = repository.resolve("target").resolve("suites");
            if (Files.exists(script)) {
                unpack(script, suites);
            }
            return Files.isDirectory(suites) ? Optional.of(suites) : Optional.empty();
        }

        /** Under a lock, which closing the channel releases, since the modules' test JVMs may run side by side. */
        private static void unpack(Path script, Path suites) {
            try {
                Files.createDirectories(suites.getParent());
                Path lock = suites.resolveSibling("suites.lock");
                try (FileChannel channel =
                        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    channel.lock();
                    run(script, suites);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while the suites were unpacked", e);
            }
        }

        private static void run(Path script, Path suites) throws IOException, InterruptedException {
            Process process = new ProcessBuilder("bash", script.toString(), suites.toString())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("Could not unpack the test suites: " + output.strip());
            }
        }
    }
}
