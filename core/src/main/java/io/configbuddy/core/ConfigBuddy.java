package io.configbuddy.core;

import java.nio.file.Path;
import java.util.Locale;

/** The way in: loads the configuration of an application. */
public final class ConfigBuddy {
    private ConfigBuddy() {}

    /**
     * Load a file and everything that usually goes with it; whatever comes later in this list wins:
     *
     * <ol>
     *   <li>the resource of the same name on the class path, if there is one: the defaults that the application ships
     *   <li>the file, which may only be absent when there is that resource
     *   <li>{@code application-production.yaml} and its like for each active profile, and what the file itself says
     *       about a profile; active is what {@code APP_PROFILES} or {@code -Dprofiles} names, else the file's default
     *   <li>{@code application.local.yaml} and {@code application-production.local.yaml}
     *   <li>{@code .env} beside the file, as far as its names begin as those of the environment do
     *   <li>the environment variables that begin with the file's name, such as {@code BILLING_SERVER__PORT} for {@code
     *       billing.yaml}; with {@code APP_} for {@code application.yaml}
     *   <li>system properties: {@code -Dserver.port=9090}
     * </ol>
     *
     * @param file the file's name, relative to the working directory
     * @return the configuration; it never changes
     * @throws io.configbuddy.document.problem.ConfigException with everything that is wrong
     */
    public static Config load(String file) {
        return usual(file).load();
    }

    /** Load a file as {@link #load(String)} does. */
    public static Config load(Path file) {
        return load(file.toString());
    }

    /** Begin with what {@link #load(String)} does, to add to it. */
    public static ConfigBuilder usual(String file) {
        String name = String.valueOf(Path.of(file).getFileName());
        Path parent = Path.of(file).getParent();
        String dotenv = parent == null ? ".env" : parent.resolve(".env").toString();
        return builder()
                .defaults("optional:classpath:" + name)
                .fileOrDefaults(file)
                .dotenv("optional:" + dotenv)
                .environment(prefix(name))
                .systemProperties();
    }

    /** Begin without any source. */
    public static ConfigBuilder builder() {
        return new ConfigBuilder();
    }

    /**
     * Return what the environment variables begin with that {@link #usual} reads for a file: {@code APP} for {@code
     * application.yaml}, {@code BILLING} for {@code conf/billing.yaml}.
     */
    public static String environmentPrefix(String file) {
        return prefix(String.valueOf(Path.of(file).getFileName()));
    }

    private static String prefix(String fileName) {
        int dot = fileName.indexOf('.', 1);
        String stem = dot < 0 ? fileName : fileName.substring(0, dot);
        if (stem.equals("application")) {
            return "APP";
        }
        StringBuilder prefix = new StringBuilder();
        for (int i = 0; i < stem.length(); i++) {
            char c = stem.charAt(i);
            boolean plain = c < 0x80 && Character.isLetterOrDigit(c);
            if (plain || !prefix.isEmpty() && prefix.charAt(prefix.length() - 1) != '_') {
                prefix.append(plain ? c : '_');
            }
        }
        String name = prefix.toString().toUpperCase(Locale.ROOT);
        name = name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "APP" : name;
    }
}
