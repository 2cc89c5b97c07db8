package io.configbuddy.document;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Suggestions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a file's bytes, or says why there are none. */
final class FileBytes {
    private FileBytes() {}

    /**
     * Return the bytes.
     *
     * @throws ConfigException when the file can't be read or is longer than {@code maxBytes}
     */
    static byte[] read(Path file, long maxBytes) {
        try (InputStream stream = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size > maxBytes) {
                throw ConfigException.of(tooLarge(file.toString(), maxBytes));
            }
            byte[] bytes = stream.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > maxBytes) {
                throw ConfigException.of(tooLarge(file.toString(), maxBytes));
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw ConfigException.of(notFound(file));
        } catch (AccessDeniedException e) {
            throw ConfigException.of(unreadable(file, "permission denied"));
        } catch (IOException e) {
            String why = Files.isDirectory(file) ? "this is a directory, not a file" : reason(e);
            throw ConfigException.of(unreadable(file, why));
        }
    }

    static Problem tooLarge(String name, long maxBytes) {
        return Problem.error("document.too-large", "longer than the limit of " + maxBytes + " bytes")
                .at(Source.of(name, ""), 0, 0)
                .help("raise the limit when a file of this size is meant")
                .build();
    }

    /** Say what went wrong without the file's name, which the problem's place has already. */
    static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private static Problem unreadable(Path file, String why) {
        return Problem.error("document.unreadable", "can't be read: " + why)
                .at(Source.of(file.toString(), ""), 0, 0)
                .build();
    }

    private static Problem notFound(Path file) {
        Problem.Builder problem =
                Problem.error("document.not-found", "there is no such file").at(Source.of(file.toString(), ""), 0, 0);
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || file.getFileName() == null) {
            return problem.build();
        }
        List<String> siblings = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path sibling : stream) {
                siblings.add(String.valueOf(sibling.getFileName()));
            }
        } catch (IOException e) {
            return problem.help("the folder " + folder + " can't be listed either")
                    .build();
        }
        Suggestions.nearest(file.getFileName().toString(), siblings)
                .ifPresent(near -> problem.help("did you mean " + file.resolveSibling(near) + "?"));
        return problem.build();
    }
}
