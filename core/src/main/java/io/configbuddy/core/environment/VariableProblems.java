package io.configbuddy.core.environment;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words what is wrong with names of variables. The places show names only, never values, which may be secrets. */
final class VariableProblems {
    private static final String SOURCE = "environment";

    private VariableProblems() {}

    static Problem malformed(String name, int prefix, NameParts parts) {
        int at = Math.max(parts.mistake(), 0);
        String code = "environment.malformed-name";
        if (parts.mistake() < 0) {
            return Problem.error(code, "'" + shortened(name) + "' has more than 1,000 levels")
                    .help("two underscores begin a new level")
                    .build();
        }
        if (prefix + 1 == name.length()) {
            return problem(code, "'" + name + "' names nothing", name, at, at)
                    .help("write the key after the underscore, or '" + name.substring(0, prefix)
                            + "' alone to set all of the configuration")
                    .build();
        }
        String what = at >= name.length() - 1
                ? "'" + shortened(name) + "' ends with an underscore"
                : "'" + shortened(name) + "' has an underscore too many";
        return problem(code, what, name, Math.min(at, name.length() - 1), Math.min(at + 1, name.length()))
                .help("one underscore follows the prefix and separates words, two begin a new level, as in "
                        + name.substring(0, prefix) + "_SERVER__MAX_SIZE")
                .build();
    }

    static Problem ambiguous(String variable, String part, Path mapping, String key, String twin) {
        int at = variable.indexOf(part);
        return problem(
                        "environment.collision",
                        "'" + variable + "' may mean '" + mapping.child(key) + "' or '" + mapping.child(twin) + "'",
                        variable,
                        at,
                        at + part.length())
                .path(mapping.child(key).toString())
                .help("rename one of the two keys, or spell the one that is meant with its case: "
                        + SegmentNames.literal(key) + " or " + SegmentNames.literal(twin))
                .build();
    }

    static Problem collision(String name, Path first, Path second, Optional<Location> there, Optional<Location> here) {
        Problem.Builder problem = Problem.warning(
                        "environment.collision",
                        "'" + first + "' and '" + second + "' have the same environment name, " + name)
                .path(second.toString())
                .help("rename one of them, so that a variable can set either");
        if (here.isPresent()) {
            problem.at(here.get());
        }
        if (there.isPresent()) {
            problem.related(there.get(), "'" + first + "' is here");
        }
        return problem.build();
    }

    static Problem notAnIndex(String variable, String part, Path sequence) {
        int at = variable.lastIndexOf(part);
        String instead = variable.substring(0, at) + "0";
        return problem(
                        "environment.not-an-index",
                        "'" + sequence + "' is a sequence, and '" + part + "' no position in it",
                        variable,
                        at,
                        at + part.length())
                .path(sequence.toString())
                .help("write a number, such as " + instead + " for its first item")
                .build();
    }

    static Problem duplicate(String variable, String other, Path path) {
        return problem(
                        "environment.duplicate",
                        "'" + other + "' and '" + variable + "' both set '" + path + "'",
                        variable,
                        0,
                        variable.length())
                .path(path.toString())
                .help("remove one of them")
                .build();
    }

    static Problem serviceLink(String service, List<String> variables) {
        String more = variables.size() == 1 ? " tells" : " and " + (variables.size() - 1) + " more tell";
        return Problem.note(
                        "environment.service-link",
                        "'" + variables.get(0) + "'" + more + " of the Kubernetes service '"
                                + service.toLowerCase(Locale.ROOT).replace('_', '-')
                                + "', and " + (variables.size() == 1 ? "is" : "are") + " not taken as configuration")
                .help("set enableServiceLinks: false in the pod's spec, or choose another prefix")
                .build();
    }

    static ConfigException badPrefix(String prefix) {
        boolean underscore = prefix.length() > 1 && prefix.endsWith("_");
        String help = underscore
                ? "write '" + prefix.substring(0, prefix.length() - 1) + "': the underscore is added"
                : "write letters, digits and '_', not beginning with a digit, such as APP";
        return ConfigException.of(Problem.error(
                        "environment.bad-prefix",
                        prefix.isEmpty()
                                ? "the prefix of environment variables is empty"
                                : "'" + prefix + "' can't be the prefix of environment variables")
                .help(help)
                .build());
    }

    private static Problem.Builder problem(String code, String message, String variable, int start, int end) {
        return Problem.error(code, message).at(Source.of(SOURCE, variable), start, end);
    }

    private static String shortened(String name) {
        return name.length() <= 100 ? name : name.substring(0, 97) + "...";
    }
}
