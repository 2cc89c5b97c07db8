package io.configbuddy.core;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.Origin;
import io.configbuddy.core.tree.ScalarValue;
import io.configbuddy.core.tree.SequenceValue;
import io.configbuddy.document.format.Feature;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes of values what a format writes. */
final class Renderer {
    private static final List<Feature> NEEDED = List.of(
            Feature.TYPES,
            Feature.NULLS,
            Feature.NESTING,
            Feature.SEQUENCES,
            Feature.NESTED_SEQUENCES,
            Feature.EMPTY_CONTAINERS,
            Feature.CONTROL_CHARACTERS,
            Feature.BIG_INTEGERS);

    private final RenderOptions options;
    private final Set<Feature> features;
    private final RenderedComments comments;
    private final boolean commented;

    Renderer(RenderOptions options) {
        this.options = options;
        this.features = options.format().features(options.style().dialect());
        this.comments = new RenderedComments(options);
        this.commented = features.contains(Feature.COMMENTS) && (options.comments() || options.origins());
    }

    /** Write a value as a document of its own. */
    String document(ConfigValue value) {
        if (!features.containsAll(NEEDED)) {
            throw ConfigException.of(Problem.error(
                            "render.format",
                            "a configuration can't be written as "
                                    + options.format().name() + ", which can't express all of it")
                    .help("write it as yaml or json, and convert that")
                    .build());
        }
        return options.format().write(List.of(value(value, false)), options.style());
    }

    /** Return what a value says, with the comments of what is in it. */
    Value value(ConfigValue value, boolean hidden) {
        boolean secret = !options.reveal() && (hidden || value.isSecret());
        if (value instanceof MappingValue mapping) {
            List<Value.Entry> entries = new ArrayList<>(mapping.size());
            for (int i = 0; i < mapping.size(); i++) {
                ConfigValue child = mapping.value(i);
                Value key = Value.Scalar.of(ScalarType.STRING, mapping.name(i));
                entries.add(new Value.Entry(key, value(child, secret), around(child)));
            }
            return new Value.Mapping(entries, container(value), CommentText.NONE);
        }
        if (value instanceof SequenceValue sequence) {
            List<Value.Item> items = new ArrayList<>(sequence.size());
            for (ConfigValue item : sequence.items()) {
                items.add(new Value.Item(value(item, secret), around(item)));
            }
            return new Value.Sequence(items, container(value), CommentText.NONE);
        }
        return scalar((ScalarValue) value, secret);
    }

    private CommentText around(ConfigValue value) {
        return commented ? comments.of(value) : CommentText.NONE;
    }

    /** What stands in brackets on one line stays so, unless each value in it gets a comment. */
    private NodeStyle container(ConfigValue value) {
        boolean flow = !options.origins();
        for (Origin origin : value instanceof MappingValue mapping ? mapping.origins() : List.of(value.origin())) {
            flow &= origin.style().orElse(NodeStyle.BLOCK) == NodeStyle.FLOW
                    && isOfFormat(origin)
                    && isOnOneLine(origin);
        }
        return flow ? NodeStyle.FLOW : NodeStyle.BLOCK;
    }

    private static boolean isOnOneLine(Origin origin) {
        Location place = origin.location().orElseThrow();
        Source source = place.source();
        return source.line(place.span().start()) == source.line(place.span().end());
    }

    private boolean isOfFormat(Origin origin) {
        return origin.layer().format().equals(options.format().name());
    }

    private Value.Scalar scalar(ScalarValue value, boolean secret) {
        if (secret) {
            return Value.Scalar.of(ScalarType.STRING, Shown.MASK);
        }
        ScalarType type = type(value);
        if (type == ScalarType.NULL) {
            if (features.contains(Feature.TYPES) && !features.contains(Feature.NULLS)) {
                throw cannot(value, "null");
            }
            return Value.Scalar.of(type, "null");
        }
        if (type == ScalarType.STRING) {
            return new Value.Scalar(type, value.text(), style(value));
        }
        return Value.Scalar.of(type, spelled(value, type));
    }

    /** Return what the format can make of a value's type. */
    ScalarType type(ScalarValue value) {
        ScalarType type = value.type();
        return type.isTemporal() && !features.contains(Feature.DATES) ? ScalarType.STRING : type;
    }

    private NodeStyle style(ScalarValue value) {
        NodeStyle style = value.origin().style().orElse(NodeStyle.PLAIN);
        boolean lines = style == NodeStyle.LITERAL || style == NodeStyle.FOLDED;
        return lines || isOfFormat(value.origin()) && value.substitution().isEmpty() ? style : NodeStyle.PLAIN;
    }

    /** Return how the value's file spells it, where the format reads that as the same; else the plain spelling. */
    private String spelled(ScalarValue value, ScalarType type) {
        Optional<Location> place = value.origin().style().isEmpty()
                ? Optional.empty()
                : value.origin().location();
        if (place.isPresent()) {
            String lexeme = place.get().span().of(place.get().source().text());
            if (!lexeme.equals(value.text()) && says(lexeme, value, type)) {
                return lexeme;
            }
        }
        if (type == ScalarType.FLOAT && !features.contains(Feature.SPECIAL_FLOATS) && isSpecial(value.text())) {
            throw cannot(value, "this number");
        }
        return value.text();
    }

    private ConfigException cannot(ScalarValue value, String what) {
        return ConfigException.of(value.problem(
                        "render.value",
                        options.format().name() + " has no way to write " + what + " at " + value.path())
                .help("write it as yaml")
                .build());
    }

    private boolean says(String lexeme, ScalarValue value, ScalarType type) {
        Parsed parsed = options.format()
                .parse(
                        Source.of("", lexeme),
                        ParseOptions.DEFAULT.withDialect(options.style().dialect()));
        return parsed.tree().isPresent()
                && parsed.tree().get().documentCount() == 1
                && Node.root(parsed.tree().get(), 0) instanceof ScalarNode scalar
                && scalar.style() == NodeStyle.PLAIN
                && scalar.type() == type
                && scalar.text().equals(value.text());
    }

    private static boolean isSpecial(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(text.length() - 1));
    }
}
