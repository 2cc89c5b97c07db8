package io.configbuddy.core.profile;

import io.configbuddy.document.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts profiles in order.
 *
 * <p>Parents and members of groups are the same thing here: what a name brings along, and comes before it. A name that
 * is only a group's stands for its members, and is no profile itself.
 */
final class Plan {
    private final Profiles profiles;
    /** The profiles that may apply, declared ones first. */
    private final Set<String> real = new LinkedHashSet<>();

    private final Set<String> all;
    private final Map<String, List<ProfileName>> brings = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final ProfileProblems wording;

    Plan(Profiles profiles, Collection<String> known) {
        this.profiles = profiles;
        for (ProfileName name : profiles.declared()) {
            real.add(name.name());
        }
        real.addAll(known);
        this.all = new LinkedHashSet<>(real);
        all.addAll(profiles.groups());
        this.wording = new ProfileProblems(all);
    }

    ProfileOrder order(List<ProfileName> active) {
        for (ProfileName name : profiles.declared()) {
            checkSpelling(name);
        }
        link(profiles.parentLinks(), true);
        link(profiles.groupLinks(), false);
        List<String> chosen = new ArrayList<>(active.size());
        for (ProfileName name : active) {
            if (isKnown(name)) {
                chosen.add(name.name());
            }
        }
        Walk everything = new Walk(brings);
        everything.visitAll(all);
        for (List<ProfileName> chain : everything.cycles()) {
            problems.add(wording.cycle(chain));
        }
        return new ProfileOrder(sorted(chosen), problems);
    }

    private List<String> sorted(List<String> chosen) {
        Walk activation = new Walk(brings);
        activation.visitAll(chosen);
        Set<String> activated = activation.visited();
        Walk application = new Walk(brings);
        for (ProfileName name : profiles.declared()) {
            if (activated.contains(name.name())) {
                application.visit(name.name());
            }
        }
        application.visitAll(activated);
        List<String> names = new ArrayList<>();
        for (String name : application.visited()) {
            if (real.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private void link(Collection<Profiles.Link> links, boolean needsProfile) {
        for (Profiles.Link link : links) {
            boolean usable = needsProfile ? isKnown(link.name()) : checkSpelling(link.name());
            List<ProfileName> others = new ArrayList<>(link.others().size());
            for (ProfileName other : link.others()) {
                if (isKnown(other)) {
                    others.add(other);
                }
            }
            if (usable) {
                addAll(link.name().name(), others);
            }
        }
    }

    private void addAll(String name, List<ProfileName> others) {
        List<ProfileName> before = brings.get(name);
        if (before == null) {
            brings.put(name, others);
        } else {
            before.addAll(others);
        }
    }

    private boolean isKnown(ProfileName name) {
        if (all.contains(name.name())) {
            return true;
        }
        if (checkSpelling(name)) {
            problems.add(wording.unknown(name));
        }
        return false;
    }

    private boolean checkSpelling(ProfileName name) {
        if (name.isValid()) {
            return true;
        }
        problems.add(wording.badName(name));
        return false;
    }
}
