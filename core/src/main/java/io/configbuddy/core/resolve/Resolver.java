package io.configbuddy.core.resolve;

import java.util.Optional;

/**
 * Finds what stands for a reference such as {@code ${vault:database/password}}.
 *
 * <p>A resolver is given to the builder of a configuration, or found by {@link java.util.ServiceLoader}; the former wins.
 * It is called at most once for an argument while one configuration is loaded, by one thread at a time.
 */
public interface Resolver {
    /** Return what stands before the colon: a letter, then letters, digits, '-' and '_'. */
    String name();

    /**
     * Return the text, or empty when there is none, so that a default applies.
     *
     * @param argument what stands after the colon, possibly empty, with references in it replaced
     * @param context what it may look at
     * @throws io.configbuddy.document.problem.ConfigException when looking fails; its problems, made by {@link
     *     ResolverContext#problem}, must not quote what may be a secret
     */
    Optional<String> resolve(String argument, ResolverContext context);

    /**
     * Tell whether what stands for an argument is a secret, and so is every value that it becomes a part of.
     *
     * @param argument what stands after the colon
     */
    default boolean isSecret(String argument) {
        return false;
    }
}
