package io.configbuddy.core.profile;

import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Suggestions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Words what is wrong with profiles. */
final class ProfileProblems {
    /** Nobody reads a longer list. */
    private static final int MOST_SHOWN = 20;

    private final Set<String> all;

    ProfileProblems(Set<String> all) {
        this.all = all;
    }

    Problem unknown(ProfileName name) {
        String advice = "declare it, or give it a file or a section of its own";
        if (!all.isEmpty()) {
            String near = Suggestions.nearest(name.name(), all).orElse("");
            advice = (near.isEmpty() ? "" : "did you mean '" + near + "'? ")
                    + (all.size() == 1 ? "There is only " : "There are ") + listed()
                    + "; if it is a new one, " + advice;
        }
        return at(name, Problem.error("profile.unknown", "there is no profile '" + name + "'"))
                .help(advice)
                .build();
    }

    Problem badName(ProfileName name) {
        String what = name.name().isEmpty() ? "the name of a profile is empty" : "'" + name + "' can't name a profile";
        return at(name, Problem.error("profile.bad-name", what))
                .help("a name is made of letters, digits, '-', '_', '+' and '.', and doesn't begin with a dot, so that "
                        + "it can be part of a file's name")
                .build();
    }

    /** Say that names bring each other along: the first of the chain is the last, too. */
    Problem cycle(List<ProfileName> chain) {
        ProfileName last = chain.get(chain.size() - 1);
        Problem.Builder problem =
                at(last, Problem.error("profile.cycle", "'" + last + "' comes before itself: " + arrows(chain)));
        for (int i = 1; i < Math.min(chain.size() - 1, MOST_SHOWN); i++) {
            Location place = chain.get(i).location().orElse(null);
            if (place != null) {
                String what = "'" + chain.get(i - 1) + "' brings along '" + chain.get(i) + "'";
                problem.related(place, what);
            }
        }
        return problem.help("take one of them out of the parents or the group of another")
                .build();
    }

    private static Problem.Builder at(ProfileName name, Problem.Builder problem) {
        Location place = name.location().orElse(null);
        return place == null ? problem : problem.at(place);
    }

    private String listed() {
        List<String> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return joined(sorted, ", ");
    }

    private static String arrows(List<ProfileName> chain) {
        List<String> names = new ArrayList<>(chain.size());
        for (ProfileName name : chain) {
            names.add(name.name());
        }
        return joined(names, " -> ");
    }

    /** Join names; of many, those in the middle are only counted. */
    private static String joined(List<String> names, String separator) {
        if (names.size() <= MOST_SHOWN) {
            return String.join(separator, names);
        }
        int shown = MOST_SHOWN - 1;
        return String.join(separator, names.subList(0, shown)) + separator + "... (" + (names.size() - shown - 1)
                + " more)" + separator + names.get(names.size() - 1);
    }
}
