package io.configbuddy.core.resolve;

import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a resolver may look at, and the place that it is asked for.
 *
 * <p>Immutable and safe for use by several threads, when the maps that it was given are.
 */
public final class ResolverContext {
    private final Map<String, String> environment;
    private final Map<String, String> systemProperties;
    private final @Nullable Path folder;
    private final @Nullable Location location;

    private ResolverContext(
            Map<String, String> environment,
            Map<String, String> systemProperties,
            @Nullable Path folder,
            @Nullable Location location) {
        this.environment = environment;
        this.systemProperties = systemProperties;
        this.folder = folder;
        this.location = location;
    }

    /**
     * Return a context of no place.
     *
     * @param environment all environment variables
     * @param systemProperties Java's system properties
     */
    public static ResolverContext of(Map<String, String> environment, Map<String, String> systemProperties) {
        return new ResolverContext(environment, systemProperties, null, null);
    }

    /**
     * Return this context for a reference at a place.
     *
     * @param itsFolder the folder of the file that the reference stands in, or null when it stands in none
     * @param place the place, or null when it is unknown
     */
    public ResolverContext at(@Nullable Path itsFolder, @Nullable Location place) {
        return new ResolverContext(environment, systemProperties, itsFolder, place);
    }

    /** Return an environment variable, or empty when it isn't set. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name));
    }

    /** Return one of Java's system properties, or empty when it isn't set. */
    public Optional<String> systemProperty(String name) {
        return Optional.ofNullable(systemProperties.get(name));
    }

    /** Return the folder of the file that the reference stands in, or empty when it stands in none. */
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** Return the place of the reference, or empty when it is unknown. */
    public Optional<Location> location() {
        return Optional.ofNullable(location);
    }

    /**
     * Begin an error at the place of the reference.
     *
     * @param code the problem's code
     * @param message what is wrong, one sentence without a full stop, and without what may be a secret
     */
    public Problem.Builder problem(String code, String message) {
        Problem.Builder problem = Problem.error(code, message);
        return location == null ? problem : problem.at(location);
    }
}
