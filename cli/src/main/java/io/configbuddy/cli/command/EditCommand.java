package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.args.UsageException;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.files.Input;
import io.configbuddy.cli.options.EditOptions;
import io.configbuddy.cli.options.InstalledFormats;
import io.configbuddy.cli.script.EditScript;
import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeStyle;
import java.util.List;
import java.util.Optional;

/** {@code edit}: several edits at once. */
final class EditCommand implements Command {
    private static final Option SCRIPT = Option.file("script", "SCRIPT")
            .help("The edits, in JSON or YAML: a JSON Patch or a JSON Merge Patch; - for standard input");

    private static final Option SCRIPT_TYPE = Option.choice("script-type", "TYPE", List.of("json-patch", "merge-patch"))
            .help("What the script is; without it a list is a JSON Patch and a mapping a JSON Merge Patch");

    @Override
    public CommandSpec spec() {
        return EditOptions.command("edit", "Make several edits at once, all or none in each file", SCRIPT, SCRIPT_TYPE)
                .description("""
                        A script that is a list is a JSON Patch (RFC 6902): add, remove, replace, move, copy and \
                        test, whose paths are RFC 6901 pointers. Besides, it may set and append (path, value), rename \
                        (path, to), comment (path, text, trailing), uncomment (path) and sort (path, by), whose paths \
                        may be those of docs/reference/paths.md as well. A move takes comments along.

                        A script that is a mapping is a JSON Merge Patch (RFC 7396): its values replace those of the \
                        same keys, and null removes; null for what isn't there changes nothing. In files whose keys are \
                        whole paths, such as .properties, {"server": {"port": null}} removes server.port, and \
                        {"server": null} only a key server.""")
                .example("configbuddy edit -i app.yaml --script changes.json", "change one file")
                .example("configbuddy edit -i --atomic 'conf/**/*.json' --script changes.yaml", "all files or none")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        EditScript script;
        try {
            script = read(arguments, console);
        } catch (ConfigException e) {
            return Edits.refuse(arguments, console, e, ExitCode.INPUT);
        }
        return Edits.run(arguments, console, new Edits.Change() {
            @Override
            public void make(DocumentEditor editor, Optional<Node> root, List<Path> paths) {
                script.apply(editor, root.isPresent() && root.get().style() == NodeStyle.FLAT);
            }
        });
    }

    private static EditScript read(Arguments arguments, Console console) {
        Optional<String> file = arguments.value(SCRIPT);
        if (file.isEmpty()) {
            throw UsageException.of("--script is missing", "name the file that holds the edits");
        }
        if (file.get().equals("-") && arguments.many(EditOptions.FILES).contains("-")) {
            throw UsageException.of("standard input can't be both FILE and SCRIPT", "give one of them as a file");
        }
        DocumentLoader loader =
                DocumentLoader.builder().formats(InstalledFormats.get().all()).build();
        Document script = Input.of(file.get()).load(loader, console);
        return switch (arguments.value(SCRIPT_TYPE).orElse("")) {
            case "json-patch" -> EditScript.jsonPatch(script);
            case "merge-patch" -> EditScript.mergePatch(script);
            default -> EditScript.of(script);
        };
    }
}
