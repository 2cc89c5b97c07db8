package io.configbuddy.examples;

import io.configbuddy.document.Document;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.tree.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads values from a file in any format, and says where each one stands. */
public final class ReadSettings {
    private ReadSettings() {}

    /**
     * Return what a service wants to know, a line each.
     *
     * @throws ConfigException when the file can't be read, or when a value is missing or of another type
     */
    static List<String> read(Path file) {
        Document settings = Document.load(file);
        Node port = settings.get("server.port");
        List<String> lines = new ArrayList<>();
        lines.add("listen on " + settings.get("server.host").asString() + ":" + port.asInt() + ", set in line "
                + port.location().position().line());
        lines.add(
                "at most " + settings.find("database.pool.max").map(Node::asInt).orElse(10) + " connections");
        return lines;
    }
}
