package io.configbuddy.core;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with the files of one configuration. */
record Sandbox(Path folder) {
    /** Write a file of these lines; folders on the way are made. */
    Sandbox file(String name, String... lines) {
        return bytes(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Sandbox bytes(String name, byte... content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Begin a configuration that finds its files here. */
    ConfigBuilder builder() {
        return ConfigBuddy.builder().folder(folder);
    }

    /** Begin a configuration with a base file, which is here. */
    ConfigBuilder with(String file) {
        return builder().file(file);
    }

    /** Return what is wrong with a configuration; it is a bug of the test when nothing is. */
    static List<Problem> problems(ConfigBuilder builder) {
        try {
            Config loaded = builder.load();
            throw new AssertionError("nothing was found to be wrong in " + loaded + ", notes " + loaded.notes());
        } catch (ConfigException e) {
            return e.problems();
        }
    }

    /** Return the codes of what is wrong, in order. */
    static List<String> codes(ConfigBuilder builder) {
        return problems(builder).stream().map(Problem::code).toList();
    }
}
