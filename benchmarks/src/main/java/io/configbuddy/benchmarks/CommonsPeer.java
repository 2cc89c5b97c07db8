package io.configbuddy.benchmarks;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.EnvironmentConfiguration;
import org.apache.commons.configuration2.FileBasedConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.SystemConfiguration;
import org.apache.commons.configuration2.YAMLConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.apache.commons.configuration2.io.FileHandler;

/** Commons Configuration: interpolation, system properties over the environment, names unchanged, over the files. */
final class CommonsPeer implements Peer<CompositeConfiguration> {
    @Override
    public boolean reads(String format) {
        return true;
    }

    @Override
    public CompositeConfiguration load(List<Path> files, List<String> profiles) throws ConfigurationException {
        CompositeConfiguration all = new CompositeConfiguration();
        all.addConfiguration(new SystemConfiguration());
        all.addConfiguration(new EnvironmentConfiguration());
        for (int i = files.size() - 1; i >= 0; i--) {
            FileBasedConfiguration one =
                    files.get(i).toString().endsWith(".yaml") ? new YAMLConfiguration() : new PropertiesConfiguration();
            new FileHandler(one).load(files.get(i).toFile());
            all.addConfiguration(one);
        }
        return all;
    }

    @Override
    public String text(CompositeConfiguration loaded, String path) {
        return loaded.getString(path);
    }
}
