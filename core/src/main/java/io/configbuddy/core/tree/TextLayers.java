package io.configbuddy.core.tree;

import io.configbuddy.core.layer.Layer;
import io.configbuddy.core.layer.TextEntry;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Merges values that are texts by path: each goes to its one place, also within a sequence of a lower layer. */
final class TextLayers {
    private final Merger merger;
    private final Layer layer;

    TextLayers(Merger merger, Layer layer) {
        this.merger = merger;
        this.layer = layer;
    }

    void add(TextEntry entry) {
        List<Segment> steps = entry.path().segments();
        Origin origin = Origin.of(layer, entry);
        if (steps.size() > Steps.DEEPEST) {
            refuse(entry, "the path has more than " + Steps.DEEPEST + " steps");
            return;
        }
        if (steps.isEmpty()) {
            root(entry);
            return;
        }
        ConfigValue parent = merger.root();
        for (int i = 0; i < steps.size() - 1; i++) {
            ConfigValue next = Steps.child(parent, steps.get(i));
            if (next == null) {
                next = Steps.container(steps.get(i + 1), origin);
                if (!Steps.put(parent, steps.get(i), next)) {
                    noPlace(entry, parent, steps.get(i));
                    return;
                }
            } else if (next instanceof ScalarValue) {
                ConfigValue fresh = Steps.container(steps.get(i + 1), origin);
                if (!next.isNull()) {
                    refuse(
                            entry,
                            next.describe() + " stands at " + Names.path(steps, i + 1) + ", so there is no place for "
                                    + entry.path());
                    return;
                }
                fresh.replaces(next);
                replace(parent, steps.get(i), fresh);
                next = fresh;
            }
            parent = next;
        }
        last(parent, steps.get(steps.size() - 1), entry, origin);
    }

    private void root(TextEntry entry) {
        ConfigValue value = merger.json(layer, entry);
        if (value instanceof MappingValue mapping) {
            merger.merge(merger.root(), mapping);
        } else if (value != null) {
            refuse(entry, "expected a JSON object with all of the configuration, but found " + value.describe());
        }
    }

    private void last(ConfigValue parent, Segment step, TextEntry entry, Origin origin) {
        ConfigValue lower = Steps.child(parent, step);
        ConfigValue value = value(entry, origin, lower);
        if (value == null) {
            return;
        }
        if (lower == null) {
            String name = Steps.name(step);
            value.replaces(parent instanceof MappingValue mapping && name != null ? mapping.removed(name) : null);
            if (!Steps.put(parent, step, value)) {
                noPlace(entry, parent, step);
            }
            return;
        }
        if (lower instanceof MappingValue && value instanceof ScalarValue && !value.isNull()) {
            refuse(
                    entry,
                    entry.path() + " is a mapping, which a text can't replace; "
                            + "name one of its keys, or write all of it as JSON: {\"key\": \"value\"}");
            return;
        }
        replace(parent, step, merged(entry, lower, value));
    }

    /** The rules are asked for the value where it stands, as they are for one of a file. */
    private ConfigValue merged(TextEntry entry, ConfigValue lower, ConfigValue value) {
        List<Segment> steps = entry.path().segments();
        ConfigValue at = merger.root();
        for (Segment step : steps) {
            merger.enter(Steps.step(at, step));
            at = Objects.requireNonNull(Steps.child(at, step));
        }
        ConfigValue merged = merger.merged(lower, value);
        for (int i = 0; i < steps.size(); i++) {
            merger.leave();
        }
        return merged;
    }

    /** Return JSON where a text begins with a bracket and no scalar stands there; null when it has an error. */
    private @Nullable ConfigValue value(TextEntry entry, Origin origin, @Nullable ConfigValue lower) {
        String text = entry.text();
        boolean bracket = !text.isEmpty() && (text.charAt(0) == '{' || text.charAt(0) == '[');
        boolean json = bracket && !(lower instanceof ScalarValue && !lower.isNull());
        // What was never meant for this configuration may well begin with a bracket, as patterns do.
        return json && (layer.isStrict() || merger.isJson(entry))
                ? merger.json(layer, entry)
                : new ScalarValue(origin, Texts.looks(text), text);
    }

    private static void replace(ConfigValue parent, Segment step, ConfigValue value) {
        if (parent instanceof MappingValue mapping) {
            mapping.put(Objects.requireNonNull(Steps.name(step)), value);
        } else if (parent instanceof SequenceValue sequence) {
            sequence.mutable().set(sequence.mutable().indexOf(Steps.child(parent, step)), value);
        }
    }

    private void noPlace(TextEntry entry, @Nullable ConfigValue parent, Segment step) {
        String found = parent instanceof SequenceValue sequence
                ? "there is no item " + step + " of a sequence of " + sequence.size() + ", and the next one would be ["
                        + sequence.size() + "]"
                : "there is no place for " + step;
        refuse(entry, found);
    }

    private void refuse(TextEntry entry, String message) {
        Location place = entry.valueIn(layer.name());
        if (layer.isSecret() || merger.isSecret(Steps.steps(entry.path()))) {
            place = place.concealed();
        }
        // A name that was never meant for this configuration may well fit nowhere in it.
        Problem.Builder problem = layer.isStrict()
                ? Problem.error("config.no-place", message)
                : Problem.note("config.no-place", message + "; it is ignored");
        merger.problems().add(problem.at(place).path(entry.path().toString()).build());
    }
}
