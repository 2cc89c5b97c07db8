package io.configbuddy.core.source;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads files, and folders of files such as {@code conf.d}. */
final class FileSource implements ConfigSource {
    @Override
    public String scheme() {
        return "file";
    }

    @Override
    public List<Content> read(String place, SourceContext context) {
        Path file = file(place, context);
        if (!Files.isDirectory(file)) {
            return Files.exists(file) ? List.of(new Content.OfFile(file)) : List.of();
        }
        List<Content> contents = new ArrayList<>();
        for (String name : names(file)) {
            Path inside = file.resolve(name);
            if (isVisible(name) && Files.isRegularFile(inside)) {
                contents.add(new Content.OfFile(inside));
            }
        }
        if (contents.isEmpty()) {
            // Nobody names a folder to read nothing; some tools make one where a file is missing.
            throw ConfigException.of(
                    Problem.error("source.empty-folder", file + " is a folder, and there is no file in it")
                            .help("put files into it, or name the file that is meant")
                            .build());
        }
        return contents;
    }

    private static Path file(String place, SourceContext context) {
        try {
            return context.folder().resolve(place);
        } catch (InvalidPathException e) {
            throw ConfigException.of(Problem.error(
                            "source.bad-name",
                            "no file can have this name: " + place.replace('\0', '?') + " (" + e.getReason() + ")")
                    .help("write a file's name, or an address such as classpath:application.yaml")
                    .build());
        }
    }

    /** Editors leave copies beside the files, and package managers what they would have written. */
    private static boolean isVisible(String name) {
        return !name.startsWith(".")
                && !name.endsWith("~")
                && !name.endsWith(".bak")
                && !name.endsWith(".swp")
                && !name.endsWith(".orig")
                && !name.endsWith(".dpkg-new")
                && !name.endsWith(".dpkg-old")
                && !name.endsWith(".rpmnew")
                && !name.endsWith(".rpmsave");
    }

    @Override
    public Optional<List<String>> siblings(String place, SourceContext context) {
        Path parent = file(place, context).toAbsolutePath().getParent();
        return Optional.of(parent == null ? List.of() : names(parent));
    }

    /** Return the names in a folder in the order of their characters, whatever order the file system has. */
    private static List<String> names(Path folder) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                names.add(String.valueOf(file.getFileName()));
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (IOException | DirectoryIteratorException e) {
            throw ConfigException.of(
                    Problem.error("source.unreadable", "can't list the folder " + folder + ": " + e.getMessage())
                            .help("check that it may be read")
                            .build());
        }
        Collections.sort(names);
        return names;
    }
}
