package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.options.EditOptions;
import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.value.Value;
import java.util.List;
import java.util.Optional;

/** {@code set}: change values. */
final class SetCommand implements Command {
    @Override
    public CommandSpec spec() {
        return EditOptions.command(
                        "set",
                        "Set a value and touch nothing else",
                        NewValue.TYPE,
                        NewValue.STRING,
                        NewValue.JSON,
                        NewValue.VALUE_FILE)
                .description("""
                        The new value has the type of the one that it replaces; where there is none it is what it \
                        looks like: true, false, null, a number, or else a string. What is missing of the path is \
                        made. All else in the file stays as it is, to the last character.

                        Without -i the result is printed. With several FILEs, -i or --dry-run is needed. Path and \
                        value are always the last two arguments.""")
                .positional(EditOptions.VALUES)
                .positional(NewValue.VALUE)
                .example("configbuddy set -i app.yaml server.port 9090", "change one value in its file")
                .example("configbuddy set --dry-run conf/*.toml server.host example.org", "see what would change")
                .example("configbuddy set app.json tags '[\"a\", \"b\"]' --json", "set a list")
                .example("configbuddy set -i app.yaml tls.certificate --value-file cert.pem", "set a long text")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        return Edits.run(
                arguments,
                console,
                new Edits.ValueChange() {
                    @Override
                    public void make(DocumentEditor editor, Optional<Node> root, Path path, NewValue value) {
                        set(editor, root, path, value);
                    }
                },
                EditOptions.VALUES);
    }

    private static void set(DocumentEditor editor, Optional<Node> root, Path path, NewValue value) {
        List<Node> there = root.isEmpty() ? List.of() : root.get().select(path);
        Value first = value.inPlaceOf(there.isEmpty() ? Optional.empty() : Optional.of(there.get(0)));
        if (isForAll(first, there, value)) {
            editor.set(path, first);
            return;
        }
        for (Node existing : there) {
            editor.set(existing.path(), value.inPlaceOf(Optional.of(existing)));
        }
    }

    /** Tell whether what a query names is of one type; each value keeps its own. */
    private static boolean isForAll(Value first, List<Node> there, NewValue value) {
        for (int i = 1; i < there.size(); i++) {
            Value other = value.inPlaceOf(Optional.of(there.get(i)));
            boolean alike =
                    first instanceof Value.Scalar one && other instanceof Value.Scalar two && one.type() == two.type();
            if (!alike && other != first) {
                return false;
            }
        }
        return true;
    }
}
