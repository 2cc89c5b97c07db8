package io.configbuddy.core.tree;

import io.configbuddy.core.resolve.Resolver;
import io.configbuddy.core.resolve.ResolverContext;
import io.configbuddy.core.resolve.Resolvers;
import io.configbuddy.document.problem.Location;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks resolvers, each for one thing once: the same reference says the same in all of a configuration. */
final class ResolverCalls {
    private final Resolvers resolvers;
    private final ResolverContext context;
    private final Map<String, Optional<String>> known = new HashMap<>();

    ResolverCalls(Resolvers resolvers, ResolverContext context) {
        this.resolvers = resolvers;
        this.context = context;
    }

    Resolvers resolvers() {
        return resolvers;
    }

    /**
     * Ask a resolver.
     *
     * @param stands the value that has the reference
     * @param place the place of the reference, or null
     * @throws io.configbuddy.document.problem.ConfigException when the resolver says so
     */
    Optional<String> ask(Resolver resolver, String argument, ScalarValue stands, @Nullable Location place) {
        Path folder = folder(stands);
        String key = resolver.name() + ":" + argument + "\0" + (folder == null ? "" : folder);
        Optional<String> answer = known.get(key);
        if (answer == null) {
            answer = resolver.resolve(argument, context.at(folder, place));
            known.put(key, answer);
        }
        return answer;
    }

    /** Return the folder of the file that a value stands in, or that of the context when it stands in none. */
    private @Nullable Path folder(ScalarValue value) {
        Path otherwise = context.folder().orElse(null);
        Location place = value.origin().location().orElse(null);
        if (place == null) {
            return otherwise;
        }
        String name = place.source().name();
        // More than a drive's letter before a colon is a scheme.
        if (name.indexOf(':') > 1 || name.startsWith("<")) {
            return otherwise;
        }
        try {
            return Path.of(name).getParent();
        } catch (InvalidPathException e) {
            return otherwise;
        }
    }
}
