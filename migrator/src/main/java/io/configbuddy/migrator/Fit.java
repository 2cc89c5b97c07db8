package io.configbuddy.migrator;

import io.configbuddy.document.format.Feature;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.SequenceNode;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes values of nodes such that a format with certain features can write them, and notes what that loses. */
final class Fit {
    private final Set<Feature> features;
    private final Losses losses;
    private final StyleWishes wishes;
    private final CommentCarrier carrier;
    private final boolean inferTypes;

    Fit(Set<Feature> features, Losses losses, StyleWishes wishes, boolean inferTypes) {
        this.features = features;
        this.losses = losses;
        this.wishes = wishes;
        this.carrier = new CommentCarrier(features.contains(Feature.COMMENTS), losses);
        this.inferTypes = inferTypes;
    }

    /** Return the value of a document's root. */
    Value fit(Node root) {
        if (!features.contains(Feature.ANY_ROOT) && !(root instanceof MappingNode)) {
            throw losses.root(
                    root, root instanceof SequenceNode ? "a sequence as the whole document" : "a single value");
        }
        carrier.lostAt(root);
        Value value = value(root);
        return value == null ? Value.Scalar.of(ScalarType.STRING, "") : value;
    }

    /** Return the value, or null when it is left out. */
    private @Nullable Value value(Node node) {
        Optional<String> tag = node.tag();
        if (tag.isPresent() && !isCoreTag(tag.get())) {
            losses.tag(node);
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping);
        }
        return node instanceof SequenceNode sequence ? sequence(sequence) : scalar((ScalarNode) node);
    }

    private static boolean isCoreTag(String tag) {
        return switch (tag.startsWith("!<tag:yaml.org,2002:")
                ? "!!" + tag.substring("!<tag:yaml.org,2002:".length(), tag.length() - 1)
                : tag) {
            case "!", "!!str", "!!int", "!!float", "!!bool", "!!null", "!!map", "!!seq" -> true;
            default -> false;
        };
    }

    private @Nullable Value mapping(MappingNode node) {
        boolean root = node.parent().isEmpty();
        if (!root && !features.contains(Feature.NESTING)) {
            return lost(node, "convert.nesting", "a mapping within a mapping");
        }
        List<Entry> given = node.newEntries();
        List<Value.Entry> entries = new ArrayList<>(given.size());
        Set<String> names = mayCollide(node, given) ? new HashSet<>() : null;
        Map<Integer, List<List<String>>> merged = carrier.atMergeKeys(node);
        for (Entry entry : given) {
            Value key = key(entry, names);
            CommentText comments = withMerged(merged, entry.value().position(), carrier.around(entry));
            Value value = key == null ? null : value(entry.value());
            if (key != null && value != null) {
                entries.add(new Value.Entry(key, value, comments));
            }
        }
        CommentText inner = withMerged(merged, given.size(), carrier.inner(node));
        if (root) {
            return root(node, entries, inner);
        }
        Value.Mapping mapping = new Value.Mapping(entries, wishes.container(node), inner);
        boolean mayBeEmpty = features.contains(Feature.EMPTY_CONTAINERS) || features.contains(Feature.EMPTY_MAPPINGS);
        return mayBeEmpty || !entries.isEmpty() ? mapping : lost(node, "convert.empty", "an empty mapping");
    }

    private static CommentText withMerged(Map<Integer, List<List<String>>> merged, int position, CommentText comments) {
        List<List<String>> blocks = merged.isEmpty() ? null : merged.get(position);
        return blocks == null ? comments : CommentBlocks.above(blocks, comments);
    }

    private Value root(MappingNode root, List<Value.Entry> entries, CommentText inner) {
        List<List<String>> before = carrier.atBeginning(root);
        CommentText end = CommentBlocks.after(inner, carrier.atEnd(root));
        if (entries.isEmpty()) {
            end = CommentBlocks.above(before, end);
        } else if (!before.isEmpty()) {
            Value.Entry first = entries.get(0);
            entries.set(0, new Value.Entry(first.key(), first.value(), CommentBlocks.above(before, first.comments())));
        }
        return new Value.Mapping(entries, wishes.container(root), end);
    }

    /** Tell whether two keys may become the same string; a set of all names costs too much to keep it in vain. */
    private boolean mayCollide(MappingNode node, List<Entry> entries) {
        if (node.tree().has(node.id(), Tree.DUPLICATES)) {
            return true;
        }
        boolean onlyStrings = true;
        for (Entry entry : entries) {
            onlyStrings &= entry.key() instanceof ScalarNode scalar && scalar.type() == ScalarType.STRING;
        }
        return !onlyStrings && !features.contains(Feature.NON_STRING_KEYS);
    }

    private @Nullable Value key(Entry entry, @Nullable Set<String> names) {
        Node node = entry.key();
        if (node instanceof ScalarNode scalar && scalar.type() == ScalarType.STRING) {
            return single(scalar, names, entry.name());
        }
        if (features.contains(Feature.NON_STRING_KEYS)) {
            return value(node);
        }
        String what = node instanceof ScalarNode ? "a key that is no string" : "a key that is a mapping or a sequence";
        losses.value(entry.value(), "convert.key", what);
        return losses.stringify() ? single(node, names, CompactJson.keyText(raw(node))) : null;
    }

    private @Nullable Value single(Node node, @Nullable Set<String> names, String name) {
        if (names == null || names.add(name)) {
            return Value.Scalar.of(ScalarType.STRING, name);
        }
        losses.collision(node, name);
        return null;
    }

    private @Nullable Value sequence(SequenceNode node) {
        if (!features.contains(Feature.SEQUENCES)) {
            return lost(node, "convert.sequence", "a sequence");
        }
        List<Node> given = node.newItems();
        if (!features.contains(Feature.NESTED_SEQUENCES) && !areScalars(given)) {
            return lost(node, "convert.nested-sequence", "a sequence of mappings or sequences");
        }
        List<Value.Item> items = new ArrayList<>(given.size());
        for (Node item : given) {
            CommentText comments = carrier.around(item);
            Value value = value(item);
            if (value != null) {
                items.add(new Value.Item(value, comments));
            }
        }
        CommentText inner = carrier.inner(node);
        if (node.parent().isEmpty()) {
            inner = CommentBlocks.after(inner, carrier.atEnd(node));
            if (items.isEmpty()) {
                inner = CommentBlocks.above(carrier.atBeginning(node), inner);
            }
        }
        Value.Sequence sequence = new Value.Sequence(items, wishes.container(node), inner);
        return items.isEmpty() && !features.contains(Feature.EMPTY_CONTAINERS)
                ? lost(node, "convert.empty", "an empty sequence")
                : sequence;
    }

    private static boolean areScalars(List<Node> items) {
        for (Node item : items) {
            if (!(item instanceof ScalarNode)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Value scalar(ScalarNode node) {
        String text = node.text();
        ScalarType type = inferTypes && node.type() == ScalarType.STRING ? InferredType.of(text) : node.type();
        Value.Scalar scalar = new Value.Scalar(type, wishes.text(node), wishes.scalar(node));
        return switch (type) {
            case BOOLEAN -> scalar;
            case NULL -> features.contains(Feature.NULLS) ? scalar : lost(node, "convert.null", "null");
            case FLOAT ->
                !features.contains(Feature.SPECIAL_FLOATS) && isSpecial(text)
                        ? lost(node, "convert.special-float", "infinity or not-a-number")
                        : scalar;
            case INTEGER ->
                !features.contains(Feature.BIG_INTEGERS) && isBig(text)
                        ? lost(node, "convert.big-integer", "a whole number of more than 64 bits")
                        : scalar;
            case STRING ->
                !features.contains(Feature.CONTROL_CHARACTERS) && hasControl(text)
                        ? lost(node, "convert.control-character", "a string with line ends in it")
                        : scalar;
            default ->
                features.contains(Feature.DATES) ? scalar : new Value.Scalar(ScalarType.STRING, text, scalar.style());
        };
    }

    private @Nullable Value lost(Node node, String code, String what) {
        losses.value(node, code, what);
        return losses.stringify() ? Value.Scalar.of(ScalarType.STRING, CompactJson.text(raw(node))) : null;
    }

    /** Return all that a node says, whatever the target can express: one string holds it. */
    private static Value raw(Node node) {
        if (node instanceof MappingNode mapping) {
            List<Value.Entry> entries = new ArrayList<>();
            for (Entry entry : mapping.newEntries()) {
                entries.add(new Value.Entry(raw(entry.key()), raw(entry.value()), CommentText.NONE));
            }
            return new Value.Mapping(entries, NodeStyle.FLOW, CommentText.NONE);
        }
        if (node instanceof SequenceNode sequence) {
            List<Value.Item> items = new ArrayList<>();
            for (Node item : sequence.newItems()) {
                items.add(new Value.Item(raw(item), CommentText.NONE));
            }
            return new Value.Sequence(items, NodeStyle.FLOW, CommentText.NONE);
        }
        ScalarNode scalar = (ScalarNode) node;
        return Value.Scalar.of(scalar.type(), scalar.text());
    }

    private static boolean isSpecial(String text) {
        return text.equals("inf") || text.equals("-inf") || text.equals("nan");
    }

    private static boolean isBig(String text) {
        int digits = text.startsWith("-") ? text.length() - 1 : text.length();
        return digits > 19 || (digits == 19 && new BigInteger(text).bitLength() > 63);
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' && text.charAt(i) != '\t') {
                return true;
            }
        }
        return false;
    }
}
