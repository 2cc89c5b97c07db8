package io.configbuddy.cli.files;

import io.configbuddy.document.DocumentWriter;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the results of many files go: into a folder of their own, or in the place of the files.
 *
 * <p>Two results never get the same name: the second is refused, since it would silently be the only one.
 */
public final class Destination {
    private static final String BACKUP = ".bak";

    private final @Nullable Path folder;
    private final @Nullable Path base;
    private final boolean backup;
    private final boolean force;
    private final Map<Path, String> taken = new HashMap<>();

    private Destination(@Nullable Path folder, @Nullable Path base, boolean backup, boolean force) {
        this.folder = folder;
        this.base = base;
        this.backup = backup;
        this.force = force;
    }

    /**
     * Put results into a folder, each at the place that its file has.
     *
     * @param folder the folder, made when it is missing; files in it are replaced
     * @param base what the places are counted from; empty for the working directory
     */
    public static Destination folder(String folder, Optional<String> base) {
        return new Destination(Path.of(folder), base.isPresent() ? Path.of(base.get()) : null, false, true);
    }

    /**
     * Put results in the place of their files.
     *
     * @param backup whether the old file stays, with {@code .bak} after its name
     * @param force whether a result may replace a file other than its own
     */
    public static Destination inPlace(boolean backup, boolean force) {
        return new Destination(null, null, backup, force);
    }

    /**
     * Return where a result goes.
     *
     * @param extension what its name ends with, without the dot; empty to keep the file's own name
     * @throws ConfigException when the name is taken
     */
    public Path of(Input input, String extension) {
        Optional<Path> file = input.file();
        if (file.isEmpty()) {
            throw refused(
                    input.name(), "has no place to put the result in", "name files, or leave -i and --out-dir out");
        }
        Path place = withExtension(folder == null ? file.get() : inFolder(input, folder), extension);
        if (!force && !place.equals(file.get()) && Files.exists(place)) {
            throw refused(place.toString(), "exists already", "move it away, or replace it by --force");
        }
        return claim(place, input);
    }

    /**
     * Return where a result goes whose name is that of its file with something after it; only for folders.
     *
     * @throws ConfigException when the name is taken
     */
    public Path withSuffix(Input input, String suffix) {
        if (folder == null) {
            throw new IllegalStateException("only for folders");
        }
        Path place = inFolder(input, folder);
        return claim(place.resolveSibling(place.getFileName() + suffix), input);
    }

    private Path inFolder(Input input, Path into) {
        return into.resolve(base == null ? input.place() : input.place(base));
    }

    private Path claim(Path place, Input input) {
        String other = taken.putIfAbsent(place.toAbsolutePath().normalize(), input.name());
        if (other != null) {
            throw refused(
                    place.toString(), "is the result of " + other + " already", "do " + input.name() + " by itself");
        }
        return place;
    }

    /** Tell whether the file at {@code place} has these bytes already. */
    public static boolean isThere(Path place, byte[] bytes) {
        try {
            return Files.exists(place)
                    && Files.size(place) == bytes.length
                    && Arrays.equals(Files.readAllBytes(place), bytes);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Put a result at its place, atomically; in the place of its file, that file goes or becomes the backup.
     *
     * @throws ConfigException when that fails; the file is then as it was
     */
    public void write(Input input, Path place, byte[] bytes) {
        Optional<Path> file = input.file();
        boolean sameFile = file.isPresent() && place.equals(file.get());
        DocumentWriter writer = backup && sameFile ? DocumentWriter.withBackup(BACKUP) : DocumentWriter.create();
        try {
            if (folder != null && place.getParent() != null) {
                Files.createDirectories(place.getParent());
            }
            // What nobody else may read is read by nobody else in its new form.
            (file.isPresent() ? writer.like(file.get()) : writer).write(place, bytes);
            if (folder == null && file.isPresent() && !sameFile) {
                remove(file.get());
            }
        } catch (IOException e) {
            throw ConfigException.of(Problem.error("document.cannot-write", "can't be written: " + e.getMessage())
                    .at(Source.of(place.toString(), ""), 0, 0)
                    .build());
        }
    }

    /**
     * Put results in the place of their files, all or none.
     *
     * @param files the files, each with its result
     * @throws ConfigException as {@link DocumentWriter#writeAll} has it
     */
    public void writeAll(Map<Path, byte[]> files) {
        (backup ? DocumentWriter.withBackup(BACKUP) : DocumentWriter.create()).writeAll(files);
    }

    private void remove(Path file) throws IOException {
        if (backup) {
            Files.move(file, file.resolveSibling(file.getFileName() + BACKUP), StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.delete(file);
        }
    }

    private static Path withExtension(Path place, String extension) {
        String name = String.valueOf(place.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return extension.isEmpty() ? place : place.resolveSibling(stem + "." + extension);
    }

    private static ConfigException refused(String name, String message, String help) {
        return ConfigException.of(Problem.error("document.cannot-write", message)
                .at(Source.of(name, ""), 0, 0)
                .help(help)
                .build());
    }
}
