package io.configbuddy.core.tree;

import io.configbuddy.core.layer.Layer;
import io.configbuddy.core.layer.LayerKind;
import io.configbuddy.core.layer.TextEntry;
import io.configbuddy.core.merge.MergeRule;
import io.configbuddy.core.merge.MergeRules;
import io.configbuddy.core.merge.PathPattern;
import io.configbuddy.document.LoadResult;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.SecretName;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts layers on top of each other, the lowest first; one use each, not for use by several threads.
 *
 * <p>Each layer becomes a tree of its own first, and trees are merged by moving values, never by copying them. A value
 * that takes the place of another one remembers it, so that nothing has to be looked up anew to explain the result.
 */
public final class Merger {
    private static final Layer NOWHERE =
            Layer.of(LayerKind.DEFAULTS, "no layer", List.of()).strict(false).build();

    private final MappingValue root = new MappingValue(Origin.of(NOWHERE), 16);
    private final MergeRules rules;
    private final Function<Source, LoadResult> json;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private List<PathPattern> secrets = List.of();

    /**
     * Begin without a layer.
     *
     * @param rules what is merged in another way than usual
     * @param json reads a text as JSON
     */
    public Merger(MergeRules rules, Function<Source, LoadResult> json) {
        this.rules = rules;
        this.json = json;
    }

    /** Keep what is told of values at these paths from showing them; they are marked later. */
    public Merger secrets(List<Path> paths) {
        List<PathPattern> patterns = new ArrayList<>(paths.size());
        for (Path path : paths) {
            patterns.add(PathPattern.of(path));
        }
        secrets = patterns;
        return this;
    }

    /** Put a layer of texts on top. */
    public void add(Layer layer) {
        TextLayers texts = new TextLayers(this, layer);
        for (TextEntry entry : layer.entries()) {
            texts.add(entry);
        }
    }

    /** Put a tree on top, which must not be used after that: its values move. */
    public void add(MappingValue tree) {
        merge(root, tree);
    }

    /** Return what the layers so far say; it changes with the next layer. */
    public MappingValue root() {
        return root;
    }

    /** Return what is wrong so far, to be added to. */
    public List<Problem> problems() {
        return problems;
    }

    /** Give every value its path and take out what removes nothing; no layer can be added after that. */
    public MappingValue finish() {
        Paths.assign(root);
        return root;
    }

    /** Read a text as JSON; null when that fails, which is a problem. */
    @Nullable
    ConfigValue json(Layer layer, TextEntry entry) {
        Source source = Source.ofEntry(layer.name() + " " + entry.name(), entry.text());
        boolean secret =
                layer.isSecret() || SecretName.isSecret(entry.path().toString()) || isSecret(Steps.steps(entry.path()));
        LoadResult result =
                json.apply(secret ? source.concealing(new Span(0, entry.text().length())) : source);
        if (result.document().isEmpty()) {
            problems.addAll(result.problems());
            return null;
        }
        return TreeReader.read(layer, result.document().get().root(), problems);
    }

    /** Tell whether a text can be read as JSON. */
    boolean isJson(TextEntry entry) {
        return json.apply(Source.of(entry.name(), entry.text())).document().isPresent();
    }

    /** Merge a mapping into the one of the lower layers that stands at the same steps. */
    void merge(MappingValue lower, MappingValue higher) {
        lower.standsIn(higher.origin());
        for (int i = 0; i < higher.size(); i++) {
            merge(lower, higher.name(i), higher.value(i));
        }
    }

    /** Merge a value into a mapping of the lower layers. */
    void merge(MappingValue lower, String name, ConfigValue value) {
        int position = lower.position(name);
        if (References.isTombstone(value)) {
            if (position >= 0) {
                value.replaces(lower.value(position));
                lower.remove(name, value);
            }
            return;
        }
        if (position < 0) {
            value.replaces(lower.removed(name));
            lower.put(name, value);
            return;
        }
        steps.add(name);
        lower.set(position, merged(lower.value(position), value));
        steps.remove(steps.size() - 1);
    }

    /** Return what becomes of two values at the same steps. */
    ConfigValue merged(ConfigValue lower, ConfigValue value) {
        ConfigValue higher = value instanceof ScalarValue text && text.isText() ? Texts.fit(text, lower) : value;
        MergeRule rule = rules.isEmpty() ? null : rules.rule(steps).orElse(null);
        if (lower instanceof MappingValue below && higher instanceof MappingValue above) {
            if (rule == null || rule.way() != MergeRule.Way.REPLACE) {
                merge(below, above);
                return below;
            }
        } else if (lower instanceof SequenceValue below && higher instanceof SequenceValue above) {
            if (rule != null && rule.way() != MergeRule.Way.REPLACE) {
                return new Sequences(this, rule).merged(below, above);
            }
        } else if (Kinds.differ(lower, higher) && !(!rules.isEmpty() && rules.allowsKindChange(steps))) {
            problems.add(Kinds.conflict(lower, higher, steps, isSecret(steps)));
            if (!higher.origin().layer().isStrict()) {
                return lower;
            }
        }
        higher.replaces(lower);
        return higher;
    }

    /** Tell whether what stands at some steps, or around it, is a secret by its path. */
    boolean isSecret(List<String> where) {
        for (PathPattern pattern : secrets) {
            for (int end = where.size(); end > 0; end--) {
                if (pattern.matches(where.subList(0, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Step down, for the rules. */
    void enter(String step) {
        steps.add(step);
    }

    void leave() {
        steps.remove(steps.size() - 1);
    }
}
