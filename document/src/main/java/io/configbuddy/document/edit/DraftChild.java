package io.configbuddy.document.edit;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.tree.CommentIndex;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of a mapping, an item of a sequence, or a root, as it is to be. Not for use by several threads. */
public final class DraftChild {
    final Draft draft;
    /** Its place among the children that its container has in the text; NONE for a new one and for a root. */
    int place = Tree.NONE;

    /** Whether it keeps its place relative to the others that do; see {@link ContainerEdit}. */
    boolean stays;

    @Nullable
    DraftNode container;

    @Nullable
    DraftChild previous;

    @Nullable
    DraftChild next;

    @Nullable
    Value newKey;

    @Nullable
    List<String> newLeading;

    @Nullable
    List<String> newTrailing;

    CommentText comments = CommentText.NONE;

    @Nullable
    DraftChild movedFrom;

    private final int owner;
    private final int valueId;
    private @Nullable DraftNode value;
    private @Nullable String name;

    private DraftChild(Draft draft, int owner, int valueId) {
        this.draft = draft;
        this.owner = owner;
        this.valueId = valueId;
    }

    /** Return a child that stands in the text. */
    static DraftChild standing(Draft draft, int owner, int valueId) {
        return new DraftChild(draft, owner, valueId);
    }

    /** Return a child that is not in the text yet. */
    static DraftChild fresh(Draft draft, @Nullable Value key, DraftNode value, CommentText comments) {
        DraftChild child = new DraftChild(draft, Tree.NONE, Tree.NONE);
        child.newKey = key;
        child.value = value;
        child.comments = comments;
        value.holder = child;
        return child;
    }

    /** Return the draft that this is a part of. */
    public Draft draft() {
        return draft;
    }

    /** Tell whether it is not in the text yet. */
    public boolean isNew() {
        return owner == Tree.NONE;
    }

    /**
     * Return the node that stands for it in the text: its key, or for an item and a root its value; {@link Tree#NONE}
     * when it is new.
     */
    public int owner() {
        return owner;
    }

    /** Return the node that is its value in the text, whatever replaces it; {@link Tree#NONE} when it is new. */
    public int valueId() {
        return valueId;
    }

    /**
     * Return the entry or item of another container that this one was moved from, which still stands in the text, or
     * empty when it was not moved. Its text may be copied; its key, comments and value as they are to be are this one's.
     */
    public Optional<DraftChild> movedFrom() {
        return Optional.ofNullable(movedFrom);
    }

    /** Return the mapping or sequence that it is in, or empty for a root and for what was removed. */
    public Optional<DraftNode> container() {
        return Optional.ofNullable(container);
    }

    /**
     * Tell whether it stands in the text and keeps its place among its siblings; otherwise {@link FormatEditor#children}
     * writes it. To be asked only once all changes are told.
     */
    public boolean isInPlace() {
        DraftNode in = container;
        return !isNew() && (stays || in == null || !draft.restructured().contains(in));
    }

    /** Return its value as it is to be. */
    public DraftNode value() {
        DraftNode node = value;
        if (node == null) {
            node = DraftNode.standing(draft, valueId);
            node.holder = this;
            value = node;
        }
        return node;
    }

    /** Return what its value is to be. */
    public NodeKind kind() {
        DraftNode node = value;
        return node == null ? draft.tree().kind(valueId) : node.kind();
    }

    /** Tell whether nothing came near its value, so that this is as it stands in the text. */
    boolean isUntouched() {
        return value == null;
    }

    /** Tell whether it has a key: whether it is an entry of a mapping. */
    public boolean hasKey() {
        return newKey != null || owner != valueId;
    }

    /** Tell whether its key is another one than in the text. */
    public boolean hasNewKey() {
        return newKey != null && owner != Tree.NONE;
    }

    /**
     * Return its key as it is to be.
     *
     * @throws IllegalStateException when it has none
     */
    public Value key() {
        Value key = newKey;
        if (key == null) {
            if (!hasKey()) {
                throw new IllegalStateException("an item has no key");
            }
            key = new TreeReader(draft.tree()).key(owner);
        }
        return key;
    }

    /** Return what its key says, as it will be read back; empty when it has none. */
    public String name() {
        String given = given();
        String folded = draft.editor().fold(given);
        return folded.equals(given) || !draft.editor().isFolded(this) ? given : folded;
    }

    private String given() {
        Value key = newKey;
        if (key != null) {
            return name(key);
        }
        String known = name;
        if (known == null) {
            known = hasKey() ? nameInText(draft.tree(), owner) : "";
            name = known;
        }
        return known;
    }

    /** Return its place among its siblings as it is to be, from 0; a walk along them. */
    public int position() {
        if (container != null) {
            container.list();
        }
        int position = 0;
        for (DraftChild before = previous; before != null; before = before.previous) {
            position++;
        }
        return position;
    }

    /** Return the path at which it is to be. */
    public Path path() {
        DraftNode in = container;
        DraftChild holder = in == null ? null : in.holder;
        if (in == null || holder == null) {
            return Path.root();
        }
        return in.kind() == NodeKind.MAPPING
                ? holder.path().child(name())
                : holder.path().child(position());
    }

    /** Tell whether its leading comments are to be replaced. */
    public boolean hasNewLeading() {
        return newLeading != null;
    }

    /** Tell whether its trailing comments are to be replaced. */
    public boolean hasNewTrailing() {
        return newTrailing != null;
    }

    /**
     * Return the comments around it as they are to be, without markers. For one that stands in the text this reads them
     * off it.
     */
    public CommentText comments() {
        CommentText base = standingComments();
        List<String> leading = newLeading == null ? base.leading() : newLeading;
        List<String> trailing = newTrailing == null ? base.trailing() : newTrailing;
        return new CommentText(base.detached(), leading, trailing, base.blankBefore());
    }

    private CommentText standingComments() {
        return isNew() ? comments : new TreeReader(draft.tree()).comments(owner, valueId);
    }

    /** Replace its leading or its trailing comments; with what they are in the text, they are to stay. */
    void comment(List<String> lines, boolean behind) {
        CommentText standing = standingComments();
        if (behind) {
            newTrailing = lines.equals(standing.trailing()) ? null : List.copyOf(lines);
        } else {
            newLeading = lines.equals(standing.leading()) ? null : List.copyOf(lines);
        }
    }

    void rename(Value key) {
        newKey = key;
    }

    /** Put another value in the place of this one's. */
    void value(DraftNode other) {
        value = other;
        other.holder = this;
    }

    /** Tell whether it has comments of a role in the text. */
    boolean hasComments(byte role) {
        if (isNew() || draft.tree().commentCount() == 0) {
            return false;
        }
        CommentIndex index = draft.tree().commentIndex();
        return index.has(owner, role) || (valueId != owner && index.has(valueId, role));
    }

    static String name(Value key) {
        return key instanceof Value.Scalar scalar ? scalar.text() : "";
    }

    static String nameInText(Tree tree, int key) {
        int content = key;
        while (tree.kind(content) == NodeKind.ALIAS) {
            content = tree.target(content);
        }
        return tree.kind(content) == NodeKind.SCALAR ? tree.text(content) : tree.lexeme(content);
    }

    /** Return the path alone: the value may be a secret. */
    @Override
    public String toString() {
        return path().toString();
    }
}
