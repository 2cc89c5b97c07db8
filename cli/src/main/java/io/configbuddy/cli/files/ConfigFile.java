package io.configbuddy.cli.files;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the configuration of an application that nobody named a file of. */
public final class ConfigFile {
    private static final List<String> NAMES = List.of(
            "application.yaml",
            "application.yml",
            "application.json",
            "application.jsonc",
            "application.json5",
            "application.toml",
            "application.ini",
            "application.properties");

    private ConfigFile() {}

    /**
     * Return the file called {@code application} in a folder.
     *
     * @throws ConfigException when there is none, or more than one
     */
    public static String usual(Path folder) {
        List<String> found = new ArrayList<>();
        for (String name : NAMES) {
            if (Files.exists(folder.resolve(name))) {
                found.add(folder.resolve(name).toString());
            }
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        String where = folder.toString().isEmpty() ? "this folder" : "the folder " + folder;
        throw ConfigException.of(
                found.isEmpty()
                        ? Problem.error("source.absent", "there is no configuration in " + where)
                                .help("name a file; looked for were " + String.join(", ", NAMES))
                                .build()
                        : Problem.error(
                                        "source.ambiguous",
                                        "there are several configurations in " + where + ": "
                                                + String.join(" and ", found))
                                .help("name the one that is meant")
                                .build());
    }
}
