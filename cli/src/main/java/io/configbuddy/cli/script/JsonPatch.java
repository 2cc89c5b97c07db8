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
 * <p>The result says what the RFC lays down; where several edits lead there, the one that keeps comments is made. Where
 * keys are whole paths, as in {@code .properties}, a pointer names the key that its steps are with dots between them.
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
            case "move" -> new Move(operation, editor, flat).make();
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
        switch (editor.kind(path.parent()).orElse(NodeKind.SCALAR)) {
            case MAPPING -> editor.set(path, value);
            case SEQUENCE -> insert(operation, editor, value);
            case ALIAS -> throw new IllegalStateException("an alias is what it stands for");
            case SCALAR -> throw noContainer(operation, editor);
        }
    }

    /** Return the refusal of a place in what holds nothing, or isn't there. */
    static ConfigException noContainer(Operation operation, DocumentEditor editor) {
        Path parent = operation.path().parent();
        editor.value(parent);
        return operation.refused(
                "edit.wrong-kind",
                "can't add " + operation.path() + ": " + where(parent) + " is a single value",
                "set it as a whole, or choose another path");
    }

    /** Return the refusal of a key where a sequence has its items. */
    static ConfigException noIndex(Operation operation) {
        return operation.refused(
                "edit.wrong-kind",
                "can't add " + operation.path() + ": " + where(operation.path().parent()) + " is a sequence",
                "end the path in the number of an item, or in - for the place after the last one");
    }

    private static String where(Path path) {
        return path.isRoot() ? "the document" : path.toString();
    }

    private static void insert(Operation operation, DocumentEditor editor, Value value) {
        Path sequence = operation.path().parent();
        Segment last = Steps.last(operation.path());
        int index = Steps.index(last);
        if (index >= 0) {
            editor.insertAt(sequence, index, value);
        } else if (Steps.isEnd(last)) {
            editor.append(sequence, value);
        } else {
            throw noIndex(operation);
        }
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
