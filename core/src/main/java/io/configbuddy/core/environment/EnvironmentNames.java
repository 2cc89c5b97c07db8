package io.configbuddy.core.environment;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The names that environment variables of one application have.
 *
 * <p>A name is the prefix, an underscore, and the steps of a path with two underscores between them: {@code
 * server.maxSize} is {@code APP_SERVER__MAX_SIZE}. Two keys of one mapping have the same name only when they are made of
 * the same words, and then {@link #collisions} says so. {@code docs/reference/environment-names.md} has all rules.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class EnvironmentNames {
    private final String prefix;

    private EnvironmentNames(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Return the names with a prefix.
     *
     * @param prefix letters, digits and underscores, beginning with no digit and ending with no underscore, such as
     *     {@code APP}
     * @throws io.configbuddy.document.problem.ConfigException when it is anything else
     */
    public static EnvironmentNames of(String prefix) {
        boolean valid = !prefix.isEmpty() && !prefix.endsWith("_");
        for (int i = 0; i < prefix.length() && valid; i++) {
            char c = prefix.charAt(i);
            valid = c == '_' || (SegmentNames.isLetterOrDigit(c) && (i > 0 || c > '9'));
        }
        if (!valid) {
            throw VariableProblems.badPrefix(prefix);
        }
        return new EnvironmentNames(prefix);
    }

    /** Return the prefix, without the underscore after it. */
    public String prefix() {
        return prefix;
    }

    /**
     * Return the name of the variable that sets a value.
     *
     * @param path the value's path; of the root, the name is the prefix
     * @throws IllegalArgumentException when it is a query or counts from the end
     */
    public String name(Path path) {
        StringBuilder name = new StringBuilder(prefix.length() + 32).append(prefix);
        String separator = "_";
        for (Segment segment : path.segments()) {
            name.append(separator).append(VariableReader.written(segment));
            separator = "__";
        }
        return name.toString();
    }

    /**
     * Read the variables with the prefix. It takes time in proportion to the variables, and to the keys of those mappings
     * that the variables lead into.
     *
     * @param variables all variables by name, those of others included: some tell what others mean
     * @param known the keys that may be meant
     */
    public EnvironmentReading read(Map<String, String> variables, KnownKeys known) {
        return new VariableReader(prefix, variables, known).read();
    }

    /** Return a problem for each known key that has the name of another one, in order; possibly none. */
    public List<Problem> collisions(KnownKeys known) {
        return new Collisions(this).in(known);
    }

    /**
     * Return the variables that were probably meant to set a value, but have other underscores or case, or lack the
     * prefix: {@code APP_SERVER_PORT} for {@code server.port}.
     *
     * @param path the value's path
     * @param variables the names to look at
     * @throws IllegalArgumentException when the path is a query or counts from the end
     */
    public List<String> nearMisses(Path path, Collection<String> variables) {
        return NearMisses.of(name(path), prefix, variables);
    }

    /**
     * Return the right name for what a variable was probably meant to set: of {@code APP_SERVER_PORT}, {@code
     * APP_SERVER__PORT}. Empty when its letters are no known key's, or when it is right. For many variables, ask {@link
     * #suggestions} once.
     *
     * @param variable the name, with or without the prefix
     * @param known the keys that may be meant
     */
    public Optional<String> suggestion(String variable, KnownKeys known) {
        return suggestions(known).apply(variable);
    }

    /**
     * Return what gives the {@link #suggestion} for any variable; it looks at each known key no more than once, and is not
     * for use by several threads.
     *
     * @param known the keys that may be meant
     */
    public Function<String, Optional<String>> suggestions(KnownKeys known) {
        NearMisses misses = new NearMisses(known);
        return variable -> {
            boolean prefixed = variable.length() > prefix.length()
                    && variable.regionMatches(true, 0, prefix, 0, prefix.length())
                    && !SegmentNames.isLetterOrDigit(variable.charAt(prefix.length()));
            Path meant = misses.meant(prefixed ? variable.substring(prefix.length()) : variable);
            String name = meant == null ? variable : name(meant);
            return name.equals(variable) ? Optional.empty() : Optional.of(name);
        };
    }
}
