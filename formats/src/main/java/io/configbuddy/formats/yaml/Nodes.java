package io.configbuddy.formats.yaml;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;

/** Turns what was scanned into nodes: types, anchors, tags and limits. */
final class Nodes {
    final TreeBuilder builder;
    final TagHandles handles = new TagHandles();
    final Anchors anchors = new Anchors();
    private final Cursor cursor;
    private final Resolver resolver;
    private final ParseOptions options;
    /** How many containers are open. */
    int depth;

    Nodes(Cursor cursor, TreeBuilder builder, ParseOptions options, boolean old) {
        this.cursor = cursor;
        this.builder = builder;
        this.options = options;
        this.resolver = new Resolver(cursor.text, old);
    }

    /** Begin a document: anchors and handles of the one before are forgotten. */
    void beginDocument() {
        anchors.clear();
        handles.clear();
    }

    /** Add a scalar or an alias. */
    int leaf(int parent, Leaf leaf, Properties properties) {
        if (leaf.alias) {
            return alias(parent, leaf, properties);
        }
        ScalarType type = leaf.style == NodeStyle.PLAIN && !leaf.multiline
                ? resolver.plain(leaf.start, leaf.end)
                : ScalarType.STRING;
        if (properties.tagStart != Tree.NONE) {
            type = tagged(type, leaf, properties);
        }
        int node = builder.scalar(parent, type, leaf.style, leaf.start, leaf.end);
        if (leaf.escaped) {
            builder.flag(node, Tree.ESCAPED);
            if (leaf.indent != Tree.NONE) {
                builder.data(node, leaf.indent);
            }
        }
        scalarProperties(node, properties);
        return node;
    }

    /** Add a value or key without text. */
    int empty(int parent, int at, Properties properties) {
        ScalarType type = properties.tagStart == Tree.NONE ? ScalarType.NULL : emptyType(properties);
        int node = builder.scalar(parent, type, NodeStyle.PLAIN, at, at);
        builder.flag(node, Tree.EMPTY);
        scalarProperties(node, properties);
        return node;
    }

    private int alias(int parent, Leaf leaf, Properties properties) {
        if (properties.any()) {
            throw PropertyFaults.aliasProperties(cursor, properties.start(), leaf);
        }
        String name = cursor.source.text().substring(leaf.start + 1, leaf.end);
        Anchors.Anchor anchor = anchors.find(name);
        if ((anchor == null || !anchor.isComplete()) && cursor.report.isLost()) {
            return builder.scalar(parent, ScalarType.STRING, NodeStyle.PLAIN, leaf.start, leaf.end);
        }
        if (anchor == null) {
            throw PropertyFaults.undefinedAlias(cursor, name, leaf, anchors.names());
        }
        if (!anchor.isComplete()) {
            throw PropertyFaults.recursiveAlias(cursor, name, leaf, anchor.start, anchor.end);
        }
        int node = builder.alias(parent, leaf.start, leaf.end, anchor.node);
        anchors.alias(anchor, depth, builder.end(anchor.node) - builder.start(anchor.node));
        if (anchors.growth() > options.maxExpansion()) {
            throw PropertyFaults.expansion(cursor, leaf, options.maxExpansion());
        }
        if (depth + anchor.height() > options.maxDepth()) {
            throw PropertyFaults.aliasDepth(cursor, leaf, options.maxDepth());
        }
        return node;
    }

    /** Add a mapping or a sequence, and go down into it. */
    int container(int parent, NodeKind kind, NodeStyle style, int start, Properties properties) {
        descend();
        int node = builder.container(parent, kind, style, start);
        if (properties.any()) {
            containerProperties(node, properties);
        }
        return node;
    }

    private void descend() {
        if (++depth > options.maxDepth()) {
            throw PropertyFaults.depth(cursor, cursor.at, options.maxDepth());
        }
        anchors.container(depth);
    }

    /** Set the end of a container, and go up from it. */
    void finish(int node, int end) {
        builder.end(node, end);
        depth--;
        anchors.close(node, builder.size());
    }

    /** Give a container, which may have content already, an anchor and a tag. */
    private void containerProperties(int node, Properties properties) {
        if (properties.anchorStart != Tree.NONE) {
            open(node, properties, builder.size() - 1, depth - 1);
            anchors.container(depth);
        }
        mark(node, properties);
    }

    /** Define the anchor of a node that will have the id {@code node}. */
    void open(int node, Properties properties, int nodes, int level) {
        Anchors.Anchor anchor = new Anchors.Anchor(properties.anchorStart, properties.anchorEnd, node);
        String name = cursor.source.text().substring(properties.anchorStart + 1, properties.anchorEnd);
        anchors.open(name, anchor, nodes, level);
    }

    /** Record an anchor and a tag in the tree. */
    void mark(int node, Properties properties) {
        if (properties.anchorStart != Tree.NONE) {
            builder.anchor(node, properties.anchorStart, properties.anchorEnd);
        }
        if (properties.tagStart != Tree.NONE) {
            tag(properties);
            builder.tag(node, properties.tagStart, properties.tagEnd);
        }
        properties.clear();
    }

    /** Put the flow collection {@code node}, just read, into a mapping as its first key, and go down into that. */
    int wrap(int node, int start, NodeStyle style, int anchorsFrom) {
        descend();
        anchors.shift(anchorsFrom);
        return builder.wrap(node, start, NodeKind.MAPPING, style);
    }

    /** Give a mapping made by {@link #wrap} the anchor and tag that stood before it. */
    void reopen(int node, Properties properties) {
        if (properties.any()) {
            containerProperties(node, properties);
        }
    }

    private void scalarProperties(int node, Properties properties) {
        if (properties.any()) {
            if (properties.anchorStart != Tree.NONE) {
                open(node, properties, builder.size() - 1, depth);
                anchors.close(node, builder.size());
            }
            mark(node, properties);
        }
    }

    /** Return the whole tag; a handle that is not declared is refused. */
    private String tag(Properties properties) {
        String text = cursor.source.text();
        String handle = TagHandles.handle(text, properties.tagStart, properties.tagEnd);
        if (!handle.isEmpty() && handles.prefix(handle).isEmpty()) {
            throw PropertyFaults.tagHandle(cursor, handle, properties.tagStart);
        }
        return handles.resolve(text, properties.tagStart, properties.tagEnd);
    }

    private ScalarType emptyType(Properties properties) {
        String tag = tag(properties);
        return tag.equals(TagHandles.CORE + "null") ? ScalarType.NULL : ScalarType.STRING;
    }

    private ScalarType tagged(ScalarType plain, Leaf leaf, Properties properties) {
        String tag = tag(properties);
        if (!tag.startsWith(TagHandles.CORE)) {
            return ScalarType.STRING;
        }
        String text =
                YamlDecoder.string(cursor.source.text(), leaf.style, leaf.escaped, leaf.start, leaf.end, leaf.indent);
        ScalarType type = resolver.tagged(tag.substring(TagHandles.CORE.length()), text, plain);
        if (type == null) {
            PropertyFaults.tagMismatch(cursor, properties.tagStart, properties.tagEnd, leaf);
            return ScalarType.STRING;
        }
        return type;
    }
}
