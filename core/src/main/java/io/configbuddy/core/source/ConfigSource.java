package io.configbuddy.core.source;

import java.util.List;
import java.util.Optional;

/**
 * Reads what stands at an address: the extension point for sources.
 *
 * <p>The built-in ones ({@code file}, {@code classpath}, {@code http}, {@code https}) use just this. A plug-in is a
 * public class with a public constructor without parameters, named in {@code
 * META-INF/services/io.configbuddy.core.source.ConfigSource} or in a module's {@code provides}; one that is registered
 * with the builder comes before those. Implementations are safe for use by several threads, and keep to limits and time
 * limits of their own.
 */
public interface ConfigSource {
    /** Return the beginning of the addresses that this source reads, without the colon: {@code vault}. */
    String scheme();

    /** Tell whether what it reads comes from a service elsewhere, and so ranks above files. */
    default boolean isRemote() {
        return false;
    }

    /**
     * Read what stands at a place.
     *
     * @param place the address without its scheme
     * @param context what the configuration that is being loaded gives to all sources
     * @return what is there, in order of precedence, the lowest first; empty when there is nothing
     * @throws io.configbuddy.document.problem.ConfigException when it can't be read
     */
    List<Content> read(String place, SourceContext context);

    /**
     * Return the names of what stands beside a place, or empty when that can't be told: then what is wanted is asked for
     * by name.
     */
    default Optional<List<String>> siblings(String place, SourceContext context) {
        return Optional.empty();
    }
}
