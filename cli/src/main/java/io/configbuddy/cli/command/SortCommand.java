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

/** {@code sort}: put entries and items in order. */
final class SortCommand implements Command {
    private static final Positional PATH = Positional.text(
            "PATH", Positional.Arity.ONE, "Which mapping or sequence; a lone dot for the whole document");

    private static final Option BY =
            Option.text("by", "KEY").help("Sort by the value that KEY has in each item or entry");

    @Override
    public CommandSpec spec() {
        return EditOptions.command("sort", "Sort a mapping by its keys, or a sequence by its items", BY)
                .description("""
                        Comments go along with what they belong to. What is equal keeps its order.""")
                .positional(PATH)
                .example("configbuddy sort -i package.json dependencies", "sort by key")
                .example("configbuddy sort -i app.yaml users --by name", "sort a list by what its items hold")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        Optional<String> by = arguments.value(BY);
        return Edits.run(
                arguments,
                console,
                new Edits.Change() {
                    @Override
                    public void make(DocumentEditor editor, Optional<Node> root, List<Path> paths) {
                        if (by.isPresent()) {
                            editor.sort(paths.get(0), by.get());
                        } else {
                            editor.sort(paths.get(0));
                        }
                    }
                },
                PATH);
    }
}
