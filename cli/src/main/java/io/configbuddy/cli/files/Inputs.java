package io.configbuddy.cli.files;

import io.configbuddy.document.problem.ConfigException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the words of a command line into the things to read.
 *
 * <p>A folder stands for the files in it, however deep, whose names a format knows; hidden folders and
 * {@code node_modules} are left out. A word that names nothing but has wildcards is matched here, for shells that leave
 * them to the program, and for {@code **}, any folders. Files come in the order of the words, those of one word by name.
 */
public final class Inputs {
    /** Tells which files of a folder are meant. */
    public interface Filter {
        /** Tell whether a file with this name, without its folder, is meant. */
        boolean accepts(String fileName);
    }

    private final Filter filter;
    private final List<Input> found = new ArrayList<>();
    private boolean standardInput;

    private Inputs(Filter filter) {
        this.filter = filter;
    }

    /**
     * Return what to read.
     *
     * @param words files, folders, patterns, {@code -} for standard input; none for standard input as well
     * @param filter which files of folders are meant
     * @throws ConfigException when a folder cannot be listed, or nothing matches a word
     */
    public static List<Input> of(List<String> words, Filter filter) {
        Inputs inputs = new Inputs(filter);
        for (String word : words) {
            inputs.add(word);
        }
        if (words.isEmpty()) {
            inputs.addStandardInput();
        }
        return inputs.found;
    }

    private void add(String word) {
        if (word.equals("-")) {
            addStandardInput();
            return;
        }
        Path path = path(word);
        if (path != null && Files.isDirectory(path)) {
            addFolder(path);
        } else if (path != null && (!Glob.isPattern(word) || Files.exists(path))) {
            found.add(Input.file(path));
        } else if (Glob.isPattern(word)) {
            addMatches(word);
        } else {
            throw Folders.fault(word, "this can't be a file's name", "check the command line");
        }
    }

    private void addStandardInput() {
        if (!standardInput) {
            found.add(Input.standardInput());
            standardInput = true;
        }
    }

    private void addFolder(Path folder) {
        int before = found.size();
        walk(folder, folder);
        if (found.size() == before) {
            throw Folders.fault(
                    folder.toString(),
                    "no file in this folder has a name that a format knows",
                    "name the files one by one, and their format by --from");
        }
    }

    private void walk(Path folder, Path named) {
        for (Path path : Folders.list(folder)) {
            String name = Folders.name(path);
            if (Folders.isEntered(path)) {
                if (!name.equals("node_modules")) {
                    walk(path, named);
                }
            } else if (filter.accepts(name) && Files.isRegularFile(path)) {
                found.add(Input.found(path, named));
            }
        }
    }

    private void addMatches(String word) {
        List<Path> matches = GlobSearch.find(word);
        if (matches.isEmpty()) {
            throw Folders.fault(word, "no file matches this pattern", "check the spelling and in which folder you are");
        }
        for (Path match : matches) {
            found.add(Input.file(match));
        }
    }

    private static @Nullable Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
