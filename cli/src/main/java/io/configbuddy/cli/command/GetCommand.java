package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.args.Positional;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.files.Input;
import io.configbuddy.cli.options.CommonOptions;
import io.configbuddy.cli.options.DocumentOption;
import io.configbuddy.cli.options.ReadOptions;
import io.configbuddy.cli.options.StyleOptions;
import io.configbuddy.document.Document;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.tree.Node;
import java.io.File;
import java.util.List;
import java.util.Optional;

/** {@code get}: the values at a path. */
final class GetCommand implements Command {
    private static final Positional PATH = Positional.text(
            "PATH",
            Positional.Arity.ONE,
            "Which value, such as server.hosts[0].name; with * or [key=value], which values");

    private static final Option OUTPUT = Option.choice("output", "FORMAT", "raw", "json", "yaml", "toml")
            .defaultsTo("raw")
            .help(
                    "Print values in FORMAT; raw is a single value's bare text, and anything else in the file's own format");

    private static final Option DEFAULT =
            Option.text("default", "VALUE").help("Print VALUE, and succeed, where there is no value at the path");

    @Override
    public CommandSpec spec() {
        return CommandSpec.command("get", "Print the value at a path")
                .description("""
                        Prints the value, or every value that a query matches, one after the other. Where there is \
                        none, the exit code is 1, and the report names the nearest path. The path language is \
                        described in docs/reference/paths.md; an RFC 6901 pointer such as /server/port is a path as \
                        well. One FILE may also stand before the PATH.""")
                .options(OUTPUT, DEFAULT, DocumentOption.DOCUMENT)
                .options(ReadOptions.ALL)
                .options(StyleOptions.ALL)
                .commonOptions(CommonOptions.ALL)
                .positional(PATH)
                .positional(FileArgument.FILES)
                .example("configbuddy get server.port app.yaml", "print a number or a text as it is")
                .example("configbuddy get --output json server app.toml", "print a part of a file as JSON")
                .example(
                        "configbuddy get 'services[name=web].image' - < compose.yaml",
                        "choose an item by what it holds")
                .example("configbuddy get --default 8080 server.port app.ini", "have a value in any case")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        String word = arguments.one(PATH);
        List<String> files = FileArgument.words(arguments, console);
        if (isTurnedAround(word, files)) {
            files = List.of(word);
            word = arguments.many(FileArgument.FILES).get(0);
        }
        Path path;
        try {
            path = Path.parse(word);
        } catch (ConfigException e) {
            CommonOptions.reports(arguments, console, console.err()).add("", e.problems());
            return ExitCode.USAGE;
        }
        Run run = Run.of(arguments, console, console.err(), files);
        ValuePrinter printer = new ValuePrinter(arguments, console, run.reports(), arguments.text(OUTPUT));
        return run.each(new Run.Work() {
            @Override
            public ExitCode on(Input input, Document document) {
                List<Node> roots = DocumentOption.roots(arguments, document);
                boolean found = print(document, roots, path, printer);
                return found ? ExitCode.OK : absent(document, roots, path, printer, arguments.value(DEFAULT));
            }
        });
    }

    /** Tell whether a file and a path stand in the other order, which is that of commands that change a file. */
    private static boolean isTurnedAround(String path, List<String> files) {
        return files.size() == 1
                && !files.get(0).equals("-")
                && !new File(files.get(0)).exists()
                && new File(path).isFile();
    }

    private static boolean print(Document document, List<Node> roots, Path path, ValuePrinter printer) {
        boolean found = false;
        for (Node root : roots) {
            for (Node node : path.isQuery() ? root.select(path) : first(root, path)) {
                printer.print(document, node);
                found = true;
            }
        }
        return found;
    }

    private static ExitCode absent(
            Document document, List<Node> roots, Path path, ValuePrinter printer, Optional<String> fallback) {
        if (fallback.isPresent()) {
            printer.print(fallback.get());
            return ExitCode.OK;
        }
        try {
            (roots.isEmpty() ? document.root() : roots.get(0)).get(path);
        } catch (ConfigException e) {
            printer.report(document, e.problems());
        }
        return ExitCode.NO;
    }

    private static List<Node> first(Node root, Path path) {
        Optional<Node> node = root.find(path);
        return node.isPresent() ? List.of(node.get()) : List.of();
    }
}
