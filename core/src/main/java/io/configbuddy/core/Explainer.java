package io.configbuddy.core;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.Substitution;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds out why values are what they are, from what they remember. */
final class Explainer {
    private final MappingValue root;
    private final Function<String, Optional<String>> variables;

    Explainer(MappingValue root, Function<String, Optional<String>> variables) {
        this.root = root;
        this.variables = variables;
    }

    Explanation explain(Path path) {
        ConfigValue at = root;
        for (Segment step : path.segments()) {
            ConfigValue next = at.child(step);
            if (next == null) {
                return absent(at, step, path);
            }
            at = next;
        }
        Explanation explanation = explain(at);
        List<String> advice = advice(at);
        return advice.isEmpty() ? explanation : explanation.with(advice);
    }

    private Explanation explain(ConfigValue value) {
        List<Explanation> parts = new ArrayList<>();
        if (value instanceof MappingValue mapping) {
            for (int i = 0; i < mapping.size(); i++) {
                parts.add(explain(mapping.value(i)));
            }
        }
        boolean leaf = parts.isEmpty();
        return new Explanation(value.path(), leaf ? claims(value) : List.of(), references(value), parts, List.of());
    }

    private static List<Explanation.Claim> claims(@Nullable ConfigValue winner) {
        List<Explanation.Claim> claims = new ArrayList<>();
        for (ConfigValue at = winner; at != null; at = at.overridden().orElse(null)) {
            claims.add(new Explanation.Claim(
                    at.origin().layer().kind(),
                    at.origin().toString(),
                    at.origin().location(),
                    Shown.of(at),
                    at.isTombstone()));
        }
        return claims;
    }

    private static List<Explanation.Reference> references(ConfigValue value) {
        List<Explanation.Reference> references = new ArrayList<>();
        value.substitution().ifPresent(substitution -> {
            for (Substitution.Use use : substitution.uses()) {
                String origin = use.isDefault()
                        ? "its default"
                        : use.value().map(found -> found.origin().toString()).orElse("its resolver");
                references.add(new Explanation.Reference("${" + use.name() + "}", origin));
            }
        });
        return references;
    }

    private List<String> advice(ConfigValue value) {
        return value instanceof MappingValue ? List.of() : setting(value.path());
    }

    private List<String> setting(String path) {
        return variables.apply(path).map(name -> List.of("set it with " + name)).orElse(List.of());
    }

    private Explanation absent(ConfigValue parent, Segment step, Path path) {
        ConfigValue removal = parent instanceof MappingValue mapping && step instanceof Segment.Key key
                ? mapping.removed(key.name())
                : null;
        List<String> advice = new ArrayList<>();
        if (removal == null) {
            advice.add(Missing.help(parent, step));
        }
        if (!path.isQuery()) {
            advice.addAll(setting(path.toString()));
        }
        return new Explanation(path.toString(), claims(removal), List.of(), List.of(), advice);
    }
}
