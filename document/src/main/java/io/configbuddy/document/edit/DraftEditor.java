package io.configbuddy.document.edit;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.Splice;
import io.configbuddy.document.tree.FlatKeys;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Edits a draft by paths: what {@code DocumentEditor} does, without the parsing.
 *
 * <p>Every method either makes its change or throws a {@link io.configbuddy.document.problem.ConfigException} and
 * changes nothing. Not for use by several threads.
 */
public final class DraftEditor {
    private final Draft draft;
    private final DraftPaths paths;
    private final Refusals refusals;
    private Aliases aliases = Aliases.REFUSE;
    private int document;

    /** Begin with a tree and the editor of its format. */
    public DraftEditor(Tree tree, FormatEditor editor) {
        this.draft = new Draft(tree, editor);
        this.paths = new DraftPaths(draft);
        this.refusals = new Refusals(draft);
    }

    /** Set what edits do whose path leads through a reference. */
    public void aliases(Aliases policy) {
        aliases = policy;
    }

    /**
     * Set which document of the text the following edits are about, from 0.
     *
     * @throws IllegalArgumentException when there is no such document
     */
    public void document(int index) {
        if (index < 0 || index >= Math.max(1, draft.documentCount())) {
            throw new IllegalArgumentException("no document " + index + " among " + draft.documentCount());
        }
        document = index;
    }

    /** Return what a path names, references followed; empty when that is nothing. */
    public Optional<NodeKind> kind(Path path) {
        if (draft.documentCount() == 0) {
            return Optional.empty();
        }
        DraftChild child = paths.find(root(), path);
        return child == null ? Optional.empty() : Optional.of(paths.peek(child).kind());
    }

    /** Return what the one value that a path names says, references followed. */
    public Value value(Path path) {
        return existingNode(path).toValue();
    }

    /** Return how many entries or items the one value that a path names has. */
    public int size(Path path) {
        return existingNode(path).size();
    }

    private DraftNode existingNode(Path path) {
        DraftChild root = root();
        DraftChild child = paths.find(root, path);
        if (child == null) {
            throw refusals.missing(root, path);
        }
        return paths.peek(child);
    }

    /** Set every value that a path names, or the one that it is to name; missing parents are made. */
    public void set(Path path, Value value) {
        List<Segment> segments = path.segments();
        if (draft.documentCount() == 0) {
            draft.addRoot(nested(segments, 0, value));
            return;
        }
        if (!path.isQuery()) {
            set(root(), path, 0, value);
            return;
        }
        int plain = segments.size();
        while (isPlain(segments.get(plain - 1))) {
            plain--;
        }
        // What a selector names may lack the key that is to be set; a wildcard names only what is there.
        boolean complete =
                root().value().style() == NodeStyle.FLAT || !(segments.get(plain - 1) instanceof Segment.Selector);
        int from = complete ? segments.size() : plain;
        for (DraftChild base : paths.all(root(), first(path, from), aliases)) {
            set(base, path, from, value);
        }
    }

    private static Path first(Path path, int steps) {
        Path first = Path.root();
        for (Segment segment : path.segments().subList(0, steps)) {
            first = first.child(segment);
        }
        return first;
    }

    private void set(DraftChild base, Path path, int from, Value value) {
        List<Segment> segments = path.segments();
        DraftChild at = base;
        int next = from;
        while (next < segments.size()) {
            Step step = paths.step(at, segments, next, aliases, path);
            if (step == null) {
                add(at, path, next, value);
                return;
            }
            at = step.child();
            next = step.next();
        }
        replace(paths.settle(at, aliases, path), value);
    }

    /** Add what is missing of a path below a value. */
    private void add(DraftChild at, Path path, int next, Value value) {
        List<Segment> segments = path.segments();
        DraftNode node = paths.enter(at, aliases, path);
        Segment segment = segments.get(next);
        if (DraftPaths.isNothing(node)) {
            replace(paths.settle(at, aliases, path), nested(segments, next, value));
        } else if (node.kind() == NodeKind.MAPPING && node.style() == NodeStyle.FLAT) {
            String key = FlatKeys.joined(segments, next, segments.size(), true);
            insert(node, node.lastChild(), key == null ? "" : key, value);
        } else if (node.kind() == NodeKind.MAPPING && !(segment instanceof Segment.Index)) {
            insert(node, node.lastChild(), name(segment), nested(segments, next + 1, value));
        } else if (node.kind() == NodeKind.SEQUENCE && !(segment instanceof Segment.Key)) {
            int index = index(segment);
            if (index != node.size()) {
                throw refusals.index(at, index, node.size());
            }
            insert(node, node.lastChild(), null, nested(segments, next + 1, value));
        } else {
            throw refusals.noContainer(path, at, what(node));
        }
    }

    /** Insert an item before the one that a path names, or an entry with {@code key} before that. */
    public void insertBefore(Path sibling, @Nullable String key, Value value) {
        DraftChild next = child(sibling, "moved");
        insert(container(next), next.previous, checked(container(next), key), value);
    }

    /** Insert an item after the one that a path names, or an entry with {@code key} after that. */
    public void insertAfter(Path sibling, @Nullable String key, Value value) {
        DraftChild previous = child(sibling, "moved");
        insert(container(previous), previous, checked(container(previous), key), value);
    }

    /** Insert an item, or an entry with {@code key}, at a place of the container that a path names, from 0. */
    public void insertAt(Path container, int place, @Nullable String key, Value value) {
        DraftChild holder = paths.one(root(), container, aliases);
        DraftNode node = paths.enter(holder, aliases, container);
        if (!node.isContainer()) {
            throw refusals.noContainer(container, holder, what(node));
        }
        if (place < 0 || place > node.size()) {
            throw refusals.index(holder, place, node.size());
        }
        insert(node, place == 0 ? null : node.at(place - 1), checked(node, key), value);
    }

    /** Add an item to the end of every sequence that a path names; a missing one is made. */
    public void append(Path sequence, Value value) {
        List<DraftChild> found = draft.documentCount() == 0 ? List.of() : existing(sequence);
        if (found.isEmpty()) {
            set(sequence, Values.single(value));
            return;
        }
        for (DraftChild holder : found) {
            DraftNode node = paths.enter(holder, aliases, sequence);
            if (node.kind() == NodeKind.SEQUENCE) {
                insert(node, node.lastChild(), null, value);
            } else if (DraftPaths.isNothing(node)) {
                replace(paths.settle(holder, aliases, sequence), Values.single(value));
            } else {
                throw refusals.noSequence(holder, what(node));
            }
        }
    }

    private List<DraftChild> existing(Path path) {
        if (path.isQuery()) {
            return paths.all(root(), path, aliases);
        }
        List<Segment> segments = path.segments();
        DraftChild at = root();
        for (int next = 0; next < segments.size(); ) {
            Step step = paths.step(at, segments, next, aliases, path);
            if (step == null) {
                return List.of();
            }
            at = step.child();
            next = step.next();
        }
        return List.of(at);
    }

    /** Remove everything that a path names. */
    public void remove(Path path) {
        for (DraftChild child : children(path, "removed")) {
            if (child.container != null) {
                child.container.remove(child);
            }
        }
    }

    /** Give an entry another key, in its place. */
    public void rename(Path path, String newKey) {
        DraftChild child = child(path, "renamed");
        DraftNode mapping = container(child);
        if (mapping.kind() != NodeKind.MAPPING) {
            throw refusals.noContainer(path, child, "an item of a sequence, which has no key");
        }
        rename(child, mapping, flatName(mapping, path, newKey));
    }

    private void rename(DraftChild child, DraftNode mapping, String name) {
        if (child.name().equals(name)) {
            return;
        }
        DraftChild other = mapping.find(name);
        if (other != null && other != child) {
            throw refusals.exists(child, name);
        }
        mapping.forget(child);
        child.rename(Value.Scalar.of(ScalarType.STRING, name));
        mapping.note(child);
        draft.changed(child);
    }

    /** Where keys are whole paths, a new key takes the place of a path's last step. */
    private static String flatName(DraftNode mapping, Path path, String newKey) {
        if (mapping.style() != NodeStyle.FLAT || path.segments().size() < 2) {
            return newKey;
        }
        List<Segment> segments = path.parent().child(newKey).segments();
        String joined = FlatKeys.joined(segments, 0, segments.size(), true);
        return joined == null ? newKey : joined;
    }

    /** Move a value, with its comments, to a path that names nothing yet; missing parents are made. */
    public void move(Path from, Path to) {
        DraftChild child = child(from, "moved");
        if (from.equals(to)) {
            return;
        }
        if (to.isRoot() || to.isQuery() || to.startsWith(from)) {
            throw refusals.target(child, to);
        }
        if (!existing(to).isEmpty()) {
            throw refusals.taken(existing(to).get(0));
        }
        List<Segment> segments = to.segments();
        Segment last = segments.get(segments.size() - 1);
        DraftNode target = target(to, last);
        String key = target.style() == NodeStyle.FLAT
                ? FlatKeys.joined(segments, 0, segments.size(), true)
                : target.kind() == NodeKind.MAPPING ? name(last) : null;
        if (key == null && index(last) != target.size()) {
            throw refusals.index(target.holder(), index(last), target.size());
        }
        place(child, target, target.lastChild(), key);
    }

    /** Return the container that a path's parent names, made when it is missing. */
    private DraftNode target(Path to, Segment last) {
        if (root().value().style() == NodeStyle.FLAT) {
            return root().value();
        }
        Path parent = to.parent();
        NodeKind kind = last instanceof Segment.Index ? NodeKind.SEQUENCE : NodeKind.MAPPING;
        List<DraftChild> found = existing(parent);
        if (found.isEmpty() || DraftPaths.isNothing(found.get(0).value())) {
            set(parent, draft.container(kind).toValue());
            found = existing(parent);
        }
        DraftNode node = paths.enter(found.get(0), aliases, to);
        boolean fits = node.kind() == NodeKind.MAPPING
                ? !(last instanceof Segment.Index)
                : node.kind() == NodeKind.SEQUENCE && !(last instanceof Segment.Key);
        if (!fits) {
            throw refusals.noContainer(to, found.get(0), what(node));
        }
        return node;
    }

    /** Move a value, with its comments, next to another one, be it in the same container or not. */
    public void moveBeside(Path from, Path sibling, boolean after) {
        DraftChild child = child(from, "moved");
        DraftChild mark = child(sibling, "moved");
        if (child == mark) {
            return;
        }
        if (isWithin(mark, child)) {
            throw refusals.target(child, sibling);
        }
        DraftNode target = container(mark);
        String key = target.kind() != NodeKind.MAPPING ? null : child.name();
        if (key != null && !child.hasKey()) {
            throw refusals.noContainer(sibling, mark, "in a mapping, where " + from + " would need a key");
        }
        DraftChild before = after ? mark : mark.previous;
        if (before == child) {
            before = child.previous;
        }
        place(child, target, before, key);
    }

    /**
     * Move a value, with its comments, to the place of another one, which goes. That one's comments stay where the value
     * has none of the kind.
     */
    public void moveOver(Path from, Path to) {
        DraftChild child = child(from, "moved");
        DraftChild mark = child(to, "replaced");
        if (child == mark) {
            return;
        }
        if (isWithin(mark, child)) {
            throw refusals.target(child, to);
        }
        DraftNode target = container(mark);
        CommentText own = child.comments();
        CommentText other = mark.comments();
        DraftChild before = mark.previous == child ? child.previous : mark.previous;
        target.remove(mark);
        DraftChild placed = place(child, target, before, mark.hasKey() ? mark.name() : null);
        if (own.leading().isEmpty() && !other.leading().isEmpty()) {
            placed.newLeading = other.leading();
        }
        if (own.trailing().isEmpty() && !other.trailing().isEmpty()) {
            placed.newTrailing = other.trailing();
        }
        draft.changed(placed);
    }

    /** Put a child into another place; return it, or what it has become in another container. */
    private DraftChild place(DraftChild child, DraftNode target, @Nullable DraftChild before, @Nullable String key) {
        DraftNode source = container(child);
        if (source == target) {
            DraftChild anchor = before == child ? child.previous : before;
            if (key != null) {
                rename(child, source, key);
            }
            source.remove(child);
            source.insert(anchor, child);
            return child;
        }
        if (key != null && target.find(key) != null) {
            throw refusals.exists(target.holder(), key);
        }
        Value newKey = key == null ? null : keyOf(child, key);
        CommentText comments = child.comments();
        DraftNode value = child.value();
        source.remove(child);
        DraftChild moved = DraftChild.fresh(draft, newKey, value, comments);
        moved.movedFrom = child.isNew() ? child.movedFrom : child;
        target.insert(before, moved);
        return moved;
    }

    private static Value keyOf(DraftChild child, String key) {
        return child.hasKey() && child.name().equals(key) ? child.key() : Value.Scalar.of(ScalarType.STRING, key);
    }

    private static boolean isWithin(DraftChild child, DraftChild outer) {
        DraftChild at = child;
        while (at != outer && at.container != null) {
            at = at.container.holder();
        }
        return at == outer;
    }

    /** Set the comment lines directly above a value, or those behind it; none removes them. */
    public void comment(Path path, List<String> lines, boolean behind) {
        for (DraftChild named : children(path, "commented on")) {
            if (!draft.editor().hasComments()) {
                throw refusals.noComments(named);
            }
            DraftChild child = draft.editor().commented(named);
            CommentText now = child.comments();
            if (lines.equals(behind ? now.trailing() : now.leading())) {
                continue;
            }
            child.comment(lines, behind);
            draft.changed(child);
        }
    }

    /** Write every value that a path names in another style. */
    public void style(Path path, NodeStyle style) {
        for (DraftChild child : paths.all(root(), path, aliases)) {
            DraftChild settled = paths.settle(child, aliases, path);
            DraftNode node = settled.value();
            if (node.style() != style) {
                if (!draft.editor().hasStyle(node.kind(), style)) {
                    throw refusals.style(settled, style);
                }
                DraftNode styled = draft.node(Values.styled(node.toValue(), style));
                styled.styled = true;
                settled.value(styled);
                draft.changed(settled);
            }
        }
    }

    /**
     * Sort the entries of a mapping by their keys, or the items of a sequence by what they say or what the value of
     * {@code by} in each says. What is equal keeps its order; comments go along.
     */
    public void sort(Path path, @Nullable String by) {
        for (DraftChild holder : paths.all(root(), path, aliases)) {
            DraftNode node = paths.enter(holder, aliases, path);
            if (!node.isContainer()) {
                throw refusals.noContainer(path, holder, what(node));
            }
            new Sorting(by).sort(node);
        }
    }

    /** Tell whether nothing was changed. */
    public boolean isUnchanged() {
        return !draft.isChanged();
    }

    /** Return the splices into the text that make all the changes told so far; possibly none. */
    public List<Splice> splices() {
        return draft.isChanged() ? EditPlan.splices(draft) : List.of();
    }

    /**
     * Return where a text that was edited differs from what the edits meant.
     *
     * @param tree the tree of the edited text
     * @param splices the splices that made it
     * @return the path of the first difference, or null when there is none
     */
    public @Nullable Path difference(Tree tree, List<Splice> splices) {
        return new Verification(draft, tree, splices).difference();
    }

    private DraftChild root() {
        if (draft.documentCount() == 0) {
            throw refusals.empty();
        }
        return draft.root(document);
    }

    private List<DraftChild> children(Path path, String what) {
        List<DraftChild> all = paths.all(root(), path, aliases);
        for (DraftChild child : all) {
            if (child.container == null) {
                throw refusals.root(child, what);
            }
        }
        return all;
    }

    private DraftChild child(Path path, String what) {
        DraftChild child = paths.one(root(), path, aliases);
        if (child.container == null) {
            throw refusals.root(child, what);
        }
        child.container.list();
        return child;
    }

    private static DraftNode container(DraftChild child) {
        DraftNode container = child.container;
        if (container == null) {
            throw new IllegalStateException("a root has no container");
        }
        return container;
    }

    private @Nullable String checked(DraftNode container, @Nullable String key) {
        if ((key != null) != (container.kind() == NodeKind.MAPPING)) {
            throw new IllegalArgumentException(
                    key == null ? "an entry of a mapping needs a key" : "an item of a sequence has no key");
        }
        if (key != null && container.find(key) != null) {
            throw refusals.exists(container.holder(), key);
        }
        return key;
    }

    private void insert(DraftNode container, @Nullable DraftChild before, @Nullable String key, Value value) {
        DraftNode node = draft.node(value);
        Value newKey = key == null ? null : Value.Scalar.of(ScalarType.STRING, key);
        container.insert(before, DraftChild.fresh(draft, newKey, node, CommentText.NONE));
    }

    private void replace(DraftChild child, Value value) {
        DraftNode node = draft.node(value);
        if (!new DraftReader(draft).says(child.value(), node.toValue())) {
            child.value(node);
            draft.changed(child);
        }
    }

    private static boolean isPlain(Segment segment) {
        return segment instanceof Segment.Key
                || segment instanceof Segment.Index
                || segment instanceof Segment.KeyOrIndex;
    }

    /** Return the value that holds another one at the end of the steps from one on. */
    private static Value nested(List<Segment> segments, int from, Value value) {
        Value all = value;
        for (int i = segments.size() - 1; i >= from; i--) {
            Segment segment = segments.get(i);
            boolean item = segment instanceof Segment.Index || index(segment) == 0;
            all = item ? Values.single(all) : Values.single(name(segment), all);
        }
        return all;
    }

    private static String name(Segment segment) {
        if (segment instanceof Segment.Key key) {
            return key.name();
        }
        return segment instanceof Segment.KeyOrIndex either ? either.name() : segment.toString();
    }

    private static int index(Segment segment) {
        if (segment instanceof Segment.Index index) {
            return index.value();
        }
        return segment instanceof Segment.KeyOrIndex either ? either.index() : Tree.NONE;
    }

    private static String what(DraftNode node) {
        return switch (node.kind()) {
            case MAPPING -> "a mapping";
            case SEQUENCE -> "a sequence";
            case ALIAS -> "a reference";
            case SCALAR -> "a single value";
        };
    }
}
