package io.configbuddy.core.layer;

import java.util.List;

/** What sort of source a layer comes from, lowest precedence first. */
public enum LayerKind {
    /** Defaults that the application brings along, and templates. */
    DEFAULTS("defaults"),
    /** The application's files. */
    BASE("file"),
    /** Files and sections of a profile. */
    PROFILE("profile"),
    /** Files that belong to one machine or one developer, such as {@code application.local.yaml}. */
    LOCAL("local"),
    /** Services elsewhere, through a plug-in. */
    REMOTE("remote"),
    /** A {@code .env} file. */
    DOTENV("dotenv"),
    /** The environment variables with the application's prefix. */
    ENVIRONMENT("environment"),
    /** Java's system properties. */
    SYSTEM_PROPERTIES("system-properties"),
    /** Command line arguments. */
    ARGUMENTS("arguments"),
    /** What the running program sets. */
    RUNTIME("runtime");

    /** The order that applies unless a builder is told another one, lowest precedence first. */
    public static final List<LayerKind> ORDER = List.of(values());

    private final String label;

    LayerKind(String label) {
        this.label = label;
    }

    /** Return the name in lower case, as it is printed. */
    @Override
    public String toString() {
        return label;
    }
}
