package io.configbuddy.core;

import io.configbuddy.document.problem.Location;
import java.util.List;
import java.util.Optional;

/**
 * Which profiles there are, and which apply.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param profiles all profiles that are declared or have files or sections, the declared ones first, in their order
 * @param groups the groups of profiles
 * @param defaults the profiles and groups that apply when nobody chooses any
 * @param active the profiles that apply, in the order in which they do
 */
public record ProfileOverview(List<Profile> profiles, List<Group> groups, List<String> defaults, List<String> active) {
    /** Copy the lists. */
    public ProfileOverview {
        profiles = List.copyOf(profiles);
        groups = List.copyOf(groups);
        defaults = List.copyOf(defaults);
        active = List.copyOf(active);
    }

    /**
     * One profile.
     *
     * @param name its name
     * @param isDeclared whether it is declared; otherwise it is known by a file or a section only
     * @param isNamed whether a declaration, a group, a profile's parents or the default names it
     * @param parents the profiles that apply before it, lowest precedence first
     * @param sources the files and sections that it has; possibly none
     */
    public record Profile(
            String name, boolean isDeclared, boolean isNamed, List<String> parents, List<ProfileSource> sources) {
        /** Copy the lists. */
        public Profile {
            parents = List.copyOf(parents);
            sources = List.copyOf(sources);
        }
    }

    /**
     * A file of a profile, or a section of another file.
     *
     * @param name the file, with {@code (profiles.NAME)} behind it for a section
     * @param place where the section stands, or empty for a file
     */
    public record ProfileSource(String name, Optional<Location> place) {}

    /**
     * Profiles that have a name together.
     *
     * @param name the name
     * @param members the profiles and groups that it stands for
     */
    public record Group(String name, List<String> members) {
        /** Copy the list. */
        public Group {
            members = List.copyOf(members);
        }
    }
}
