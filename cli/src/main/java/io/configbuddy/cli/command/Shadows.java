package io.configbuddy.cli.command;

import io.configbuddy.core.Config;
import io.configbuddy.core.layer.LayerKind;
import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.SequenceValue;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds values of files that a file above replaces in every one of several ways to load a configuration.
 *
 * <p>Defaults are there to be replaced, and what belongs to one machine, such as the environment, replaces nothing for
 * good; so neither counts.
 */
final class Shadows {
    private final Map<String, Problem> shadowed = new LinkedHashMap<>();
    private final Set<String> effective = new HashSet<>();

    /** Look at one more way. */
    void add(Config config) {
        visit(config.root());
    }

    /** Return a warning for each value that has had no effect in any way so far. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, Problem> entry : shadowed.entrySet()) {
            if (!effective.contains(entry.getKey())) {
                problems.add(entry.getValue());
            }
        }
        return problems;
    }

    private void visit(ConfigValue value) {
        ConfigValue winner = null;
        for (ConfigValue at = value; at != null; at = at.overridden().orElse(null)) {
            LayerKind kind = at.origin().layer().kind();
            boolean isFile = kind == LayerKind.BASE || kind == LayerKind.PROFILE;
            if (isFile && winner == null) {
                effective.add(at.origin().toString());
                winner = at;
            } else if (isFile) {
                note(at, winner);
            }
        }
        if (value instanceof MappingValue mapping) {
            for (int i = 0; i < mapping.size(); i++) {
                visit(mapping.value(i));
            }
        } else if (value instanceof SequenceValue sequence) {
            for (ConfigValue item : sequence.items()) {
                visit(item);
            }
        }
    }

    private void note(ConfigValue loser, @Nullable ConfigValue winner) {
        String place = loser.origin().toString();
        if (winner == null || shadowed.containsKey(place)) {
            return;
        }
        Problem.Builder problem = Problem.warning(
                        "unused.shadowed", loser.path() + " has no effect here: " + winner.origin() + " replaces it")
                .path(loser.path())
                .help("take one of the two out");
        boolean secret = loser.isSecret() || winner.isSecret();
        loser.origin().location().ifPresent(at -> problem.at(secret ? at.concealed() : at));
        winner.origin().location().ifPresent(at -> problem.related(shown(at, secret), "replaced here"));
        shadowed.put(place, problem.build());
    }

    private static Location shown(Location place, boolean secret) {
        return secret ? place.concealed() : place;
    }
}
