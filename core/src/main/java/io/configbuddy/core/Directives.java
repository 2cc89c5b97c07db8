package io.configbuddy.core;

import io.configbuddy.core.merge.MergeRule;
import io.configbuddy.core.merge.MergeRules;
import io.configbuddy.core.profile.ProfileName;
import io.configbuddy.core.profile.Profiles;
import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.ScalarValue;
import io.configbuddy.core.tree.SequenceValue;
import io.configbuddy.core.tree.Trees;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Suggestions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about the configuration itself, under its reserved keys {@code configbuddy} and {@code profiles}.
 *
 * @param includes what comes before the file
 * @param profiles which profiles there are
 * @param sections what the file says in each profile, profile by profile; null when it says nothing
 * @param rules how values are merged
 * @param namespaces which mappings are namespaces
 */
record Directives(
        List<Include> includes,
        Profiles profiles,
        @Nullable MappingValue sections,
        MergeRules rules,
        Namespaces namespaces) {
    static final Directives NONE = new Directives(List.of(), Profiles.none(), null, MergeRules.NONE, Namespaces.NONE);

    private static final List<String> KEYS = List.of("include", "profiles", "merge", "namespaces");
    private static final List<String> PROFILE_KEYS = List.of("declared", "default", "parents", "groups");

    /**
     * An address that a file names, and where it does.
     *
     * @param address the address as it is written
     * @param place where it is written, or null
     */
    record Include(String address, @Nullable Location place) {}

    /** Take the reserved keys out of a file's tree. */
    static Directives take(MappingValue tree, List<Problem> problems) {
        ConfigValue own = Trees.take(tree, "configbuddy");
        ConfigValue sections = Trees.take(tree, "profiles");
        if (own == null && sections == null) {
            return NONE;
        }
        return new Reader(problems).read(own, sections);
    }

    private static final class Reader {
        private final List<Problem> problems;
        private final List<Include> includes = new ArrayList<>();
        private final Profiles.Builder profiles = Profiles.builder();
        private MergeRules rules = MergeRules.NONE;
        private Namespaces namespaces = Namespaces.NONE;

        Reader(List<Problem> problems) {
            this.problems = problems;
        }

        Directives read(@Nullable ConfigValue own, @Nullable ConfigValue sections) {
            MappingValue directives = own == null || own.isNull() ? null : mapping(own, "configbuddy", KEYS);
            if (directives != null) {
                for (ScalarValue address : scalars(directives.child("include"))) {
                    includes.add(new Include(address.text(), place(address)));
                }
                profiles(directives.child("profiles"));
                merge(directives.child("merge"));
                namespaces(directives.child("namespaces"));
            }
            MappingValue bodies = children(sections, "profiles");
            for (int i = 0; bodies != null && i < bodies.size(); i++) {
                section(bodies.name(i), bodies.value(i));
            }
            return new Directives(includes, profiles.build(), bodies, rules, namespaces);
        }

        /** A section without anything in it is one that isn't needed at the moment. */
        private void section(String profile, ConfigValue body) {
            if (body instanceof MappingValue section) {
                for (String reserved : List.of("configbuddy", "profiles")) {
                    ConfigValue nested = section.child(reserved);
                    if (nested != null) {
                        problems.add(nested.problem(
                                        "profile.nested",
                                        "the section of the profile " + profile + " can't have the reserved key "
                                                + reserved)
                                .help("put it at the top of the file, or into a file of the profile's own")
                                .build());
                    }
                }
            } else if (!body.isNull()) {
                wrong(body, "what is different in the profile " + profile + ", as a mapping");
            }
        }

        private void profiles(@Nullable ConfigValue value) {
            MappingValue mapping =
                    value == null || value.isNull() ? null : mapping(value, "configbuddy.profiles", PROFILE_KEYS);
            if (mapping == null) {
                return;
            }
            profiles.declare(names(mapping.child("declared")));
            profiles.defaults(names(mapping.child("default")));
            MappingValue parents = children(mapping.child("parents"), "configbuddy.profiles.parents");
            for (int i = 0; parents != null && i < parents.size(); i++) {
                profiles.parents(name(parents, i), names(parents.value(i)));
            }
            MappingValue groups = children(mapping.child("groups"), "configbuddy.profiles.groups");
            for (int i = 0; groups != null && i < groups.size(); i++) {
                profiles.group(name(groups, i), names(groups.value(i)));
            }
        }

        private void merge(@Nullable ConfigValue value) {
            MappingValue mapping = children(value, "configbuddy.merge");
            for (int i = 0; mapping != null && i < mapping.size(); i++) {
                if (mapping.value(i) instanceof ScalarValue scalar) {
                    rule(mapping.name(i), scalar);
                } else {
                    wrong(mapping.value(i), "a merge rule such as append");
                }
            }
        }

        private void rule(String path, ScalarValue rule) {
            try {
                MergeRule known = MergeRule.parse(rule.text()).orElse(null);
                if (known == null) {
                    wrong(rule, "one of deep, replace, append, prepend, union and by-key(NAME)");
                } else {
                    rules = rules.with(Path.parse(path), known);
                }
            } catch (ConfigException e) {
                problems.add(noPath(path, rule, e));
            }
        }

        /** A list names namespaces that are isolated; a mapping tells of each whether it inherits. */
        private void namespaces(@Nullable ConfigValue value) {
            if (!(value instanceof MappingValue mapping)) {
                for (ScalarValue pattern : scalars(value)) {
                    namespace(pattern.text(), pattern, false);
                }
                return;
            }
            for (int i = 0; i < mapping.size(); i++) {
                String way = mapping.value(i) instanceof ScalarValue scalar ? scalar.text() : "";
                if (way.equals("isolated") || way.equals("inheriting")) {
                    namespace(mapping.name(i), mapping.value(i), way.equals("inheriting"));
                } else {
                    wrong(mapping.value(i), "isolated or inheriting");
                }
            }
        }

        private void namespace(String pattern, ConfigValue from, boolean inherits) {
            try {
                namespaces = namespaces.with(Path.parse(pattern), inherits);
            } catch (ConfigException e) {
                problems.add(noPath(pattern, from, e));
            }
        }

        private static Problem noPath(String path, ConfigValue from, ConfigException cause) {
            Problem.Builder problem = Problem.error(
                            "config.directive",
                            path + " is no path: " + cause.problems().get(0).message())
                    .help("write a path such as server.hosts, * for any key and ** for any number of them");
            from.origin().keyLocation().ifPresent(problem::at);
            return problem.build();
        }

        private @Nullable MappingValue children(@Nullable ConfigValue value, String name) {
            return value == null || value.isNull() ? null : mapping(value, name, null);
        }

        private @Nullable MappingValue mapping(ConfigValue value, String name, @Nullable List<String> keys) {
            if (!(value instanceof MappingValue mapping)) {
                wrong(value, "a mapping at the reserved key " + name);
                return null;
            }
            for (int i = 0; keys != null && i < mapping.size(); i++) {
                if (!keys.contains(mapping.name(i))) {
                    unknown(mapping, i, name, keys);
                }
            }
            return mapping;
        }

        private List<ProfileName> names(@Nullable ConfigValue value) {
            List<ProfileName> names = new ArrayList<>();
            for (ScalarValue scalar : scalars(value)) {
                Location place = place(scalar);
                names.addAll(
                        place == null ? ProfileName.split(scalar.text()) : ProfileName.splitAt(scalar.text(), place));
            }
            return names;
        }

        private static ProfileName name(MappingValue mapping, int position) {
            return mapping.value(position)
                    .origin()
                    .keyLocation()
                    .map(place -> ProfileName.of(mapping.name(position), place))
                    .orElseGet(() -> ProfileName.of(mapping.name(position)));
        }

        /** One value stands for a list of one. */
        private List<ScalarValue> scalars(@Nullable ConfigValue value) {
            List<ScalarValue> scalars = new ArrayList<>();
            if (value instanceof ScalarValue scalar && !scalar.isNull()) {
                scalars.add(scalar);
            } else if (value instanceof SequenceValue sequence) {
                for (ConfigValue item : sequence.items()) {
                    if (item instanceof ScalarValue scalar && !item.isNull()) {
                        scalars.add(scalar);
                    } else {
                        wrong(item, "a name");
                    }
                }
            } else if (value != null && !value.isNull()) {
                wrong(value, "a list of names");
            }
            return scalars;
        }

        private static @Nullable Location place(ConfigValue value) {
            return value.origin().location().orElse(null);
        }

        private void wrong(ConfigValue value, String expected) {
            problems.add(value.problem("config.directive", "expected " + expected + ", but found " + value.describe())
                    .build());
        }

        private void unknown(MappingValue mapping, int position, String name, List<String> keys) {
            String key = mapping.name(position);
            Problem.Builder problem = Problem.error("config.directive", "there is no directive " + name + "." + key);
            mapping.value(position).origin().keyLocation().ifPresent(problem::at);
            String guess = Suggestions.nearest(key, keys)
                    .map(near -> "did you mean " + near + "? ")
                    .orElse("");
            problems.add(
                    problem.help(guess + "There are " + String.join(", ", keys)).build());
        }
    }
}
