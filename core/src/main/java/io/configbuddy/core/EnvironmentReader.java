package io.configbuddy.core;

import io.configbuddy.core.environment.EnvironmentNames;
import io.configbuddy.core.layer.Layer;
import io.configbuddy.core.layer.LayerKind;
import io.configbuddy.core.layer.TextEntry;
import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.SequenceValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Collects what can be said about the variables of a configuration; one use each. */
final class EnvironmentReader {
    private final MappingValue root;
    private final LoadReport report;
    private final Function<String, Optional<String>> names;
    private final Map<String, String> set = new HashMap<>();
    private final List<EnvironmentOverview.Variable> variables = new ArrayList<>();
    private final List<EnvironmentOverview.Unknown> unknown = new ArrayList<>();

    /**
     * Prepare.
     *
     * @param names returns the variable that sets the value at a path, which of a namespace is another one
     */
    EnvironmentReader(MappingValue root, LoadReport report, Function<String, Optional<String>> names) {
        this.root = root;
        this.report = report;
        this.names = names;
    }

    EnvironmentOverview overview() {
        EnvironmentNames rules = report.names();
        if (rules == null) {
            return new EnvironmentOverview("", List.of(), List.of(), List.of(), List.of());
        }
        for (Layer layer : report.texts()) {
            if (isEnvironment(layer.kind())) {
                for (TextEntry entry : layer.entries()) {
                    set.put(entry.name(), layer.name());
                }
            }
        }
        visit(root, rules);
        return new EnvironmentOverview(
                rules.prefix(), variables, rules.collisions(Keys.of(List.of(root))), report.ignored(), unknown);
    }

    private void visit(ConfigValue value, EnvironmentNames rules) {
        if (value instanceof MappingValue mapping && mapping.size() > 0) {
            for (int i = 0; i < mapping.size(); i++) {
                visit(mapping.value(i), rules);
            }
        } else if (value instanceof SequenceValue sequence && sequence.size() > 0) {
            for (ConfigValue item : sequence.items()) {
                visit(item, rules);
            }
        } else if (value != root) {
            leaf(value, rules);
        }
    }

    private void leaf(ConfigValue value, EnvironmentNames rules) {
        String name = names.apply(value.path()).orElse("");
        variables.add(new EnvironmentOverview.Variable(value.path(), name, Optional.ofNullable(set.get(name))));
        Optional<String> spelling = variable(value);
        if (spelling.isPresent() && isNew(value)) {
            // What it was meant for is among the other keys, not its own.
            Optional<String> near = rules.suggestion(spelling.get(), Keys.of(List.of(root)));
            Optional<String> meant = near.isPresent() && near.get().equals(name) ? Optional.empty() : near;
            unknown.add(new EnvironmentOverview.Unknown(spelling.get(), value.path(), meant));
        }
    }

    private static Optional<String> variable(ConfigValue value) {
        return isEnvironment(value.origin().layer().kind()) ? value.origin().name() : Optional.empty();
    }

    /** Tell whether nothing but the environment has ever said anything about it. */
    private static boolean isNew(ConfigValue value) {
        for (ConfigValue at = value; at != null; at = at.overridden().orElse(null)) {
            if (!isEnvironment(at.origin().layer().kind())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEnvironment(LayerKind kind) {
        return kind == LayerKind.ENVIRONMENT || kind == LayerKind.DOTENV;
    }
}
