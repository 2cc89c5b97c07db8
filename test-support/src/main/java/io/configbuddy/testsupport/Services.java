package io.configbuddy.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The services that a module offers, as its two declarations tell it: {@code provides} in {@code module-info} for the
 * module path, {@code META-INF/services} for the class path. They must agree, or a format is there on one and missing
 * on the other.
 *
 * @param onModulePath the providers' class names for each service, from {@code module-info}
 * @param onClassPath the same from {@code META-INF/services}
 */
public record Services(SortedMap<String, Set<String>> onModulePath, SortedMap<String, Set<String>> onClassPath) {
    /**
     * Read both declarations of a module.
     *
     * @param classes the folder that holds the compiled module
     * @throws UncheckedIOException when its {@code module-info.class} can't be read
     */
    public static Services in(Path classes) {
        try {
            return new Services(
                    declared(classes), listed(classes.resolve("META-INF").resolve("services")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, Set<String>> declared(Path root) throws IOException {
        SortedMap<String, Set<String>> services = new TreeMap<>();
        try (InputStream in = Files.newInputStream(root.resolve("module-info.class"))) {
            for (ModuleDescriptor.Provides provides : ModuleDescriptor.read(in).provides()) {
                services.put(provides.service(), new TreeSet<>(provides.providers()));
            }
        }
        return services;
    }

    private static SortedMap<String, Set<String>> listed(Path folder) throws IOException {
        SortedMap<String, Set<String>> services = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return services;
        }
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.toList();
        }
        for (Path file : files) {
            services.put(file.getFileName().toString(), providers(file));
        }
        return services;
    }

    private static Set<String> providers(Path file) throws IOException {
        Set<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(file)) {
            int comment = line.indexOf('#');
            String name = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }
}
