package io.configbuddy.cli.files;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks into folders. */
final class Folders {
    private Folders() {}

    /** Return what a folder holds, by name. */
    static List<Path> list(Path folder) {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) {
                paths.add(path);
            }
        } catch (IOException e) {
            throw fault(folder.toString(), "this folder can't be listed: " + e.getMessage(), "check its permissions");
        }
        paths.sort(null);
        return paths;
    }

    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** Tell whether this is a folder that a search goes into: links could lead around in a circle. */
    static boolean isEntered(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && !name(path).startsWith(".");
    }

    static ConfigException fault(String name, String message, String help) {
        return ConfigException.of(Problem.error("cli.no-input", message)
                .at(Source.of(name, ""), 0, 0)
                .help(help)
                .build());
    }
}
