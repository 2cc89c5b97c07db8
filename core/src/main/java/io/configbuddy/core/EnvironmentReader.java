package io.configbuddy.core;

import io.configbuddy.core.environment.EnvironmentNames;
import io.configbuddy.core.layer.Layer;
import io.configbuddy.core.layer.LayerKind;
import io.configbuddy.core.layer.TextEntry;
import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.SequenceValue;
import io.configbuddy.document.path.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what can be said about the variables of a configuration; one use each. */
final class EnvironmentReader {
    private final MappingValue root;
    private final LoadReport report;
    private final Map<String, String> set = new HashMap<>();
    private final List<EnvironmentOverview.Variable> variables = new ArrayList<>();
    private final List<EnvironmentOverview.Unknown> unknown = new ArrayList<>();

    EnvironmentReader(MappingValue root, LoadReport report) {
        this.root = root;
        this.report = report;
    }

    EnvironmentOverview overview() {
        EnvironmentNames names = report.names();
        if (names == null) {
            return new EnvironmentOverview("", List.of(), List.of(), List.of(), List.of());
        }
        for (Layer layer : report.texts()) {
            if (isEnvironment(layer.kind())) {
                for (TextEntry entry : layer.entries()) {
                    set.put(entry.name(), layer.name());
                }
            }
        }
        visit(root, names);
        return new EnvironmentOverview(
                names.prefix(), variables, names.collisions(Keys.of(List.of(root))), report.ignored(), unknown);
    }

    private void visit(ConfigValue value, EnvironmentNames names) {
        if (value instanceof MappingValue mapping && mapping.size() > 0) {
            for (int i = 0; i < mapping.size(); i++) {
                visit(mapping.value(i), names);
            }
        } else if (value instanceof SequenceValue sequence && sequence.size() > 0) {
            for (ConfigValue item : sequence.items()) {
                visit(item, names);
            }
        } else if (value != root) {
            leaf(value, names);
        }
    }

    private void leaf(ConfigValue value, EnvironmentNames names) {
        String name = names.name(Path.parse(value.path()));
        variables.add(new EnvironmentOverview.Variable(value.path(), name, Optional.ofNullable(set.get(name))));
        Optional<String> spelling = variable(value);
        if (spelling.isPresent() && isNew(value)) {
            // What it was meant for is among the other keys, not its own.
            Optional<String> near = names.suggestion(spelling.get(), Keys.of(List.of(root)));
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
