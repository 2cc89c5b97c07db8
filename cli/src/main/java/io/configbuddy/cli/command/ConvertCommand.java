package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.args.UsageException;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.files.Destination;
import io.configbuddy.cli.options.CommonOptions;
import io.configbuddy.cli.options.ConvertOptions;
import io.configbuddy.cli.options.DocumentOption;
import io.configbuddy.cli.options.ReadOptions;
import io.configbuddy.cli.options.StyleOptions;
import io.configbuddy.document.format.Feature;
import java.util.List;
import java.util.Optional;

/** {@code convert}: files into another format. */
final class ConvertCommand implements Command {
    static final Option IN_PLACE = Option.flag("in-place")
            .letter('i')
            .help("Put each result in the place of its file; where the name's extension is another format's, the result"
                    + " gets an extension of its own and the file goes");

    static final Option BACKUP = Option.flag("backup").help("With -i: keep the old file, with .bak after its name");

    static final Option FORCE =
            Option.flag("force").help("With -i: let a result replace another file that has its name already");

    static final Option OUT_DIR = Option.folder("out-dir", "DIR")
            .help("Put each result into DIR, at the place that its file has in the working directory");

    static final Option BASE = Option.folder("base", "DIR")
            .help("With --out-dir: count places from this folder instead of the working directory");

    static final Option DRY_RUN =
            Option.flag("dry-run").help("Write nothing; with -i or --out-dir, tell what would be written");

    @Override
    public CommandSpec spec() {
        return CommandSpec.command("convert", "Convert files into another format, comments included")
                .description("""
                        Comments, the order of keys and every digit of numbers and dates are carried along. What the \
                        format has no way to write is reported, each with its path, and by default nothing is \
                        converted then; --lossy says otherwise.

                        The result goes to standard output, or with -i or --out-dir into files. A result is written \
                        as a whole or not at all.""")
                .options(ConvertOptions.ALL)
                .options(IN_PLACE, BACKUP, FORCE, OUT_DIR, BASE, DRY_RUN, DocumentOption.DOCUMENT)
                .options(StyleOptions.ALL)
                .options(ReadOptions.ALL)
                .commonOptions(CommonOptions.ALL)
                .positional(FileArgument.FILES)
                .example("configbuddy convert app.yaml --to toml", "print app.yaml as TOML")
                .example("configbuddy convert conf --to json --out-dir out", "convert all files of a folder")
                .example("configbuddy convert -i --backup --to yaml --indent 4 'conf/**/*.json'", "replace files")
                .example("configbuddy convert --from env --to yaml --infer-types - < .env", "read standard input")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        if (arguments.value(ConvertOptions.TO).isEmpty()) {
            throw UsageException.of("--to is missing", "name the format to write, such as --to json");
        }
        ConvertOptions.Target target = ConvertOptions.target(arguments);
        Optional<Destination> destination = destination(arguments);
        Run run = Run.of(arguments, console, console.err(), FileArgument.words(arguments, console));
        if (destination.isEmpty() && run.inputs().size() > 1 && !canFollow(target)) {
            throw UsageException.of(
                    "several results of the format " + target.format().name() + " can't stand one after the other",
                    "put them into files with --out-dir or -i");
        }
        return run.each(new Conversions(arguments, console, run.reports(), target, destination));
    }

    private static Optional<Destination> destination(Arguments arguments) {
        Optional<String> folder = arguments.value(OUT_DIR);
        if (arguments.has(IN_PLACE)) {
            if (folder.isPresent()) {
                throw UsageException.of("-i and --out-dir exclude each other");
            }
            return Optional.of(Destination.inPlace(arguments.has(BACKUP), arguments.has(FORCE)));
        }
        for (Option option : List.of(BACKUP, FORCE)) {
            if (arguments.has(option)) {
                throw UsageException.of(option + " goes with -i", "add -i to write into files");
            }
        }
        return folder.isEmpty()
                ? Optional.empty()
                : Optional.of(Destination.folder(folder.get(), arguments.value(BASE)));
    }

    /** Texts of JSON are told apart where one ends and the next begins, those of YAML by a line between them. */
    private static boolean canFollow(ConvertOptions.Target target) {
        return target.features().contains(Feature.MULTIPLE_DOCUMENTS)
                || target.format().name().startsWith("json");
    }
}
