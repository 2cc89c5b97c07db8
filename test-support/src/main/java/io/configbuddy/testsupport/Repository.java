package io.configbuddy.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that the tests run in. */
public final class Repository {
    private Repository() {}

    /** Return the root of the repository: the nearest folder, from the working directory upwards, that holds {@code .ci}. */
    public static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".ci"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No folder from " + start + " upwards holds .ci");
    }
}
