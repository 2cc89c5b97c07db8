package io.configbuddy.cli.script;

import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.tree.NodeKind;
import java.util.List;

/**
 * A move as RFC 6902, section 4.4, has it: a removal, then an addition.
 *
 * <p>Made so, it would lose the comments around the value. Hence it is made as one of the editor's own moves, which take
 * places as they are before the removal.
 */
final class Move {
    private final Operation operation;
    private final DocumentEditor editor;
    private final boolean flat;
    private final Path from;

    Move(Operation operation, DocumentEditor editor, boolean flat) {
        this.operation = operation;
        this.editor = editor;
        this.flat = flat;
        this.from = operation.from();
    }

    void make() {
        Path path = operation.path();
        if (editor.kind(from).isEmpty()) {
            // This tells what is missing.
            editor.value(from);
        }
        if (from.equals(path)) {
            return;
        }
        if (path.startsWith(from)) {
            throw operation.refused(
                    "edit.no-target", "can't move " + from + " into itself", "choose a path outside of it");
        }
        if (path.isRoot()) {
            editor.set(path, editor.value(from));
            return;
        }
        Path target = before(path);
        switch (flat ? NodeKind.MAPPING : editor.kind(target.parent()).orElse(NodeKind.SCALAR)) {
            case MAPPING -> toKey(target);
            case SEQUENCE -> intoSequence(target);
            case ALIAS -> throw new IllegalStateException("an alias is what it stands for");
            case SCALAR -> throw JsonPatch.noContainer(operation, editor);
        }
    }

    /** Return the path that the target has while what moves is still in its place, in a sequence above the target. */
    private Path before(Path path) {
        Path above = from.parent();
        int depth = above.segments().size();
        List<Segment> steps = path.segments();
        boolean counted = !flat
                && steps.size() > depth + 1
                && path.startsWith(above)
                && editor.kind(above).orElse(NodeKind.SCALAR) == NodeKind.SEQUENCE;
        int index = counted ? Steps.index(steps.get(depth)) : -1;
        if (index < 0 || index < Steps.index(Steps.last(from))) {
            return path;
        }
        Path all = above.child(index + 1);
        for (Segment step : steps.subList(depth + 1, steps.size())) {
            all = all.child(step);
        }
        return all;
    }

    private void toKey(Path target) {
        if (editor.kind(target).isPresent()) {
            editor.moveOver(from, target);
        } else if (from.parent().equals(target.parent())) {
            editor.rename(from, Steps.name(Steps.last(target)));
        } else {
            editor.move(from, target);
        }
    }

    private void intoSequence(Path target) {
        Path sequence = target.parent();
        Segment last = Steps.last(target);
        int size = editor.size(sequence);
        boolean within = from.parent().equals(sequence);
        int most = within ? size - 1 : size;
        int place = Steps.isEnd(last) ? most : Steps.index(last);
        if (place < 0) {
            throw JsonPatch.noIndex(operation);
        }
        if (place > most) {
            throw operation.refused(
                    "edit.no-such-place",
                    "there is no place " + place + " in a sequence of " + most + (most == 1 ? " item" : " items")
                            + (within ? ", without the one that is moved" : ""),
                    "places run from 0 to " + most + "; - is the place after the last item");
        }
        int sibling = within && place >= Steps.index(Steps.last(from)) ? place + 1 : place;
        if (size == 0) {
            editor.move(from, sequence.child(0));
        } else if (sibling < size) {
            editor.moveBefore(from, sequence.child(sibling));
        } else {
            editor.moveAfter(from, sequence.child(size - 1));
        }
    }
}
