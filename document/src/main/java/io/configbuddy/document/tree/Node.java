package io.configbuddy.document.tree;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value in a document: a mapping, a sequence or a scalar, with its place in the text.
 *
 * <p>A node is a view on a {@link Tree}, made when somebody asks for it. An alias is seen as the node that it stands
 * for, at the place where the alias stands. Immutable and safe for use by several threads.
 */
public abstract sealed class Node permits MappingNode, SequenceNode, ScalarNode {
    final Tree tree;
    /** Where the node is used: an alias's own id when it is one. */
    final int id;
    /** Where its content stands. */
    final int content;

    private final int key;
    private final @Nullable Node parent;
    private final int position;

    Node(Tree tree, int id, int content, int key, @Nullable Node parent, int position) {
        this.tree = tree;
        this.id = id;
        this.content = content;
        this.key = key;
        this.parent = parent;
        this.position = position;
    }

    /**
     * Return the root of a document.
     *
     * @param tree the tree
     * @param document which document, from 0
     */
    public static Node root(Tree tree, int document) {
        return of(tree, tree.root(document), Tree.NONE, null, 0);
    }

    /** Return the view of one node of a tree as if it were a root: for those who walk the tree by its numbers. */
    public static Node of(Tree tree, int id) {
        return of(tree, id, Tree.NONE, null, 0);
    }

    static Node of(Tree tree, int id, int key, @Nullable Node parent, int position) {
        int content = resolve(tree, id);
        return switch (tree.kind(content)) {
            case MAPPING -> new MappingNode(tree, id, content, key, parent, position);
            case SEQUENCE -> new SequenceNode(tree, id, content, key, parent, position);
            default -> new ScalarNode(tree, id, content, key, parent, position);
        };
    }

    /** Return where the content of {@code id} stands: itself, unless it is an alias. */
    /** Return the node that says what a node does: another one when it is an alias. */
    public static int resolve(Tree tree, int id) {
        int content = id;
        while (tree.kind(content) == NodeKind.ALIAS) {
            content = tree.target(content);
        }
        return content;
    }

    /** Return the text that this node is in. */
    public Source source() {
        return tree.source();
    }

    /** Return the tree that this node is in, for those who write formats or tools. */
    public Tree tree() {
        return tree;
    }

    /** Return the id of this node in its {@link #tree}: the alias's own when it is one. */
    public int id() {
        return id;
    }

    /** Return the range of text that this node covers, without its tag and anchor; an alias's own when it is one. */
    public Span span() {
        return new Span(tree.start(id), tree.end(id));
    }

    /** Return the place of this node in its text. */
    public Location location() {
        return new Location(source(), span());
    }

    /** Return how this node is written. */
    public NodeStyle style() {
        return tree.style(content);
    }

    /** Return the mapping or sequence that holds this node, or empty for a document's root. */
    public Optional<Node> parent() {
        return Optional.ofNullable(parent);
    }

    /** Return this value's place among its siblings, from 0; 0 for a root. */
    public int position() {
        return position;
    }

    /** Return the path from the document's root to this node; a key has its value's. */
    public Path path() {
        if (parent == null) {
            return Path.root();
        }
        return parent instanceof MappingNode mapping
                ? mapping.pathTo(parent.path(), MappingNode.name(tree, key == Tree.NONE ? id : key))
                : parent.path().child(position);
    }

    /** Return the first value that a path names, seen from here, or empty when there is none. */
    public Optional<Node> find(Path path) {
        return PathQuery.first(this, path);
    }

    /**
     * Return the first value that a path names, seen from here, or empty when there is none.
     *
     * @throws ConfigException when the text is no path
     */
    public Optional<Node> find(String path) {
        return find(Path.parse(path));
    }

    /** Return every value that a path or query names, seen from here, in the order of the document; possibly none. */
    public List<Node> select(Path query) {
        return PathQuery.all(this, query);
    }

    /**
     * Return the value at a path, seen from here.
     *
     * @throws ConfigException when there is none (its problem names the nearest key), or when the text is no path
     */
    public Node get(String path) {
        return get(Path.parse(path));
    }

    /**
     * Return the value at a path, seen from here.
     *
     * @throws ConfigException when there is none; its problem names the nearest key
     */
    public Node get(Path path) {
        Optional<Node> found = find(path);
        if (found.isEmpty()) {
            throw ConfigException.of(MissingValue.problem(this, path));
        }
        return found.get();
    }

    /**
     * Return the scalar's text.
     *
     * @throws ConfigException when this is no scalar, or null
     */
    public String asString() {
        return Scalars.string(this);
    }

    /**
     * Return the scalar as a boolean: {@code true}, {@code yes}, {@code on} or {@code 1}, and {@code false}, {@code no},
     * {@code off} or {@code 0}, in small letters or capitals; whatever the format's own rules, which {@link
     * ScalarNode#type} has, say of the text.
     *
     * @throws ConfigException when it says anything else
     */
    public boolean asBoolean() {
        return Scalars.bool(this);
    }

    /**
     * Return the scalar as an {@code int}; {@code 1.0} and {@code 1e3} are whole numbers, too.
     *
     * @throws ConfigException when it is no whole number in that range
     */
    public int asInt() {
        return (int) Scalars.integer(this, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Return the scalar as a {@code long}; {@code 1.0} and {@code 1e3} are whole numbers, too.
     *
     * @throws ConfigException when it is no whole number in that range
     */
    public long asLong() {
        return Scalars.integer(this, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /**
     * Return the scalar as the nearest {@code double}; {@code inf}, {@code -inf} and {@code nan} are numbers here.
     *
     * @throws ConfigException when it is no number, or one beyond the range of a {@code double}
     */
    public double asDouble() {
        return Scalars.floating(this);
    }

    /**
     * Return the scalar as a whole number of at most 10,000 digits.
     *
     * @throws ConfigException when it is no whole number, or longer
     */
    public BigInteger asBigInteger() {
        return Scalars.integer(this);
    }

    /**
     * Return the scalar as a number with every digit kept; at most 10,000 of them when it is written out.
     *
     * @throws ConfigException when it is no number, or longer, or infinite, or not-a-number
     */
    public BigDecimal asBigDecimal() {
        return Scalars.decimal(this);
    }

    /** Tell whether this is null: a scalar that says there is no value. */
    public boolean isNull() {
        return tree.kind(content) == NodeKind.SCALAR && tree.type(content) == ScalarType.NULL;
    }

    /** Tell whether this is a reference to a node that stands elsewhere ({@code *name} in YAML). */
    public boolean isAlias() {
        return id != content;
    }

    /** Return the name by which aliases can refer to this node (YAML's {@code &name}), or empty. */
    public Optional<String> anchor() {
        int start = tree.anchorStart(content);
        return start == Tree.NONE
                ? Optional.empty()
                : Optional.of(source().text().substring(start + 1, tree.anchorEnd(content)));
    }

    /** Return the tag as written (YAML's {@code !include}, {@code !!str}), or empty. */
    public Optional<String> tag() {
        int start = tree.tagStart(content);
        return start == Tree.NONE
                ? Optional.empty()
                : Optional.of(source().text().substring(start, tree.tagEnd(content)));
    }

    /** Return the comments that belong to this value and its key. */
    public Comments comments() {
        return Comments.of(tree, key, id);
    }

    /** Return what kind of node this is, without its content, which may be a secret. */
    @Override
    public String toString() {
        return tree.kind(content) + " at " + location();
    }
}
