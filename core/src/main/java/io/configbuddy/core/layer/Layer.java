package io.configbuddy.core.layer;

import io.configbuddy.document.Document;
import io.configbuddy.document.format.Feature;
import io.configbuddy.document.tree.Node;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One source of values among several: a document, or a list of texts by path.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Layer {
    private final LayerKind kind;
    private final String name;
    private final @Nullable Node root;
    private final List<TextEntry> entries;
    private final boolean strict;
    private final boolean expanded;
    private final boolean secret;
    private final boolean typed;
    private final String format;

    private Layer(Builder builder) {
        this.kind = builder.kind;
        this.name = builder.name;
        this.root = builder.root;
        this.entries = builder.entries;
        this.strict = builder.strict;
        this.expanded = builder.expanded;
        this.secret = builder.secret;
        this.typed = builder.typed;
        this.format = builder.format;
    }

    /**
     * Begin a layer of a document: its scalars have types, its texts are expanded, and keys in it that nobody knows are
     * mistakes.
     *
     * @param kind what sort of source it comes from
     * @param document the document, whose name is that of the layer
     * @param root its root, or the part of it that counts
     */
    public static Builder of(LayerKind kind, Document document, Node root) {
        Builder builder = new Builder(kind, document.source().name(), List.of());
        builder.root = root;
        builder.format = document.format().name();
        // Most files have no reference, and then nobody needs to look at each of their values for one.
        String text = document.text();
        builder.expanded = text.contains("${") || text.indexOf('\\') >= 0;
        builder.typed = document.format().features(document.dialect()).contains(Feature.TYPES);
        return builder;
    }

    /**
     * Begin a layer of texts, which are data: nothing in them is expanded.
     *
     * @param kind what sort of source it comes from
     * @param name what messages and listings call it
     * @param entries the values; of two with one path the later one counts
     */
    public static Builder of(LayerKind kind, String name, List<TextEntry> entries) {
        return new Builder(kind, name, entries);
    }

    /** Return what sort of source it comes from. */
    public LayerKind kind() {
        return kind;
    }

    /** Return what messages and listings call it. */
    public String name() {
        return name;
    }

    /** Return the root of the document that it is, or empty when it is a list of texts. */
    public Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    /** Return the name of the format that the document is in, or nothing when it is a list of texts. */
    public String format() {
        return format;
    }

    /** Return its texts; empty when it is a document. */
    public List<TextEntry> entries() {
        return entries;
    }

    /** Tell whether a key in it that nobody knows is a mistake, rather than meant for another program. */
    public boolean isStrict() {
        return strict;
    }

    /** Tell whether {@code ${…}} in its texts is expanded; false when none of them can have any. */
    public boolean isExpanded() {
        return expanded;
    }

    /**
     * Tell whether its scalars have types. Where they have none, as in INI or the environment, a value takes the type of
     * the one that it replaces, and the names of sections are paths.
     */
    public boolean isTyped() {
        return typed;
    }

    /** Tell whether all of its values are secrets. */
    public boolean isSecret() {
        return secret;
    }

    /** Return the name. */
    @Override
    public String toString() {
        return name;
    }

    /** Collects what a layer is; not for use by several threads. */
    public static final class Builder {
        private final LayerKind kind;
        private final List<TextEntry> entries;
        private String name;
        private @Nullable Node root;
        private boolean strict = true;
        private boolean expanded;
        private boolean secret;
        private boolean typed;
        private String format = "";

        private Builder(LayerKind kind, String name, List<TextEntry> entries) {
            this.kind = kind;
            this.name = name;
            this.entries = List.copyOf(entries);
        }

        /** Call it by another name. */
        public Builder name(String itsName) {
            this.name = itsName;
            return this;
        }

        /** Say whether a key in it that nobody knows is a mistake; by default it is. */
        public Builder strict(boolean isStrict) {
            this.strict = isStrict;
            return this;
        }

        /** Say whether {@code ${…}} in its texts is expanded; by default in documents only. */
        public Builder expanded(boolean isExpanded) {
            this.expanded = isExpanded;
            return this;
        }

        /** Make secrets of all of its values. */
        public Builder secret() {
            this.secret = true;
            return this;
        }

        /** Return the layer. */
        public Layer build() {
            return new Layer(this);
        }
    }
}
