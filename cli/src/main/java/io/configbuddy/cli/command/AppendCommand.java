package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Positional;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.options.EditOptions;
import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.SequenceNode;
import java.util.List;
import java.util.Optional;

/** {@code append}: add items to sequences. */
final class AppendCommand implements Command {
    private static final Positional PATH = Positional.text(
            "PATH", Positional.Arity.ONE, "Which sequence, such as server.hosts; a missing one is made");

    @Override
    public CommandSpec spec() {
        return EditOptions.command(
                        "append",
                        "Add an item to the end of a sequence",
                        NewValue.TYPE,
                        NewValue.STRING,
                        NewValue.JSON,
                        NewValue.VALUE_FILE)
                .description("""
                        Where the last item is a string, the new one is a string as well; else it is what it looks \
                        like: true, false, null, a number, or else a string.""")
                .positional(PATH)
                .positional(NewValue.VALUE)
                .example("configbuddy append -i app.yaml server.hosts web3", "add a host")
                .example("configbuddy append -i app.json users '{\"name\": \"eve\"}' --json", "add an item with keys")
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
                        editor.append(path, value.inPlaceOf(lastText(root, path)));
                    }
                },
                PATH);
    }

    /** Return the last item when it is a string: what joins strings is one. */
    private static Optional<Node> lastText(Optional<Node> root, Path path) {
        if (root.isPresent() && root.get().find(path).orElse(null) instanceof SequenceNode sequence) {
            List<Node> items = sequence.newItems();
            if (!items.isEmpty()
                    && items.get(items.size() - 1) instanceof ScalarNode last
                    && last.type() == ScalarType.STRING) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }
}
