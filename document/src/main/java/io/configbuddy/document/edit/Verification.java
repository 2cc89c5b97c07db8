package io.configbuddy.document.edit;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.Splice;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares the tree of an edited text with the draft that it was to follow.
 *
 * <p>What no splice touches is the same when it is of the same kind in the same, shifted place; only what differs so far
 * is decoded. One walk over both trees, which notes the way to a difference only
 * once it has found one.
 */
final class Verification {
    private final Draft draft;
    private final Tree before;
    private final Tree after;
    private final Shifts shifts;
    private final Map<Integer, Integer> anchored = new HashMap<>();
    private final List<DraftChild> commented = new ArrayList<>();
    private final List<CommentText> comments = new ArrayList<>();
    /** The steps to the difference, the last one first. */
    private final List<Segment> way = new ArrayList<>();

    Verification(Draft draft, Tree after, List<Splice> splices) {
        this.draft = draft;
        this.before = draft.tree();
        this.after = after;
        this.shifts = new Shifts(splices);
    }

    /** Return the path of the first difference, or null. */
    @Nullable
    Path difference() {
        if (after.documentCount() != draft.documentCount()) {
            return Path.root();
        }
        for (int document = 0; document < draft.documentCount(); document++) {
            int root = after.root(document);
            if (!same(draft.root(document), root, root)) {
                return way();
            }
        }
        for (int i = 0; i < commented.size(); i++) {
            if (!same(commented.get(i), comments.get(i))) {
                return commented.get(i).path();
            }
        }
        return isCommentLost() ? Path.root() : null;
    }

    private Path way() {
        Path path = Path.root();
        for (int i = way.size() - 1; i >= 0; i--) {
            path = path.child(way.get(i));
        }
        return path;
    }

    private boolean same(DraftChild child, int owner, int node) {
        if (child.hasNewLeading() || child.hasNewTrailing()) {
            commented.add(child);
            comments.add(comments(child, owner, node));
        }
        if (child.isUntouched()) {
            return standing(child.valueId(), node);
        }
        DraftNode value = child.value();
        if (!value.isNew() && !value.isListed()) {
            return standing(value.origin(), node);
        }
        if (value.kind() != after.kind(node) || value.styled && value.style() != after.style(node)) {
            return false;
        }
        if (value.isNew() && !child.isNew()) {
            anchored.put(child.valueId(), node);
        }
        if (value.kind() == NodeKind.SCALAR) {
            Value.Scalar scalar = value.scalar();
            return scalar != null
                    && scalar.type() == after.type(node)
                    && scalar.text().equals(after.text(node));
        }
        if (!value.isNew()) {
            anchored.put(value.origin(), node);
        }
        return value.kind() == NodeKind.MAPPING ? sameEntries(value, node) : sameItems(value, node);
    }

    private CommentText comments(DraftChild child, int owner, int node) {
        boolean within = draft.editor().commented(child) != child && after.first(node) != Tree.NONE;
        if (!within) {
            return new TreeReader(after).comments(owner, node);
        }
        int first = after.first(node);
        return new TreeReader(after).comments(first, after.kind(node) == NodeKind.MAPPING ? after.next(first) : first);
    }

    private boolean sameEntries(DraftNode mapping, int node) {
        if (!draft.editor().keepsOrder()) {
            return sameNames(mapping, node);
        }
        int key = after.first(node);
        for (DraftChild child = mapping.first; child != null; child = child.next) {
            boolean same = key != Tree.NONE && sameKey(child, key) && same(child, key, after.next(key));
            if (!same) {
                way.add(new Segment.Key(child.name()));
                return false;
            }
            key = after.next(after.next(key));
        }
        return key == Tree.NONE;
    }

    private boolean sameKey(DraftChild child, int key) {
        if (!child.isNew() && !child.hasNewKey()) {
            return standing(child.owner(), key);
        }
        return child.key() instanceof Value.Scalar scalar
                ? after.kind(key) == NodeKind.SCALAR && after.text(key).equals(scalar.text())
                : after.kind(key) != NodeKind.SCALAR;
    }

    private boolean sameItems(DraftNode sequence, int node) {
        int item = after.first(node);
        for (DraftChild child = sequence.first; child != null; child = child.next) {
            if (item == Tree.NONE || !same(child, item, item)) {
                way.add(new Segment.Index(child.position()));
                return false;
            }
            item = after.next(item);
        }
        return item == Tree.NONE;
    }

    /** Compare what stands in the text, perhaps with changes further in. */
    private boolean standing(int old, int node) {
        NodeKind kind = before.kind(old);
        if (kind != after.kind(node)) {
            return false;
        }
        if (before.has(old, Tree.PROPERTIES)) {
            anchored.put(old, node);
        }
        return switch (kind) {
            case SCALAR -> sameScalar(old, node);
            case ALIAS -> sameAlias(old, node);
            case MAPPING -> standingEntries(old, node);
            case SEQUENCE -> standingItems(old, node);
        };
    }

    private boolean standingEntries(int old, int node) {
        if (!draft.editor().keepsOrder()) {
            return standingNames(old, node);
        }
        int key = before.first(old);
        int newKey = after.first(node);
        while (key != Tree.NONE && newKey != Tree.NONE) {
            int value = before.next(key);
            int newValue = after.next(newKey);
            DraftChild known = draft.known(key);
            boolean same = standing(key, newKey)
                    && (known == null ? standing(value, newValue) : same(known, newKey, newValue));
            if (!same) {
                way.add(new Segment.Key(known == null ? before.lexeme(key) : known.name()));
                return false;
            }
            key = before.next(value);
            newKey = after.next(newValue);
        }
        return key == newKey;
    }

    private boolean sameNames(DraftNode mapping, int node) {
        KeyCursor keys = new KeyCursor(after, node);
        for (DraftChild child = mapping.first; child != null; child = child.next) {
            int key = child.isNew() || child.hasNewKey() ? keys.find(child.name()) : find(keys, child.owner());
            if (key == Tree.NONE || !same(child, key, after.next(key))) {
                way.add(new Segment.Key(child.name()));
                return false;
            }
        }
        return keys.isDone();
    }

    private boolean standingNames(int old, int node) {
        KeyCursor keys = new KeyCursor(after, node);
        for (int key = before.first(old); key != Tree.NONE; ) {
            int value = before.next(key);
            DraftChild known = draft.known(key);
            int newKey = known == null ? find(keys, key) : keys.find(known.name());
            boolean same = newKey != Tree.NONE
                    && (known == null ? standing(value, after.next(newKey)) : same(known, newKey, after.next(newKey)));
            if (!same) {
                way.add(new Segment.Key(known == null ? before.text(key) : known.name()));
                return false;
            }
            key = before.next(value);
        }
        return keys.isDone();
    }

    /** Return the key that says what a key of the text does; mostly it is the next one, and need not be decoded. */
    private int find(KeyCursor keys, int key) {
        int next = keys.peek();
        if (next != Tree.NONE && isShifted(key, next)) {
            keys.pass();
            return next;
        }
        return keys.find(before.text(key));
    }

    private boolean standingItems(int old, int node) {
        int item = before.first(old);
        int newItem = after.first(node);
        int place = 0;
        while (item != Tree.NONE && newItem != Tree.NONE) {
            DraftChild known = draft.known(item);
            if (!(known == null ? standing(item, newItem) : same(known, newItem, newItem))) {
                way.add(new Segment.Index(place));
                return false;
            }
            item = before.next(item);
            newItem = after.next(newItem);
            place++;
        }
        return item == newItem;
    }

    private boolean sameScalar(int old, int node) {
        // What ends the text may go on in what comes after it: a line end may become part of it.
        boolean last = before.end(old) == before.source().text().length();
        if (!last && isShifted(old, node)) {
            return true;
        }
        return before.type(old) == after.type(node) && before.text(old).equals(after.text(node));
    }

    private boolean isShifted(int old, int node) {
        return shifts.covers(before.start(old), before.end(old)) && before.isShifted(old, after, node, shifts.shift());
    }

    private boolean sameAlias(int old, int node) {
        Integer target = anchored.get(before.target(old));
        return target != null && target == after.target(node);
    }

    /** A comment above may have come to stand directly above the new ones, or above a value that gets one behind it. */
    private static boolean same(DraftChild child, CommentText found) {
        CommentText wanted = child.comments();
        int more = found.leading().size() - wanted.leading().size();
        boolean above = child.hasNewLeading() && wanted.leading().isEmpty()
                ? more == 0
                : more >= 0
                        && found.leading().subList(more, found.leading().size()).equals(wanted.leading());
        return above && wanted.trailing().equals(found.trailing());
    }

    /** Tell whether a comment that no splice touches is one no more. */
    private boolean isCommentLost() {
        int found = 0;
        for (int comment = 0; comment < before.commentCount(); comment++) {
            int start = before.commentStart(comment);
            if (!shifts.covers(start, before.commentEnd(comment))) {
                continue;
            }
            while (found < after.commentCount() && after.commentStart(found) < start + shifts.shift()) {
                found++;
            }
            if (found == after.commentCount() || after.commentStart(found) != start + shifts.shift()) {
                return true;
            }
        }
        return false;
    }
}
