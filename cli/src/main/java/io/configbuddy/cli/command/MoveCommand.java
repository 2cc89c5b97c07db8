package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.args.Positional;
import io.configbuddy.cli.args.UsageException;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.options.EditOptions;
import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.tree.Node;
import java.util.List;
import java.util.Optional;

/** {@code move}: move values elsewhere. */
final class MoveCommand implements Command {
    private static final Positional PATH =
            Positional.text("FROM", Positional.Arity.ONE, "Which value, such as server.port");

    private static final Positional TO = Positional.text(
            "TO", Positional.Arity.ONE, "Where it goes: its new path, or with --before or --after the value beside it");

    private static final Option BEFORE =
            Option.flag("before").help("Put it before the value at TO, in the same mapping or sequence or another");

    private static final Option AFTER =
            Option.flag("after").help("Put it after the value at TO, in the same mapping or sequence or another");

    @Override
    public CommandSpec spec() {
        return EditOptions.command("move", "Move a value with its comments to another path or place", BEFORE, AFTER)
                .description("""
                        Without --before and --after, TO must name nothing yet; missing parents are made.""")
                .positional(PATH)
                .positional(TO)
                .example("configbuddy move -i app.yaml port server.port", "move a key into a mapping")
                .example("configbuddy move -i app.yaml name version --before", "put one key before another")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        boolean before = arguments.has(BEFORE);
        boolean after = arguments.has(AFTER);
        if (before && after) {
            throw UsageException.of("--before and --after exclude each other");
        }
        return Edits.run(
                arguments,
                console,
                new Edits.Change() {
                    @Override
                    public void make(DocumentEditor editor, Optional<Node> root, List<Path> paths) {
                        if (before) {
                            editor.moveBefore(paths.get(0), paths.get(1));
                        } else if (after) {
                            editor.moveAfter(paths.get(0), paths.get(1));
                        } else {
                            editor.move(paths.get(0), paths.get(1));
                        }
                    }
                },
                PATH,
                TO);
    }
}
