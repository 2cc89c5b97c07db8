package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.options.EditOptions;
import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.tree.Node;
import java.util.List;
import java.util.Optional;

/** {@code unset}: remove values. */
final class UnsetCommand implements Command {
    @Override
    public CommandSpec spec() {
        return EditOptions.command("unset", "Remove a value with its key and its comments")
                .description("""
                        Everything that the path names goes, with the comments that belong to it. A path that names \
                        nothing is refused, and the exit code is 1.""")
                .positional(EditOptions.VALUES)
                .example("configbuddy unset -i app.yaml server.debug", "remove one key")
                .example("configbuddy unset app.json 'users[name=bob]'", "remove an item by what it holds")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        return Edits.run(
                arguments,
                console,
                new Edits.Change() {
                    @Override
                    public void make(DocumentEditor editor, Optional<Node> root, List<Path> paths) {
                        editor.remove(paths.get(0));
                    }
                },
                EditOptions.VALUES);
    }
}
