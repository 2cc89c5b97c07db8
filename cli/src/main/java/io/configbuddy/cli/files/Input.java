package io.configbuddy.cli.files;

import io.configbuddy.cli.console.Console;
import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.LoadResult;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import io.configbuddy.document.problem.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something to read: a file, or standard input. Immutable. */
public final class Input {
    private static final String STANDARD_INPUT = "<stdin>";

    private final String name;
    private final @Nullable Path file;
    private final @Nullable Path folder;

    private Input(String name, @Nullable Path file, @Nullable Path folder) {
        this.name = name;
        this.file = file;
        this.folder = folder;
    }

    /** Return the one thing that a word names: a file, or standard input for {@code -}. */
    public static Input of(String word) {
        return word.equals("-") ? standardInput() : file(Path.of(word));
    }

    static Input standardInput() {
        return new Input(STANDARD_INPUT, null, null);
    }

    static Input file(Path file) {
        return new Input(file.toString(), file, null);
    }

    /** Return a file that was found in a folder that was named. */
    static Input found(Path file, Path folder) {
        return new Input(file.toString(), file, folder);
    }

    /** Return what messages call it: the file's name as the user gave it, or {@code <stdin>}. */
    public String name() {
        return name;
    }

    /** Return the file, or empty for standard input. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Read it. */
    public LoadResult read(DocumentLoader loader, Console console) {
        if (file != null) {
            return loader.read(file);
        }
        try {
            return loader.read(STANDARD_INPUT, console.in());
        } catch (IOException e) {
            Problem problem = Problem.error("document.unreadable", "can't be read: " + e.getMessage())
                    .at(Source.of(STANDARD_INPUT, ""), 0, 0)
                    .build();
            return new LoadResult(Optional.empty(), List.of(problem));
        }
    }

    /**
     * Read it, and expect no error in it.
     *
     * @throws ConfigException when it can't be read, or has an error
     */
    public Document load(DocumentLoader loader, Console console) {
        LoadResult read = read(loader, console);
        for (Problem problem : read.problems()) {
            if (problem.severity() == Severity.ERROR) {
                throw ConfigException.of(read.problems());
            }
        }
        return read.document().orElseThrow();
    }

    /**
     * Return where it stands below the working directory, so that a result can stand at the same place elsewhere.
     *
     * <p>What is outside of the working directory stands where it does in the folder that was named, else at the top.
     */
    public Path place() {
        Path below = below(Path.of(""));
        if (below != null) {
            return below;
        }
        Path inFolder = folder == null ? null : below(folder);
        return inFolder != null ? inFolder : lastName();
    }

    /** Return where it stands below {@code base}, or its name alone when it is not below. */
    public Path place(Path base) {
        Path below = below(base);
        return below != null ? below : lastName();
    }

    private @Nullable Path below(Path base) {
        if (file == null) {
            return null;
        }
        Path from = base.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(from) ? from.relativize(absolute) : null;
    }

    private Path lastName() {
        Path last = file == null ? null : file.getFileName();
        return last == null ? Path.of("stdin") : last;
    }
}
