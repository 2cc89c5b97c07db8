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
import java.util.List;
import java.util.Optional;

/** {@code rename}: give keys other names. */
final class RenameCommand implements Command {
    private static final Positional PATH =
            Positional.text("PATH", Positional.Arity.ONE, "Which value, such as server.port");

    private static final Positional KEY =
            Positional.text("NEW-KEY", Positional.Arity.ONE, "Its new key alone, taken as it is");

    @Override
    public CommandSpec spec() {
        return EditOptions.command("rename", "Give a value another key, in its place")
                .positional(PATH)
                .positional(KEY)
                .example("configbuddy rename -i app.toml server.prot port", "mend a key")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        String key = arguments.one(KEY);
        return Edits.run(
                arguments,
                console,
                new Edits.Change() {
                    @Override
                    public void make(DocumentEditor editor, Optional<Node> root, List<Path> paths) {
                        editor.rename(paths.get(0), key);
                    }
                },
                PATH);
    }
}
