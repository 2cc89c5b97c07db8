package io.configbuddy.examples;

import io.configbuddy.document.Document;
import io.configbuddy.document.problem.ConfigException;
import java.nio.file.Path;

/** Changes values in a file that a person wrote, and leaves all the rest as it is. */
public final class EditSettings {
    private EditSettings() {}

    /**
     * Let the service listen on another port, and write the file.
     *
     * @throws ConfigException when the file can't be read, edited or written; it is then as it was
     */
    static void listenOn(Path file, int port) {
        Document settings = Document.load(file);
        Document edited = settings.edit()
                .set("server.port", port)
                .commentBehind("server.port", "set by the installer")
                .remove("database.pool")
                .apply();
        edited.save();
    }
}
