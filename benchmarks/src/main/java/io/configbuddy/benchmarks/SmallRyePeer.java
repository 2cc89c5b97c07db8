package io.configbuddy.benchmarks;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.source.yaml.YamlConfigSource;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;

/** SmallRye Config: expressions and profiles, system properties over the environment over the files. */
final class SmallRyePeer implements Peer<SmallRyeConfig> {
    /** The ordinal of the weakest file, as of {@code microprofile-config.properties}; the environment has 300. */
    private static final int FIRST = 100;

    @Override
    public boolean reads(String format) {
        return true;
    }

    @Override
    public SmallRyeConfig load(List<Path> files, List<String> profiles) throws IOException {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addSystemSources()
                .withProfiles(profiles);
        for (int i = 0; i < files.size(); i++) {
            URL url = files.get(i).toUri().toURL();
            builder.withSources(
                    url.getPath().endsWith(".yaml")
                            ? new YamlConfigSource(url, FIRST + i)
                            : new PropertiesConfigSource(url, FIRST + i));
        }
        return builder.build();
    }

    @Override
    public String text(SmallRyeConfig loaded, String path) {
        return loaded.getValue(path, String.class);
    }
}
