package io.configbuddy.cli.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the files whose paths match a pattern; {@code **} stands for any number of folders. */
final class GlobSearch {
    private static final String ANY_FOLDERS = "**";

    private final List<Path> found = new ArrayList<>();

    private GlobSearch() {}

    /** Return the files that match, those of one folder by name; possibly none. */
    static List<Path> find(String word) {
        GlobSearch search = new GlobSearch();
        // Where the backslash parts folders it cannot take away a wildcard's meaning.
        String portable = File.separatorChar == '\\' ? word.replace('\\', '/') : word;
        for (String pattern : Glob.alternatives(portable)) {
            List<String> parts = new ArrayList<>(Arrays.asList(pattern.split("/", -1)));
            boolean rooted = parts.get(0).isEmpty() || parts.get(0).endsWith(":");
            Path start = Path.of(rooted ? parts.remove(0) + "/" : "");
            search.in(start, parts);
        }
        return search.found;
    }

    private void in(Path folder, List<String> parts) {
        String part = parts.get(0);
        List<String> rest = parts.subList(1, parts.size());
        if (part.equals(ANY_FOLDERS)) {
            anyFolders(folder, rest.isEmpty() ? List.of("*") : rest);
        } else if (!Glob.isPattern(part)) {
            step(folder.resolve(part), rest);
        } else if (Files.isDirectory(folder)) {
            for (Path path : Folders.list(folder)) {
                if (Glob.matches(part, Folders.name(path))) {
                    step(path, rest);
                }
            }
        }
    }

    private void anyFolders(Path folder, List<String> rest) {
        if (rest.get(0).equals(ANY_FOLDERS)) {
            in(folder, rest);
            return;
        }
        in(folder, rest);
        if (Files.isDirectory(folder)) {
            for (Path path : Folders.list(folder)) {
                if (Folders.isEntered(path)) {
                    anyFolders(path, rest);
                }
            }
        }
    }

    private void step(Path path, List<String> rest) {
        if (!rest.isEmpty()) {
            in(path, rest);
        } else if (Files.isRegularFile(path)) {
            found.add(path);
        }
    }
}
