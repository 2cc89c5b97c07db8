package io.configbuddy.core.resolve;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeSet;

/**
 * The resolvers by name: those given, then those built in ({@code env}, {@code sys}, {@code file}, {@code base64}), then
 * those on the class path or module path, which are looked for only when a name is none of the others'.
 *
 * <p>Not for use by several threads.
 */
public final class Resolvers {
    private final Map<String, Resolver> byName = new HashMap<>();
    private boolean searched;

    private Resolvers(boolean searched) {
        this.searched = searched;
        enter(new EnvironmentResolver());
        enter(new SystemPropertyResolver());
        enter(new FileResolver());
        enter(new Base64Resolver());
    }

    /** Return the resolvers that are built in, those that are given, and those that can be found; of one name the last given. */
    public static Resolvers of(List<Resolver> given) {
        return with(given, false);
    }

    /** Return the resolvers that are built in and those that are given, and look for no others. */
    public static Resolvers only(List<Resolver> given) {
        return with(given, true);
    }

    private static Resolvers with(List<Resolver> given, boolean searched) {
        Resolvers resolvers = new Resolvers(searched);
        for (Resolver resolver : given) {
            resolvers.enter(resolver);
        }
        return resolvers;
    }

    /**
     * Return the resolver of a name, or empty when there is none.
     *
     * @throws ConfigException when what is on the class path can't be loaded, or two of it have one name
     */
    public Optional<Resolver> find(String name) {
        Resolver resolver = byName.get(name);
        if (resolver == null && !searched) {
            search();
            resolver = byName.get(name);
        }
        return Optional.ofNullable(resolver);
    }

    /** Return all names, sorted. */
    public List<String> names() {
        if (!searched) {
            search();
        }
        return new ArrayList<>(new TreeSet<>(byName.keySet()));
    }

    private void search() {
        searched = true;
        Map<String, Resolver> found = new HashMap<>();
        try {
            for (Resolver resolver : ServiceLoader.load(Resolver.class)) {
                Resolver other = found.put(resolver.name(), resolver);
                if (other != null && !byName.containsKey(resolver.name())) {
                    throw failure(
                            "two resolvers are named '" + resolver.name() + "': "
                                    + other.getClass().getName() + " and "
                                    + resolver.getClass().getName(),
                            "give the builder the one that is meant");
                }
            }
        } catch (ServiceConfigurationError e) {
            throw failure("a resolver can't be loaded: " + e.getMessage(), "see that all it needs is there");
        }
        for (Map.Entry<String, Resolver> entry : found.entrySet()) {
            byName.putIfAbsent(entry.getKey(), entry.getValue());
        }
    }

    private static ConfigException failure(String message, String help) {
        return ConfigException.of(
                Problem.error("substitution.bad-resolver", message).help(help).build());
    }

    private void enter(Resolver resolver) {
        byName.put(resolver.name(), resolver);
    }
}
