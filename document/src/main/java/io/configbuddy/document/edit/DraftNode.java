package io.configbuddy.document.edit;

import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value as it is to be.
 *
 * <p>It is one of three: as it stands in the text; a mapping or sequence of the text with other children, which are then
 * listed here; or new, in the place of a value of the text or of none. Not for use by several threads.
 */
public final class DraftNode {
    /** How many keys are looked for one by one before an index pays. */
    private static final int FEW = 4;

    final Draft draft;

    @Nullable
    DraftChild holder;

    @Nullable
    DraftChild first;

    @Nullable
    DraftChild last;
    /** The children that a container of the text has there, once they are listed. */
    @Nullable
    List<DraftChild> originals;

    /** Whether the style is to be just this one, and not merely a wish. */
    boolean styled;

    private final int origin;
    private final NodeKind kind;
    private final NodeStyle style;
    private final Value.@Nullable Scalar scalar;
    private final CommentText inner;
    private boolean listed;
    private int size;
    private int lookups;
    private @Nullable Map<String, DraftChild> index;

    private DraftNode(
            Draft draft, int origin, NodeKind kind, NodeStyle style, Value.@Nullable Scalar scalar, CommentText inner) {
        this.draft = draft;
        this.origin = origin;
        this.kind = kind;
        this.style = style;
        this.scalar = scalar;
        this.inner = inner;
        this.listed = origin == Tree.NONE;
    }

    static DraftNode standing(Draft draft, int origin) {
        Tree tree = draft.tree();
        return new DraftNode(draft, origin, tree.kind(origin), tree.style(origin), null, CommentText.NONE);
    }

    static DraftNode fresh(Draft draft, NodeKind kind, Value value) {
        Value.Scalar scalar = value instanceof Value.Scalar single ? single : null;
        CommentText inner = value instanceof Value.Mapping mapping
                ? mapping.inner()
                : value instanceof Value.Sequence sequence ? sequence.inner() : CommentText.NONE;
        return new DraftNode(draft, Tree.NONE, kind, value.style(), scalar, inner);
    }

    /** Return the draft that this is a part of. */
    public Draft draft() {
        return draft;
    }

    /** Tell whether the value is new, whether or not it replaces one. */
    public boolean isNew() {
        return origin == Tree.NONE;
    }

    /** Return the node of the text that this is, perhaps with other children; {@link Tree#NONE} when it is new. */
    public int origin() {
        return origin;
    }

    /** Return what it is. */
    public NodeKind kind() {
        return kind;
    }

    /** Return how it is written, or for a new one the style wished for. */
    public NodeStyle style() {
        return style;
    }

    /** Tell whether the style was asked for, and is to be just this one. */
    public boolean isStyled() {
        return styled;
    }

    /** Return the entry, item or root whose value it is. */
    public DraftChild holder() {
        DraftChild child = holder;
        if (child == null) {
            throw new IllegalStateException("no part of the draft");
        }
        return child;
    }

    /** Tell whether it is the value of an entry, item or root yet; one that is being made is none so far. */
    public boolean isHeld() {
        return holder != null;
    }

    /** Return the children as they are to be, in order; none for a scalar or an alias. */
    public List<DraftChild> children() {
        list();
        List<DraftChild> all = new ArrayList<>(size);
        for (DraftChild child = first; child != null; child = child.next) {
            all.add(child);
        }
        return all;
    }

    /** Return the value with all that is in it and the comments there, such as it is to be, to write it anew. */
    public Value toValue() {
        return new DraftReader(draft).value(this);
    }

    boolean isContainer() {
        return kind == NodeKind.MAPPING || kind == NodeKind.SEQUENCE;
    }

    boolean isListed() {
        return listed;
    }

    Value.@Nullable Scalar scalar() {
        return scalar;
    }

    /** Return the comments at the end of it: the last block as the leading ones, the others as detached. */
    public CommentText inner() {
        return isNew() ? inner : new TreeReader(draft.tree()).inner(holder().owner(), origin);
    }

    @Nullable
    DraftChild lastChild() {
        list();
        return last;
    }

    int size() {
        list();
        return size;
    }

    /** Make the children of a container of the text objects that can be changed. */
    void list() {
        if (listed || !isContainer()) {
            return;
        }
        listed = true;
        Tree tree = draft.tree();
        List<DraftChild> all = new ArrayList<>();
        for (int owner = tree.first(origin); owner != Tree.NONE; ) {
            int value = kind == NodeKind.MAPPING ? tree.next(owner) : owner;
            DraftChild child = draft.listed(this, owner, value);
            child.place = all.size();
            all.add(child);
            link(last, child);
            owner = tree.next(value);
        }
        originals = all;
    }

    /** Return the first child in the text or as it is to be, whichever is at hand: for a walk that changes nothing. */
    @Nullable
    DraftChild find(String key) {
        if (kind != NodeKind.MAPPING) {
            return null;
        }
        DraftChild found = exact(key);
        String folded = found == null ? draft.editor().fold(key) : key;
        if (folded.equals(key)) {
            return found;
        }
        DraftChild other = exact(folded);
        return other != null && draft.editor().isFolded(other) ? other : null;
    }

    private @Nullable DraftChild exact(String key) {
        if (index == null && lookups++ < FEW && KeyScan.isPossible(this)) {
            return listed ? KeyScan.listed(this, key) : KeyScan.find(this, key);
        }
        return index().get(key);
    }

    /** Return the item at a place, or null when there is none; negative places count from the end. */
    @Nullable
    DraftChild at(int place) {
        if (!listed && place >= 0) {
            Tree tree = draft.tree();
            int at = 0;
            for (int item = tree.first(origin); item != Tree.NONE; item = tree.next(item)) {
                if (at++ == place) {
                    return draft.child(this, item, item);
                }
            }
            return null;
        }
        list();
        DraftChild child = place < 0 ? last : first;
        for (int i = place < 0 ? -place - 1 : place; i > 0 && child != null; i--) {
            child = place < 0 ? child.previous : child.next;
        }
        return child;
    }

    /** Put a child after another one of this container's; null for the beginning. */
    void insert(@Nullable DraftChild before, DraftChild child) {
        list();
        link(before, child);
        Map<String, DraftChild> known = index;
        if (known != null) {
            known.put(child.name(), child);
        }
        draft.restructured(this);
    }

    /** Take a child out. */
    void remove(DraftChild child) {
        list();
        forget(child);
        DraftChild before = child.previous;
        DraftChild after = child.next;
        if (before == null) {
            first = after;
        } else {
            before.next = after;
        }
        if (after == null) {
            last = before;
        } else {
            after.previous = before;
        }
        child.container = null;
        child.previous = null;
        child.next = null;
        size--;
        draft.restructured(this);
    }

    /** Put all children into another order. */
    void reorder(List<DraftChild> children) {
        first = null;
        last = null;
        size = 0;
        for (DraftChild child : children) {
            link(last, child);
        }
        // Of two children with one name the first or the last counts.
        index = null;
        draft.restructured(this);
    }

    /** Forget a child's name, before it changes. */
    void forget(DraftChild child) {
        Map<String, DraftChild> known = index;
        if (known != null && known.remove(child.name()) != child) {
            index = null;
        }
        if (origin != Tree.NONE && draft.tree().has(origin, Tree.DUPLICATES)) {
            index = null;
        }
    }

    /** Note a child's name, after it changed. */
    void note(DraftChild child) {
        Map<String, DraftChild> known = index;
        if (known != null) {
            known.put(child.name(), child);
        }
    }

    private void link(@Nullable DraftChild before, DraftChild child) {
        DraftChild after = before == null ? first : before.next;
        child.container = this;
        child.previous = before;
        child.next = after;
        if (before == null) {
            first = child;
        } else {
            before.next = child;
        }
        if (after == null) {
            last = child;
        } else {
            after.previous = child;
        }
        size++;
    }

    private Map<String, DraftChild> index() {
        list();
        Map<String, DraftChild> known = index;
        if (known == null) {
            known = new HashMap<>(size * 2);
            boolean keepFirst = draft.tree().duplicates() == Duplicates.FIRST;
            for (DraftChild child = first; child != null; child = child.next) {
                if (!keepFirst || !known.containsKey(child.name())) {
                    known.put(child.name(), child);
                }
            }
            index = known;
        }
        return known;
    }

    /** Return what kind of value this is, without its content, which may be a secret. */
    @Override
    public String toString() {
        return (isNew() ? "new " : "") + kind;
    }
}
