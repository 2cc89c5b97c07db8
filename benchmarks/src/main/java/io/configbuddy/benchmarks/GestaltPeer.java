package io.configbuddy.benchmarks;

import java.nio.file.Path;
import java.util.List;
import org.github.gestalt.config.Gestalt;
import org.github.gestalt.config.builder.GestaltBuilder;
import org.github.gestalt.config.exceptions.GestaltException;
import org.github.gestalt.config.source.EnvironmentConfigSourceBuilder;
import org.github.gestalt.config.source.FileConfigSourceBuilder;
import org.github.gestalt.config.source.SystemPropertiesConfigSourceBuilder;

/**
 * Gestalt: substitution, the environment with a prefix over system properties over the files.
 *
 * <p>It keeps each value that was asked for in a table, so that the second time is faster; that can be switched off.
 */
final class GestaltPeer implements Peer<Gestalt> {
    private final boolean cached;

    GestaltPeer() {
        this(true);
    }

    GestaltPeer(boolean cached) {
        this.cached = cached;
    }

    @Override
    public boolean reads(String format) {
        return true;
    }

    @Override
    public Gestalt load(List<Path> files, List<String> profiles) throws GestaltException {
        GestaltBuilder builder = new GestaltBuilder().useCacheDecorator(cached);
        for (Path file : files) {
            builder.addSource(FileConfigSourceBuilder.builder().setPath(file).build());
        }
        Gestalt gestalt = builder.addSource(
                        SystemPropertiesConfigSourceBuilder.builder().build())
                .addSource(EnvironmentConfigSourceBuilder.builder()
                        .setPrefix("APP")
                        .setRemovePrefix(false)
                        .build())
                .build();
        gestalt.loadConfigs();
        return gestalt;
    }

    @Override
    public String text(Gestalt loaded, String path) throws GestaltException {
        return loaded.getConfig(path, String.class);
    }
}
