package io.configbuddy.core.tree;

import io.configbuddy.core.layer.Layer;
import io.configbuddy.core.layer.TextEntry;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.tree.Comments;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from: its layer, and the place in the layer's text.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Origin {
    private final Layer layer;
    private final @Nullable Tree tree;
    private final @Nullable TextEntry entry;
    private final int key;
    private final int node;

    private Origin(Layer layer, @Nullable Tree tree, @Nullable TextEntry entry, int key, int node) {
        this.layer = layer;
        this.tree = tree;
        this.entry = entry;
        this.key = key;
        this.node = node;
    }

    /** Return the origin of a node of a document; its key, or NONE. */
    static Origin of(Layer layer, Tree tree, int key, int node) {
        return new Origin(layer, tree, null, key, node);
    }

    /** Return the origin of a text. */
    static Origin of(Layer layer, TextEntry entry) {
        return new Origin(layer, null, entry, Tree.NONE, Tree.NONE);
    }

    /** Return the origin of what stands in no text, such as the root of a configuration without layers. */
    static Origin of(Layer layer) {
        return new Origin(layer, null, null, Tree.NONE, Tree.NONE);
    }

    /** Return the layer. */
    public Layer layer() {
        return layer;
    }

    /** Return the place of the value, or empty when it stands in no text. */
    public Optional<Location> location() {
        if (tree != null) {
            return Optional.of(place(tree, node));
        }
        return entry == null ? Optional.empty() : Optional.of(entry.valueIn(layer.name()));
    }

    /** Return the place of the key or name, that of the value when it has none, or empty when it stands in no text. */
    public Optional<Location> keyLocation() {
        if (tree != null) {
            return Optional.of(place(tree, key == Tree.NONE ? node : key));
        }
        return entry == null ? Optional.empty() : Optional.of(entry.keyIn(layer.name()));
    }

    /** Keep the value from being shown by reports, also by those that are about what stands beside it. */
    void conceal() {
        if (tree != null) {
            tree.source().conceal(new Span(tree.start(node), tree.end(node)));
        } else if (entry != null) {
            entry.conceal();
        }
    }

    /** Return how the source spells the name, such as {@code APP_SERVER__PORT}, or empty when it is a file's. */
    public Optional<String> spelling() {
        return entry == null || entry.isInFile() ? Optional.empty() : Optional.of(entry.name());
    }

    /** Tell whether the value is that of an entry. */
    public boolean isOf(TextEntry text) {
        return entry == text;
    }

    /** Return the name in a layer of texts, such as {@code APP_SERVER__PORT}, or empty when it is a document's. */
    public Optional<String> name() {
        return entry == null ? Optional.empty() : Optional.of(entry.name());
    }

    /** Return the comments that belong to the value and its key; those of what stands in no file are none. */
    public Comments comments() {
        return tree == null ? Comments.NONE : Comments.of(tree, key, node);
    }

    /** Return how the value is written, or empty when it stands in no document. */
    public Optional<NodeStyle> style() {
        if (tree == null) {
            return Optional.empty();
        }
        int content = node;
        while (tree.kind(content) == NodeKind.ALIAS) {
            content = tree.target(content);
        }
        return Optional.of(tree.style(content));
    }

    private static Location place(Tree tree, int id) {
        return new Location(tree.source(), new Span(tree.start(id), tree.end(id)));
    }

    /** Return {@code file:line:column}, or the layer and the name in it: {@code environment APP_SERVER__PORT}. */
    @Override
    public String toString() {
        if (tree != null) {
            return place(tree, key == Tree.NONE ? node : key).toString();
        }
        if (entry == null) {
            return layer.name();
        }
        return entry.isInFile() ? entry.keyIn(layer.name()).toString() : layer.name() + " " + entry.name();
    }
}
