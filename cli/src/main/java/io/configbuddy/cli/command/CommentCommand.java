package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.args.Positional;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.options.EditOptions;
import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.tree.Node;
import java.util.List;
import java.util.Optional;

/** {@code comment}: write comments. */
final class CommentCommand implements Command {
    private static final Option REMOVE = Option.flag("remove")
            .help("Remove the comment instead: those above and behind, or with --trailing that behind alone");

    private static final Option TRAILING =
            Option.flag("trailing").help("Put the comment behind the value, on its line, instead of above it");

    private static final Positional TEXT = Positional.text(
                    "TEXT", Positional.Arity.ONE, "The comment without its marker; it may have several lines")
            .unless(REMOVE);

    @Override
    public CommandSpec spec() {
        return EditOptions.command("comment", "Put a comment to a value", TRAILING, REMOVE)
                .description("""
                        The comment takes the place of the one that is there already. Which comment belongs to which \
                        value is laid down in docs/reference/comments.md.""")
                .positional(EditOptions.VALUES)
                .positional(TEXT)
                .example("configbuddy comment -i app.yaml server.port 'raised for the sale'", "comment above")
                .example("configbuddy comment -i app.toml server.port --remove", "remove comments")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        boolean trailing = arguments.has(TRAILING);
        boolean remove = arguments.has(REMOVE);
        String text = remove ? "" : arguments.one(TEXT);
        return Edits.run(
                arguments,
                console,
                new Edits.Change() {
                    @Override
                    public void make(DocumentEditor editor, Optional<Node> root, List<Path> paths) {
                        if (trailing) {
                            editor.commentBehind(paths.get(0), text);
                        } else if (remove) {
                            editor.uncomment(paths.get(0));
                        } else {
                            editor.comment(paths.get(0), text);
                        }
                    }
                },
                EditOptions.VALUES);
    }
}
