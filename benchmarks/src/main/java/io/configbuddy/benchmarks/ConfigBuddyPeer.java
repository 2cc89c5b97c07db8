package io.configbuddy.benchmarks;

import io.configbuddy.core.Config;
import io.configbuddy.core.ConfigBuddy;
import io.configbuddy.core.ConfigBuilder;
import io.configbuddy.core.environment.EnvironmentNames;
import java.nio.file.Path;
import java.util.List;

/** ConfigBuddy: references, the environment and system properties over the files, and where each value comes from. */
final class ConfigBuddyPeer implements Peer<Config> {
    @Override
    public boolean reads(String format) {
        return true;
    }

    @Override
    public Config load(List<Path> files, List<String> profiles) {
        ConfigBuilder builder = ConfigBuddy.builder();
        for (Path file : files) {
            builder.file(file);
        }
        return builder.environment("APP").systemProperties().load();
    }

    @Override
    public String text(Config loaded, String path) {
        return loaded.get(path).asString();
    }

    @Override
    public String variable(String path) {
        return EnvironmentNames.of("APP").name(io.configbuddy.document.path.Path.parse(path));
    }
}
