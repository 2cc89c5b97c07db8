package io.configbuddy.core;

import io.configbuddy.core.profile.ProfileName;
import io.configbuddy.core.profile.Profiles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what a load learned about profiles. */
final class ProfileReader {
    private final LoadReport report;
    private final Profiles declared;

    ProfileReader(LoadReport report) {
        this.report = report;
        this.declared = report.declared();
    }

    ProfileOverview overview() {
        Set<String> names = new LinkedHashSet<>(names(declared.declared()));
        Set<String> mentioned = mentioned();
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(report.known());
        List<ProfileOverview.Profile> profiles = new ArrayList<>(all.size());
        for (String name : all) {
            profiles.add(new ProfileOverview.Profile(
                    name,
                    names.contains(name),
                    mentioned.contains(name),
                    names(declared.parents(name)),
                    sources(name)));
        }
        List<ProfileOverview.Group> groups = new ArrayList<>();
        for (String group : declared.groups()) {
            groups.add(new ProfileOverview.Group(group, names(declared.members(group))));
        }
        return new ProfileOverview(profiles, groups, names(declared.defaults()), report.profiles());
    }

    /** Return every name that is written down somewhere. */
    private Set<String> mentioned() {
        Set<String> names = new LinkedHashSet<>(names(declared.declared()));
        names.addAll(names(declared.defaults()));
        for (String group : declared.groups()) {
            names.addAll(names(declared.members(group)));
        }
        for (String name : new ArrayList<>(report.known())) {
            names.addAll(names(declared.parents(name)));
        }
        for (String name : names(declared.declared())) {
            names.addAll(names(declared.parents(name)));
        }
        return names;
    }

    private List<ProfileOverview.ProfileSource> sources(String profile) {
        List<ProfileOverview.ProfileSource> sources = new ArrayList<>();
        for (ProfileSection section : report.sections()) {
            if (section.profile().equals(profile)) {
                String name = section.file() + " (profiles." + profile + ")";
                sources.add(
                        new ProfileOverview.ProfileSource(name, section.origin().keyLocation()));
            }
        }
        for (Family family : report.families()) {
            for (String file : family.files(profile)) {
                sources.add(new ProfileOverview.ProfileSource(file, Optional.empty()));
            }
        }
        return sources;
    }

    private static List<String> names(List<ProfileName> profiles) {
        List<String> names = new ArrayList<>(profiles.size());
        for (ProfileName profile : profiles) {
            names.add(profile.name());
        }
        return names;
    }
}
