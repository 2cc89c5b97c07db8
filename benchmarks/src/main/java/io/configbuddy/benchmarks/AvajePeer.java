package io.configbuddy.benchmarks;

import io.avaje.config.Configuration;
import java.nio.file.Path;
import java.util.List;

/**
 * Avaje Config: expressions, and for each key of a file the system property or else the environment variable over it.
 *
 * <p>It reads YAML with SnakeYAML, if that is on the class path as it is here.
 */
final class AvajePeer implements Peer<Configuration> {
    @Override
    public boolean reads(String format) {
        return true;
    }

    @Override
    public Configuration load(List<Path> files, List<String> profiles) {
        Configuration.Builder builder = Configuration.builder();
        for (Path file : files) {
            builder.load(file.toFile());
        }
        return builder.build();
    }

    @Override
    public String text(Configuration loaded, String path) {
        return loaded.get(path);
    }
}
