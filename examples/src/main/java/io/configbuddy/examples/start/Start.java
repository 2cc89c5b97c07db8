package io.configbuddy.examples.start;

import io.configbuddy.core.Config;
import io.configbuddy.core.ConfigBuddy;
import io.configbuddy.core.bind.Default;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Loads a file, with all that may override it, and makes a record of a part of it. */
public final class Start {
    private Start() {}

    record Server(String host, @Default("8080") int port, Duration idleTimeout, List<URI> peers) {}

    static Server server(String file) {
        Config config = ConfigBuddy.load(file);
        Server server = config.bind("server", Server.class);
        return server;
    }

    /** Print what the file, which is the only argument, says about the server. */
    public static void main(String[] arguments) {
        System.out.println(server(arguments[0]));
    }
}
