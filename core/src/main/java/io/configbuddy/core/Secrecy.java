package io.configbuddy.core;

import io.configbuddy.core.merge.PathPattern;
import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.SequenceValue;
import io.configbuddy.document.path.Path;
import java.util.ArrayList;
import java.util.List;

/** Marks the values that a schema or the program calls secrets; one use each. */
final class Secrecy {
    private final List<PathPattern> patterns = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    private Secrecy(List<Path> secrets) {
        for (Path secret : secrets) {
            patterns.add(PathPattern.of(secret));
        }
    }

    static void mark(MappingValue root, List<Path> secrets) {
        if (!secrets.isEmpty()) {
            new Secrecy(secrets).visit(root, false);
        }
    }

    private void visit(ConfigValue value, boolean within) {
        boolean secret = within || isSecret();
        if (secret) {
            value.markSecret();
        }
        for (ConfigValue at = value.overridden().orElse(null);
                at != null;
                at = at.overridden().orElse(null)) {
            if (secret) {
                at.markSecret();
            }
            children(at, secret);
        }
        children(value, secret);
    }

    private void children(ConfigValue value, boolean secret) {
        if (value instanceof MappingValue mapping) {
            MappingValue gone = mapping.removed();
            for (int i = 0; gone != null && i < gone.size(); i++) {
                visit(gone.name(i), gone.value(i), secret);
            }
            for (int i = 0; i < mapping.size(); i++) {
                visit(mapping.name(i), mapping.value(i), secret);
            }
        } else if (value instanceof SequenceValue sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                visit(Integer.toString(i), sequence.item(i), secret);
            }
        }
    }

    private void visit(String step, ConfigValue value, boolean within) {
        steps.add(step);
        visit(value, within);
        steps.remove(steps.size() - 1);
    }

    private boolean isSecret() {
        for (PathPattern pattern : patterns) {
            if (pattern.matches(steps)) {
                return true;
            }
        }
        return false;
    }
}
