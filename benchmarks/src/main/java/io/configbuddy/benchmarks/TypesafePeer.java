package io.configbuddy.benchmarks;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.util.List;

/**
 * Typesafe Config: substitution, system properties over the files over {@code reference.conf}.
 *
 * <p>System properties and {@code reference.conf} are read once for all loads; the environment overrides nothing unless
 * a system property says so. It reads HOCON, JSON and {@code .properties}.
 */
final class TypesafePeer implements Peer<Config> {
    @Override
    public boolean reads(String format) {
        return format.equals("properties");
    }

    @Override
    public Config load(List<Path> files, List<String> profiles) {
        Config merged = ConfigFactory.empty();
        for (Path file : files) {
            merged = ConfigFactory.parseFile(file.toFile()).withFallback(merged);
        }
        return ConfigFactory.load(merged);
    }

    @Override
    public String text(Config loaded, String path) {
        return loaded.getString(path);
    }
}
