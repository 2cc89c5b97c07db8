package io.configbuddy.document;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Suggestions;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a file's bytes, or says why there are none. */
final class FileBytes {
    /** The longest array that every JVM makes, less one. */
    private static final int LONGEST = Integer.MAX_VALUE - 9;

    private static final int MOST_SIBLINGS = 10_000;

    private FileBytes() {}

    /**
     * Return the bytes.
     *
     * @throws ConfigException when the file can't be read or is longer than {@code maxBytes}
     */
    static byte[] read(Path file, long maxBytes) {
        byte[] bytes;
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw new FileSystemException(file.toString(), null, "this is a directory, not a file");
            }
            // Asked for first, so that nothing is read in vain; a pipe has no size.
            bytes = attributes.size() > maxBytes ? null : read(file, attributes.isRegularFile(), maxBytes);
        } catch (NoSuchFileException e) {
            throw ConfigException.of(notFound(file));
        } catch (IOException e) {
            throw ConfigException.of(problem(file, "document.unreadable", "can't be read: " + reason(e))
                    .build());
        }
        if (bytes == null) {
            throw ConfigException.of(tooLarge(file.toString(), maxBytes));
        }
        return bytes;
    }

    private static byte @Nullable [] read(Path file, boolean regular, long maxBytes) throws IOException {
        try (InputStream stream = open(file, regular)) {
            return read(stream, maxBytes);
        }
    }

    // A channel brings sixty classes and memory outside of the heap, a fifth of what a short run takes. The old stream
    // asks for its position, which only a regular file has.
    private static InputStream open(Path file, boolean regular) throws IOException {
        if (regular && file.getFileSystem().equals(FileSystems.getDefault())) {
            try {
                return new FileInputStream(file.toFile());
            } catch (FileNotFoundException e) {
                // It does not say why; the other one does.
                return Files.newInputStream(file);
            }
        }
        return Files.newInputStream(file);
    }

    /** Return the rest of a stream, or null when it is longer than {@code maxBytes}. */
    static byte @Nullable [] read(InputStream stream, long maxBytes) throws IOException {
        int most = (int) Math.min(maxBytes, LONGEST);
        byte[] bytes = stream.readNBytes(most + 1);
        return bytes.length > most ? null : bytes;
    }

    static Problem tooLarge(String name, long maxBytes) {
        long limit = Math.min(maxBytes, LONGEST);
        return Problem.error("document.too-large", "longer than the limit of " + limit + " bytes")
                .at(Source.of(name, ""), 0, 0)
                .help(
                        limit < LONGEST
                                ? "raise the limit when a file of this size is meant"
                                : "split it: no single file may be longer")
                .build();
    }

    /** Say what went wrong without the file's name, which the problem's place has already. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private static Problem.Builder problem(Path file, String code, String message) {
        return Problem.error(code, message).at(Source.of(file.toString(), ""), 0, 0);
    }

    private static Problem notFound(Path file) {
        if (Files.isSymbolicLink(file)) {
            return problem(file, "document.not-found", "this is a link to a file that does not exist")
                    .build();
        }
        Problem.Builder problem = problem(file, "document.not-found", "there is no such file");
        Path missing = firstMissing(file.toAbsolutePath());
        Optional<Path> near = nearest(missing);
        boolean folder = !missing.equals(file.toAbsolutePath());
        if (folder) {
            String help = "there is no folder " + missing;
            problem.help(near.isPresent() ? help + "; did you mean " + near.get() + "?" : help);
        } else if (near.isPresent()) {
            problem.help("did you mean " + file.resolveSibling(near.get().getFileName()) + "?");
        }
        return problem.build();
    }

    /** Return the outermost part of an absolute path that does not exist. */
    private static Path firstMissing(Path file) {
        Path missing = file;
        for (Path folder = file.getParent(); folder != null && !Files.exists(folder); folder = folder.getParent()) {
            missing = folder;
        }
        return missing;
    }

    private static Optional<Path> nearest(Path missing) {
        Path folder = missing.getParent();
        Path name = missing.getFileName();
        if (folder == null || name == null) {
            return Optional.empty();
        }
        List<String> siblings = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path sibling : stream) {
                if (siblings.size() == MOST_SIBLINGS) {
                    break;
                }
                siblings.add(String.valueOf(sibling.getFileName()));
            }
        } catch (IOException | DirectoryIteratorException e) {
            return Optional.empty();
        }
        siblings.sort(null);
        Optional<String> near = Suggestions.nearest(name.toString(), siblings);
        return near.isPresent() ? Optional.of(folder.resolve(near.get())) : Optional.empty();
    }
}
