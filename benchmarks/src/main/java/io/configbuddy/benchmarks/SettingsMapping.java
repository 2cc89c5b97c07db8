package io.configbuddy.benchmarks;

import java.util.List;

/** {@link Settings} as the interface that SmallRye Config maps to. */
public interface SettingsMapping {
    /** A text. */
    String name();

    /** A text with spaces. */
    String description();

    /** A truth value. */
    boolean enabled();

    /** A small number. */
    int replicas();

    /** A number with a fraction. */
    double weight();

    /** A number larger than an int. */
    long capacity();

    /** Where it listens. */
    Http http();

    /** What it may use. */
    Limits limits();

    /** The services that it calls. */
    List<Endpoint> endpoints();

    /** Where it listens. */
    interface Http {
        /** The address. */
        String host();

        /** The port. */
        int port();

        /** The path. */
        String path();

        /** How long it waits. */
        int timeout();
    }

    /** What it may use. */
    interface Limits {
        /** The memory. */
        String memory();

        /** The time. */
        String cpu();

        /** How many at once. */
        int connections();
    }

    /** One of the services that it calls. */
    interface Endpoint {
        /** Its name. */
        String name();

        /** Where it is. */
        String url();

        /** Which is tried first. */
        int priority();

        /** Whether it is encrypted. */
        boolean secure();
    }

    /** Return the same as records. */
    default Settings settings() {
        return new Settings(
                name(),
                description(),
                enabled(),
                replicas(),
                weight(),
                capacity(),
                new Settings.Http(http().host(), http().port(), http().path(), http().timeout()),
                new Settings.Limits(limits().memory(), limits().cpu(), limits().connections()),
                endpoints().stream()
                        .map(one -> new Settings.Endpoint(one.name(), one.url(), one.priority(), one.secure()))
                        .toList());
    }
}
