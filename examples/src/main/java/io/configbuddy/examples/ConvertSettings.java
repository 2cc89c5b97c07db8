package io.configbuddy.examples;

import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.migrator.Converter;
import java.nio.file.Path;

/** Moves a file to TOML, with its comments. */
public final class ConvertSettings {
    private ConvertSettings() {}

    /**
     * Return the file's content as TOML.
     *
     * @throws ConfigException when it can't be read, or holds something that TOML has no way to write
     */
    static String toToml(Path file) {
        DocumentLoader loader = DocumentLoader.create();
        Converter converter = Converter.to(loader.format("toml")).build();
        return converter.convert(loader.load(file)).text();
    }
}
