package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.files.Input;
import io.configbuddy.cli.options.CommonOptions;
import io.configbuddy.cli.options.DocumentOption;
import io.configbuddy.cli.options.ReadOptions;
import io.configbuddy.document.Document;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.SequenceNode;
import io.configbuddy.document.value.JsonText;
import java.util.List;
import java.util.Locale;

/** {@code keys}: every path of a file, with the type of its value and its line. */
final class KeysCommand implements Command {
    private static final Option OUTPUT = Option.choice("output", "FORM", "text", "json")
            .defaultsTo("text")
            .help("Print lines with tabs, or an array of objects");

    private static final Option LEAVES =
            Option.flag("leaves").help("Leave out mappings and sequences that have something in them");

    @Override
    public CommandSpec spec() {
        return CommandSpec.command("keys", "List the paths in files, with types and lines")
                .description("""
                        Prints a line for each value: its path, its type and the line it stands on, parted by tabs, and \
                        the file when there are several. Any of these paths is what `configbuddy get` takes.""")
                .options(OUTPUT, LEAVES, DocumentOption.DOCUMENT)
                .options(ReadOptions.ALL)
                .commonOptions(CommonOptions.ALL)
                .positional(FileArgument.FILES)
                .example("configbuddy keys app.yaml", "list all paths of app.yaml")
                .example("configbuddy keys --leaves conf | grep password", "look for a key in all files of a folder")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        Run run = Run.of(arguments, console, console.err(), FileArgument.words(arguments, console));
        boolean json = arguments.text(OUTPUT).equals("json");
        Listing listing = new Listing(arguments, console, json, run.inputs().size() > 1);
        if (json) {
            console.out().print("[");
        }
        ExitCode code = run.each(listing);
        if (json) {
            console.out().print(listing.first ? "]\n" : "\n]\n");
        }
        return code;
    }

    private static final class Listing implements Run.Work {
        private final Arguments arguments;
        private final Console console;
        private final boolean json;
        private final boolean withFile;
        private boolean first = true;

        Listing(Arguments arguments, Console console, boolean json, boolean withFile) {
            this.arguments = arguments;
            this.console = console;
            this.json = json;
            this.withFile = withFile;
        }

        @Override
        public ExitCode on(Input input, Document document) {
            for (Node root : DocumentOption.roots(arguments, document)) {
                below(input, root, Path.root());
            }
            return ExitCode.OK;
        }

        private void below(Input input, Node node, Path path) {
            if (node instanceof MappingNode mapping) {
                for (Entry entry : mapping.entries()) {
                    int line = node.source().line(entry.key().span().start());
                    value(input, entry.value(), mapping.pathTo(path, entry.name()), line);
                }
            } else if (node instanceof SequenceNode sequence) {
                List<Node> items = sequence.items();
                for (int i = 0; i < items.size(); i++) {
                    int line = node.source().line(items.get(i).span().start());
                    value(input, items.get(i), path.child(i), line);
                }
            } else if (path.isRoot()) {
                line(input, path, node, node.source().line(node.span().start()));
            }
        }

        private void value(Input input, Node node, Path path, int line) {
            if (!arguments.has(LEAVES) || isLeaf(node)) {
                line(input, path, node, line);
            }
            below(input, node, path);
        }

        private static boolean isLeaf(Node node) {
            return node instanceof ScalarNode
                    || (node instanceof MappingNode mapping && mapping.size() == 0)
                    || (node instanceof SequenceNode sequence && sequence.size() == 0);
        }

        private void line(Input input, Path path, Node node, int line) {
            if (json) {
                JsonText object = new JsonText().object().member("path", path.toString());
                object.member("type", type(node)).member("line", line).member("file", input.name());
                console.out()
                        .print(first ? "\n" : ",\n")
                        .print(object.endObject().toString());
                first = false;
                return;
            }
            console.out()
                    .print(path.isRoot() ? "." : path.toString())
                    .print("\t")
                    .print(type(node));
            console.out().print("\t").print(Integer.toString(line));
            console.out().print(withFile ? "\t" + input.name() + "\n" : "\n");
        }

        private static String type(Node node) {
            if (node instanceof ScalarNode scalar) {
                return scalar.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
            return node instanceof MappingNode ? "mapping" : "sequence";
        }
    }
}
