package io.configbuddy.document.tree;

import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import java.util.ArrayList;
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

    Node(Tree tree, int id, int key, @Nullable Node parent, int position) {
        this.tree = tree;
        this.id = id;
        this.content = resolve(tree, id);
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

    static Node of(Tree tree, int id, int key, @Nullable Node parent, int position) {
        return switch (tree.kind(resolve(tree, id))) {
            case MAPPING -> new MappingNode(tree, id, key, parent, position);
            case SEQUENCE -> new SequenceNode(tree, id, key, parent, position);
            default -> new ScalarNode(tree, id, key, parent, position);
        };
    }

    private static int resolve(Tree tree, int id) {
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
        List<Comment> detached = new ArrayList<>(0);
        List<Comment> leading = new ArrayList<>(0);
        List<Comment> trailing = new ArrayList<>(0);
        List<Comment> inner = new ArrayList<>(0);
        if (tree.commentCount() > 0) {
            CommentIndex index = tree.commentIndex();
            int owner = key == Tree.NONE ? id : key;
            collect(index, owner, detached, leading, trailing, inner);
            if (owner != id && !isAlias()) {
                collect(index, id, detached, leading, trailing, inner);
            }
        }
        return new Comments(detached, leading, trailing, inner);
    }

    private void collect(
            CommentIndex index,
            int owner,
            List<Comment> detached,
            List<Comment> leading,
            List<Comment> trailing,
            List<Comment> inner) {
        for (int i = index.first(owner); i != Tree.NONE; i = index.next(i)) {
            Comment comment = new Comment(source(), new Span(tree.commentStart(i), tree.commentEnd(i)));
            switch (index.role(i)) {
                case CommentIndex.DETACHED -> detached.add(comment);
                case CommentIndex.LEADING -> leading.add(comment);
                case CommentIndex.TRAILING -> trailing.add(comment);
                default -> inner.add(comment);
            }
        }
    }

    /** Return what kind of node this is, without its content, which may be a secret. */
    @Override
    public String toString() {
        return tree.kind(content) + " at " + location();
    }
}
