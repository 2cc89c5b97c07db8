package io.configbuddy.core;

import io.configbuddy.core.source.Address;
import io.configbuddy.core.source.Sources;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
    private final Optional<List<String>> names;
    private final DocumentLoader loader;

    private Family(Address base, Optional<List<String>> names, DocumentLoader loader) {
        this.base = base;
        String name = base.name();
        int dot = name.lastIndexOf('.');
        this.stem = dot <= 0 ? name : name.substring(0, dot);
        this.extension = dot <= 0 ? "" : name.substring(dot);
        this.names = names;
        this.loader = loader;
    }

    static Family of(Address base, Sources sources, DocumentLoader loader) {
        return new Family(base, sources.siblings(base), loader);
    }

    /** Return the profiles that have files here; none where the names of files can't be told. */
    Set<String> profiles() {
        Set<String> profiles = new LinkedHashSet<>();
        for (String name : names.orElse(List.of())) {
            String rest = rest(name);
            if (rest != null && rest.startsWith("-")) {
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
            for (String name : names.orElse(List.of())) {
                if (suffix.equals(rest(name))) {
                    files.add(base.sibling(name).toString());
                }
            }
        }
        return files;
    }

    private Optional<Address> member(String suffix, List<Problem> problems) {
        if (names.isEmpty()) {
            // It can only be asked for, and need not be there.
            Address wanted = base.sibling(stem + suffix + extension);
            return Optional.of(new Address(wanted.scheme(), wanted.place(), true));
        }
        List<String> found = new ArrayList<>(1);
        for (String name : names.get()) {
            if (suffix.equals(rest(name))) {
                found.add(name);
            }
        }
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

    /** Return what stands between the stem and the extension of a file in a format that is known, else null. */
    private @Nullable String rest(String name) {
        int dot = name.lastIndexOf('.');
        if (!name.startsWith(stem)
                || dot <= stem.length()
                || loader.formatOf(name).isEmpty()) {
            return null;
        }
        return name.substring(stem.length(), dot);
    }
}
