package io.configbuddy.cli.command;

import io.configbuddy.core.EnvironmentOverview;
import io.configbuddy.core.ProfileOverview;
import io.configbuddy.core.environment.IgnoredVariable;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words what has no effect apart from values. */
final class Findings {
    private Findings() {}

    static List<Problem> variables(EnvironmentOverview overview) {
        List<Problem> problems = new ArrayList<>();
        for (IgnoredVariable ignored : overview.ignored()) {
            // What Kubernetes sets is nobody's mistake.
            if (ignored.reason() != IgnoredVariable.Reason.SERVICE_LINK) {
                problems.add(Problem.warning(
                                "unused.variable",
                                "the variable " + ignored.name() + " sets nothing: " + ignored.reason())
                        .build());
            }
        }
        for (EnvironmentOverview.Unknown unknown : overview.unknown()) {
            Problem.Builder problem = Problem.warning(
                            "unused.unknown-variable",
                            "the variable " + unknown.name() + " sets " + unknown.path() + ", which no file knows")
                    .path(unknown.path());
            Optional<String> meant = unknown.meant();
            problem.help(
                    meant.isPresent()
                            ? "did you mean " + meant.get() + "?"
                            : "'configbuddy env-names' lists the" + " variables that set something");
            problems.add(problem.build());
        }
        return problems;
    }

    /** Where profiles are declared, one that nothing names is most often misspelt. */
    static List<Problem> profiles(ProfileOverview overview) {
        List<String> named = new ArrayList<>();
        boolean declared = false;
        for (ProfileOverview.Profile profile : overview.profiles()) {
            declared |= profile.isDeclared();
            if (profile.isNamed()) {
                named.add(profile.name());
            }
        }
        List<Problem> problems = new ArrayList<>();
        for (ProfileOverview.Profile profile : overview.profiles()) {
            boolean active = overview.active().contains(profile.name());
            for (ProfileOverview.ProfileSource source : profile.sources()) {
                if (declared && !profile.isNamed() && !active) {
                    problems.add(unreachable(profile.name(), source, named));
                }
            }
        }
        return problems;
    }

    private static Problem unreachable(String profile, ProfileOverview.ProfileSource source, List<String> named) {
        Problem.Builder problem = Problem.warning(
                "unused.profile", "nothing names the profile " + profile + ", and it isn't declared as others are");
        if (source.place().isPresent()) {
            problem.at(source.place().get());
        } else {
            problem.at(Source.of(source.name(), ""), 0, 0);
        }
        Optional<String> near = Suggestions.nearest(profile, named);
        return problem.help(
                        near.isPresent()
                                ? "did you mean " + near.get() + "?"
                                : "declare it under configbuddy.profiles.declared, or take it out")
                .build();
    }
}
