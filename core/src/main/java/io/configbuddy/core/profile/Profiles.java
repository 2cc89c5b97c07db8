package io.configbuddy.core.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What there is to be known about profiles before any is active: those declared, in order, their parents, the groups of
 * them, and what is active when nobody says.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Profiles {
    private static final Profiles NONE = builder().build();

    private final List<ProfileName> declared;
    private final Map<String, Link> groups;
    private final Map<String, Link> parents;
    private final List<ProfileName> defaults;

    private Profiles(Builder builder) {
        this.declared = List.copyOf(builder.declared);
        this.groups = new LinkedHashMap<>(builder.groups);
        this.parents = new LinkedHashMap<>(builder.parents);
        this.defaults = List.copyOf(builder.defaults);
    }

    /** A name, and the names that it brings along. */
    record Link(ProfileName name, List<ProfileName> others) {}

    /** Begin with nothing declared. */
    public static Builder builder() {
        return new Builder();
    }

    /** Return what says nothing. */
    public static Profiles none() {
        return NONE;
    }

    /** Return the declared profiles, lowest precedence first. */
    public List<ProfileName> declared() {
        return declared;
    }

    /** Return the names of the groups in the order in which they were given. */
    public Collection<String> groups() {
        return Collections.unmodifiableCollection(groups.keySet());
    }

    /** Return the members of a group; of any other name none. */
    public List<ProfileName> members(String group) {
        return others(groups, group);
    }

    /** Return the parents of a profile, lowest precedence first; possibly none. */
    public List<ProfileName> parents(String profile) {
        return others(parents, profile);
    }

    /** Return what is active when nothing else is; possibly none. */
    public List<ProfileName> defaults() {
        return defaults;
    }

    /**
     * Work out which profiles apply, in order: the declared ones in their order, then others as they were activated, and
     * each after its parents. It takes time in proportion to how much is declared, known and active.
     *
     * @param known the profiles that have files or sections of their own, declared or not
     * @param active the profiles and groups that somebody chose; when there are none, the default
     */
    public ProfileOrder order(Collection<String> known, List<ProfileName> active) {
        return new Plan(this, known).order(active.isEmpty() ? defaults : active);
    }

    Collection<Link> groupLinks() {
        return groups.values();
    }

    Collection<Link> parentLinks() {
        return parents.values();
    }

    private static List<ProfileName> others(Map<String, Link> links, String name) {
        Link link = links.get(name);
        return link == null ? List.of() : link.others();
    }

    /** Collects declarations; not for use by several threads. */
    public static final class Builder {
        private final List<ProfileName> declared = new ArrayList<>();
        private final Map<String, Link> groups = new LinkedHashMap<>();
        private final Map<String, Link> parents = new LinkedHashMap<>();
        private List<ProfileName> defaults = List.of();

        private Builder() {}

        /** Declare profiles, in the order in which they apply, after those declared so far. */
        public Builder declare(String... names) {
            return declare(names(names));
        }

        /** Declare profiles, in the order in which they apply, after those declared so far. */
        public Builder declare(List<ProfileName> names) {
            declared.addAll(names);
            return this;
        }

        /** Name several profiles or groups at once; what the group had before is replaced. */
        public Builder group(String name, String... members) {
            return group(ProfileName.of(name), names(members));
        }

        /** Name several profiles or groups at once; what the group had before is replaced. */
        public Builder group(ProfileName name, List<ProfileName> members) {
            groups.put(name.name(), new Link(name, List.copyOf(members)));
            return this;
        }

        /** Set what applies before a profile whenever that does; what it had before is replaced. */
        public Builder parents(String profile, String... itsParents) {
            return parents(ProfileName.of(profile), names(itsParents));
        }

        /** Set what applies before a profile whenever that does; what it had before is replaced. */
        public Builder parents(ProfileName profile, List<ProfileName> itsParents) {
            parents.put(profile.name(), new Link(profile, List.copyOf(itsParents)));
            return this;
        }

        /** Set what is active when nobody chose anything. */
        public Builder defaults(String... names) {
            return defaults(names(names));
        }

        /** Set what is active when nobody chose anything. */
        public Builder defaults(List<ProfileName> names) {
            defaults = List.copyOf(names);
            return this;
        }

        /**
         * Add other declarations, as if they were made here: its declared profiles come last, its groups, parents and
         * default replace those of the same name.
         */
        public Builder add(Profiles other) {
            declared.addAll(other.declared);
            groups.putAll(other.groups);
            parents.putAll(other.parents);
            if (!other.defaults.isEmpty()) {
                defaults = other.defaults;
            }
            return this;
        }

        /** Return the declarations. */
        public Profiles build() {
            return new Profiles(this);
        }

        private static List<ProfileName> names(String... names) {
            List<ProfileName> all = new ArrayList<>(names.length);
            for (String name : names) {
                all.add(ProfileName.of(name));
            }
            return all;
        }
    }
}
