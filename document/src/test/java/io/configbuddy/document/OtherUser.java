package io.configbuddy.document;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.configbuddy.document.problem.ConfigException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads and writes files as a user without privileges, in a process of its own, since the superuser may do everything.
 * Tests that need it are skipped for other users and where there is no {@code setpriv} (util-linux).
 */
final class OtherUser {
    /** What Unix systems keep for nobody. */
    static final int NOBODY = 65534;

    private final Path folder;

    private OtherUser(Path folder) {
        this.folder = folder;
    }

    /** Prepare a folder in which the other user may do anything. */
    static OtherUser in(Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs permissions");
        assumeTrue(Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid")), "needs the superuser");
        assumeTrue(isThere("setpriv"), "needs setpriv");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path classes = folder.resolve("classes");
        for (Class<?> type : List.of(OtherUser.class, ConfigException.class)) {
            copy(
                    Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .getPath()),
                    classes);
        }
        return new OtherUser(folder);
    }

    private static boolean isThere(String command) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + command).start().waitFor() == 0;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                String name = from.relativize(file).toString();
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to.resolve(name));
                } else if (name.startsWith("io/configbuddy/document/") && name.endsWith(".class")) {
                    Files.copy(file, to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** Read a file, and return its text, or the report of what went wrong. */
    String read(Path file) throws IOException, InterruptedException {
        return run("read", file.toString());
    }

    /** Write {@code new} to a file, and return {@code done}, or the report of what went wrong. */
    String write(Path file) throws IOException, InterruptedException {
        return run("write", file.toString());
    }

    /** As {@link #write}, to a new file that is made like another one. */
    String writeLike(Path file, Path model) throws IOException, InterruptedException {
        return run("write", file.toString(), model.toString());
    }

    /** As {@link #write}, to two files together. */
    String writeTogether(Path first, Path second) throws IOException, InterruptedException {
        return run("together", first.toString(), second.toString());
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = Stream.concat(
                        Stream.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", java, "-cp"),
                        Stream.concat(
                                Stream.of(folder.resolve("classes").toString(), OtherUser.class.getName()),
                                Stream.of(arguments)))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    /** What the process does. */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[1]);
        try {
            if (arguments[0].equals("read")) {
                System.out.print(new String(FileBytes.read(file, 1_000), StandardCharsets.UTF_8));
                return;
            }
            DocumentWriter writer = DocumentWriter.create();
            if (arguments[0].equals("together")) {
                Map<Path, byte[]> files = new LinkedHashMap<>();
                files.put(file, "new".getBytes(StandardCharsets.UTF_8));
                files.put(Path.of(arguments[2]), "new".getBytes(StandardCharsets.UTF_8));
                writer.writeAll(files);
                System.out.print("done");
                return;
            }
            (arguments.length > 2 ? writer.like(Path.of(arguments[2])) : writer)
                    .write(file, "new".getBytes(StandardCharsets.UTF_8));
            System.out.print("done");
        } catch (ConfigException e) {
            System.out.print(e.problems().get(0).message());
        }
    }
}
