package io.configbuddy.cli.script;

import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.SequenceNode;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JSON Patch (RFC 6902), with operations of our own besides: set, append, rename, comment, uncomment and sort.
 *
 * <p>The result says what the RFC lays down; where several edits lead there, the one that keeps comments is made.
 */
final class JsonPatch implements EditScript {
    private final List<Operation> operations;

    private JsonPatch(List<Operation> operations) {
        this.operations = operations;
    }

    /**
     * Read all the operations, before any is carried out.
     *
     * @throws ConfigException when some aren't any; all of these are named
     */
    static JsonPatch of(SequenceNode script) {
        List<Operation> operations = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Node item : script.newItems()) {
            try {
                operations.add(new Operation(item));
            } catch (ConfigException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw ConfigException.of(problems);
        }
        return new JsonPatch(operations);
    }

    @Override
    public void apply(DocumentEditor editor, boolean flat) {
        for (Operation operation : operations) {
            apply(operation, editor, flat);
        }
    }

    private static void apply(Operation operation, DocumentEditor editor, boolean flat) {
        Path path = operation.path();
        switch (operation.name()) {
            case "add" -> add(operation, editor, operation.value(), flat);
            case "remove" -> editor.remove(path);
            case "replace" -> {
                editor.value(path);
                editor.set(path, operation.value());
            }
            case "move" -> move(operation, editor, flat);
            case "copy" -> add(operation, editor, editor.value(operation.from()), flat);
            case "test" -> test(operation, editor);
            case "set" -> editor.set(path, operation.value());
            case "append" -> editor.append(path, operation.value());
            case "rename" -> editor.rename(path, operation.text("to"));
            case "comment" -> comment(operation, editor);
            case "uncomment" -> editor.uncomment(path);
            case "sort" -> sort(operation, editor);
            default -> throw new IllegalStateException(operation.name());
        }
    }

    private static void add(Operation operation, DocumentEditor editor, Value value, boolean flat) {
        Path path = operation.path();
        if (path.isRoot() || flat) {
            editor.set(path, value);
            return;
        }
        Path parent = path.parent();
        Segment last = path.segments().get(path.segments().size() - 1);
        switch (editor.kind(parent).orElse(NodeKind.SCALAR)) {
            case MAPPING -> editor.set(path, value);
            case SEQUENCE -> insert(operation, editor, last, value);
            case ALIAS -> throw new IllegalStateException("an alias is what it stands for");
            case SCALAR -> {
                editor.value(parent);
                throw operation.refused(
                        "edit.wrong-kind",
                        "can't add " + path + ": " + where(parent) + " is a single value",
                        "set it as a whole, or choose another path");
            }
        }
    }

    private static String where(Path path) {
        return path.isRoot() ? "the document" : path.toString();
    }

    private static void insert(Operation operation, DocumentEditor editor, Segment last, Value value) {
        Path sequence = operation.path().parent();
        int index = index(last);
        if (index >= 0) {
            editor.insertAt(sequence, index, value);
        } else if (isEnd(last)) {
            editor.append(sequence, value);
        } else {
            throw operation.refused(
                    "edit.wrong-kind",
                    "can't add " + operation.path() + ": " + where(sequence) + " is a sequence",
                    "end the path in the number of an item, or in - for the place after the last one");
        }
    }

    private static void move(Operation operation, DocumentEditor editor, boolean flat) {
        Path from = operation.from();
        Path to = operation.path();
        Value value = editor.value(from);
        if (from.equals(to)) {
            return;
        }
        if (to.startsWith(from)) {
            throw operation.refused(
                    "edit.no-target", "can't move " + from + " into itself", "choose a path outside of it");
        }
        if (!isKept(editor, from, to)) {
            editor.remove(from);
            add(operation, editor, value, flat);
        }
    }

    /** Move with comments and all where the target is a free key, or a place in the same sequence. */
    private static boolean isKept(DocumentEditor editor, Path from, Path to) {
        if (to.isRoot()) {
            return false;
        }
        Optional<NodeKind> parent = editor.kind(to.parent());
        if (parent.isEmpty() || isShifted(editor, from, to)) {
            return false;
        }
        Segment last = to.segments().get(to.segments().size() - 1);
        if (parent.get() == NodeKind.MAPPING && editor.kind(to).isEmpty()) {
            if (from.parent().equals(to.parent())) {
                editor.rename(from, name(last));
            } else {
                editor.move(from, to);
            }
            return true;
        }
        if (parent.get() != NodeKind.SEQUENCE || !from.parent().equals(to.parent())) {
            return false;
        }
        int size = editor.size(to.parent());
        int target = isEnd(last) ? size - 1 : index(last);
        int source = index(from.segments().get(from.segments().size() - 1));
        if (target < 0 || target >= size || source < 0) {
            return false;
        }
        Path sibling = to.parent().child(target);
        if (target > source) {
            editor.moveAfter(from, sibling);
        } else {
            editor.moveBefore(from, sibling);
        }
        return true;
    }

    /** Tell whether the target's path means another place once an item before it is gone. */
    private static boolean isShifted(DocumentEditor editor, Path from, Path to) {
        Path parent = from.parent();
        return editor.kind(parent).orElse(NodeKind.MAPPING) == NodeKind.SEQUENCE
                && to.startsWith(parent)
                && to.segments().size() > from.segments().size();
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
        return segment instanceof Segment.KeyOrIndex either ? either.index() : -1;
    }

    private static boolean isEnd(Segment segment) {
        return segment instanceof Segment.Key key && key.name().equals("-");
    }

    private static void test(Operation operation, DocumentEditor editor) {
        if (!SameValue.is(editor.value(operation.path()), operation.value())) {
            throw operation.refused(
                    "patch.test-failed",
                    where(operation.path()) + " is not what this test says",
                    "a script is carried out only where its tests hold; nothing was changed");
        }
    }

    private static void comment(Operation operation, DocumentEditor editor) {
        if (operation.isOn("trailing")) {
            editor.commentBehind(operation.path(), operation.text("text"));
        } else {
            editor.comment(operation.path(), operation.text("text"));
        }
    }

    private static void sort(Operation operation, DocumentEditor editor) {
        Optional<String> by = operation.optionalText("by");
        if (by.isPresent()) {
            editor.sort(operation.path(), by.get());
        } else {
            editor.sort(operation.path());
        }
    }
}
