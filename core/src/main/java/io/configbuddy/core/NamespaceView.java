package io.configbuddy.core;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.Views;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import java.util.ArrayList;
import java.util.List;

/** Finds out what a namespace sees of a tree. */
final class NamespaceView {
    private final MappingValue root;
    private final Namespaces namespaces;

    NamespaceView(MappingValue root, Namespaces namespaces) {
        this.root = root;
        this.namespaces = namespaces;
    }

    MappingValue of(Path path) {
        List<String> steps = Namespaces.steps(path);
        List<MappingValue> around = new ArrayList<>();
        MappingValue at = root;
        for (int i = 0; i < steps.size(); i++) {
            around.add(at);
            at = mapping(at, steps.get(i), path);
        }
        if (!namespaces.isInheriting(steps)) {
            return Views.of(List.of(at), hidden -> false);
        }
        around.add(at);
        String own = at.path();
        return Views.of(around, child -> !child.startsWith(own + ".") && isElsewhere(child));
    }

    private boolean isElsewhere(String path) {
        List<String> steps = Namespaces.steps(Path.parse(path));
        return namespaces.isNamespace(steps) || namespaces.leadsToNamespace(steps);
    }

    private MappingValue mapping(MappingValue parent, String name, Path path) {
        ConfigValue child = parent.child(name);
        if (child instanceof MappingValue mapping) {
            return mapping;
        }
        if (child == null) {
            throw ConfigException.of(Missing.problem(root, path));
        }
        throw ConfigException.of(child.problem(
                        "config.no-namespace",
                        "expected a mapping to take as a namespace, but found " + child.describe())
                .build());
    }

    /** Return the paths of all namespaces. */
    List<String> all() {
        List<String> found = new ArrayList<>();
        if (!namespaces.isEmpty()) {
            collect(root, new ArrayList<>(), found);
        }
        return found;
    }

    private void collect(MappingValue mapping, List<String> steps, List<String> found) {
        for (int i = 0; i < mapping.size(); i++) {
            if (mapping.value(i) instanceof MappingValue child) {
                steps.add(mapping.name(i));
                if (namespaces.isNamespace(steps)) {
                    found.add(child.path());
                }
                if (namespaces.leadsToNamespace(steps)) {
                    collect(child, steps, found);
                }
                steps.remove(steps.size() - 1);
            }
        }
    }
}
