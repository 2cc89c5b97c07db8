package io.configbuddy.core;

import io.configbuddy.core.source.Address;
import io.configbuddy.core.source.Sources;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files that belong to one file by their names: of {@code application.yaml} these are {@code
 * application-production.toml}, {@code application.local.yaml} and {@code application-production.local.json}.
 */
final class Family {
    private static final String LOCAL = ".local";

    private final Address base;
    private final String stem;
    private final String extension;
    /** The names of the family by what stands between stem and extension; null where names can't be told. */
    private final @Nullable Map<String, List<String>> members;

    private Family(Address base, Optional<List<String>> names, DocumentLoader loader) {
        this.base = base;
        String name = base.name();
        int dot = name.lastIndexOf('.');
        this.stem = dot <= 0 ? name : name.substring(0, dot);
        this.extension = dot <= 0 ? "" : name.substring(dot);
        this.members = names.isEmpty() ? null : members(names.get(), loader);
    }

    private Map<String, List<String>> members(List<String> names, DocumentLoader loader) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String name : names) {
            int dot = name.lastIndexOf('.');
            if (dot > stem.length()
                    && name.startsWith(stem)
                    && loader.formatOf(name).isPresent()) {
                found.computeIfAbsent(name.substring(stem.length(), dot), suffix -> new ArrayList<>(1))
                        .add(name);
            }
        }
        return found;
    }

    private List<String> names(String suffix) {
        return members == null ? List.of() : members.getOrDefault(suffix, List.of());
    }

    static Family of(Address base, Sources sources, DocumentLoader loader) {
        return new Family(base, sources.siblings(base), loader);
    }

    /** Return the profiles that have files here; none where the names of files can't be told. */
    Set<String> profiles() {
        Set<String> profiles = new LinkedHashSet<>();
        for (String rest : members == null ? Set.<String>of() : members.keySet()) {
            if (rest.startsWith("-")) {
                String profile = rest.substring(1, rest.length() - (rest.endsWith(LOCAL) ? LOCAL.length() : 0));
                if (!profile.isEmpty() && profile.indexOf('.') < 0) {
                    profiles.add(profile);
                }
            }
        }
        return profiles;
    }

    /** Return the address of a profile's file, or empty when there is none. */
    Optional<Address> profile(String profile, List<Problem> problems) {
        return member("-" + profile, problems);
    }

    /** Return the address of the local file, or empty when there is none. */
    Optional<Address> local(List<Problem> problems) {
        return member(LOCAL, problems);
    }

    /** Return the address of a profile's local file, or empty when there is none. */
    Optional<Address> local(String profile, List<Problem> problems) {
        return member("-" + profile + LOCAL, problems);
    }

    /** Return the names of all files of a profile, the local ones last; none where the names of files can't be told. */
    List<String> files(String profile) {
        List<String> files = new ArrayList<>(2);
        for (String suffix : List.of("-" + profile, "-" + profile + LOCAL)) {
            for (String name : names(suffix)) {
                files.add(base.sibling(name).toString());
            }
        }
        return files;
    }

    private Optional<Address> member(String suffix, List<Problem> problems) {
        if (members == null) {
            // It can only be asked for, and need not be there.
            Address wanted = base.sibling(stem + suffix + extension);
            return Optional.of(new Address(wanted.scheme(), wanted.place(), true));
        }
        List<String> found = names(suffix);
        if (found.size() > 1) {
            problems.add(Problem.error(
                            "source.ambiguous",
                            "there are several files where one is expected: " + String.join(" and ", found)
                                    + ", beside " + base)
                    .help("make one file of them")
                    .build());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(base.sibling(found.get(0)));
    }
}
