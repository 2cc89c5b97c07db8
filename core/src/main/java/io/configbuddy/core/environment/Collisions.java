package io.configbuddy.core.environment;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds keys of one mapping that have the same name; keys of several mappings can't. */
final class Collisions {
    private final EnvironmentNames names;
    private final List<Problem> problems = new ArrayList<>();

    Collisions(EnvironmentNames names) {
        this.names = names;
    }

    List<Problem> in(KnownKeys root) {
        visit(root, Path.root());
        return problems;
    }

    private void visit(KnownKeys known, Path path) {
        if (known.isSequence()) {
            for (int i = 0; i < known.size(); i++) {
                KnownKeys item = known.item(i);
                if (item != null && item.size() > 0) {
                    visit(item, path.child(i));
                }
            }
            return;
        }
        Map<String, String> seen = new HashMap<>(known.size() * 4 / 3 + 1);
        for (String name : known.names()) {
            String first = seen.putIfAbsent(SegmentNames.written(name), name);
            if (first != null) {
                Path second = path.child(name);
                problems.add(VariableProblems.collision(
                        names.name(second), path.child(first), second, known.place(first), known.place(name)));
            }
            KnownKeys child = known.child(name);
            if (child != null && child.size() > 0) {
                visit(child, path.child(name));
            }
        }
    }
}
