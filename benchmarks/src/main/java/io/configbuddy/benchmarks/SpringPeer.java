package io.configbuddy.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.boot.env.PropertySourceLoader;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.FileSystemResource;

/**
 * Spring: an environment with system properties over environment variables over files read by Spring Boot's loaders,
 * which know of each value where it stands; placeholders are resolved when a value is asked for.
 *
 * <p>No application is started, and no file looked for: that takes Spring Boot many times as long.
 */
final class SpringPeer implements Peer<StandardEnvironment> {
    @Override
    public boolean reads(String format) {
        return true;
    }

    @Override
    public StandardEnvironment load(List<Path> files, List<String> profiles) throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setActiveProfiles(profiles.toArray(String[]::new));
        for (int i = files.size() - 1; i >= 0; i--) {
            String name = files.get(i).toString();
            PropertySourceLoader loader =
                    name.endsWith(".yaml") ? new YamlPropertySourceLoader() : new PropertiesPropertySourceLoader();
            for (PropertySource<?> source : loader.load(name, new FileSystemResource(files.get(i)))) {
                environment.getPropertySources().addLast(source);
            }
        }
        return environment;
    }

    @Override
    public String text(StandardEnvironment loaded, String path) {
        return loaded.getRequiredProperty(path);
    }
}
