package io.configbuddy.core.source;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Finds the source that reads an address; plug-ins are looked for only when no other source has the scheme. */
public final class Sources {
    private final List<ConfigSource> known;
    private final SourceContext context;
    private final Map<String, Optional<List<String>>> siblings = new HashMap<>();
    private boolean searched;

    /**
     * Begin with the built-in sources.
     *
     * @param registered sources that come before them
     * @param context what all sources are given
     */
    public Sources(List<ConfigSource> registered, SourceContext context) {
        this.known = new ArrayList<>(registered);
        this.known.add(new FileSource());
        this.known.add(new ClassPathSource());
        this.known.add(new HttpSource("http"));
        this.known.add(new HttpSource("https"));
        this.context = context;
    }

    /**
     * Read what stands at an address.
     *
     * @return what is there; empty when there is nothing
     * @throws ConfigException when it can't be read, or no source has the scheme
     */
    public List<Content> read(Address address) {
        return source(address).read(address.place(), context);
    }

    /** Return the names of what stands beside an address, or empty when that can't be told; asked once for a folder. */
    public Optional<List<String>> siblings(Address address) {
        String folder = address.sibling("").toString();
        Optional<List<String>> known = siblings.get(folder);
        if (known == null) {
            known = source(address).siblings(address.place(), context);
            siblings.put(folder, known);
        }
        return known;
    }

    /** Tell whether what stands at an address comes from a service elsewhere. */
    public boolean isRemote(Address address) {
        return source(address).isRemote();
    }

    private ConfigSource source(Address address) {
        ConfigSource found = find(address.scheme());
        if (found == null && !searched) {
            searched = true;
            for (ConfigSource plugin : ServiceLoader.load(ConfigSource.class, context.classLoader())) {
                known.add(plugin);
            }
            found = find(address.scheme());
        }
        if (found != null) {
            return found;
        }
        throw ConfigException.of(Problem.error("source.unknown-scheme", "no source reads " + address.scheme() + ":")
                .help(advice(address.scheme()))
                .build());
    }

    private @Nullable ConfigSource find(String scheme) {
        for (ConfigSource source : known) {
            if (source.scheme().equals(scheme)) {
                return source;
            }
        }
        return null;
    }

    private String advice(String scheme) {
        List<String> schemes = new ArrayList<>();
        for (ConfigSource source : known) {
            schemes.add(source.scheme());
        }
        String guess = Suggestions.nearest(scheme, schemes)
                .map(name -> "did you mean " + name + ":? ")
                .orElse("");
        return guess + "There are " + String.join(", ", schemes)
                + "; others come with modules on the class path or module path";
    }
}
