package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.args.UsageException;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.files.Destination;
import io.configbuddy.cli.files.Input;
import io.configbuddy.cli.inspect.View;
import io.configbuddy.cli.options.CommonOptions;
import io.configbuddy.cli.options.ReadOptions;
import io.configbuddy.document.LoadResult;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import java.util.List;
import java.util.Optional;

/** {@code inspect}: what the parsers make of many files, for those who write formats or report bugs. */
final class InspectCommand implements Command {
    private static final Option AS = Option.choice("as", "VIEW", View.NAMES).help("What to write of each file");

    private static final Option OUT_DIR =
            Option.folder("out-dir", "DIR").help("Write into DIR, at the place that the file has below BASE");

    private static final Option BASE =
            Option.folder("base", "BASE").help("The folder that places are counted from; else the working directory");

    @Override
    public CommandSpec spec() {
        return CommandSpec.command(
                        "inspect", "Write what the parsers make of files, for conformance runs and bug reports")
                .description("""
                        For every file, writes DIR/<its place below BASE> with a suffix that tells the view: .events \
                        (the notation of yaml-test-suite), .tagged.json (the notation of toml-test), .json (plain \
                        values, documents one after the other), .txt (the document printed back) or .spans.json \
                        (where everything stands). Prints a line for each file: `ok PATH`, or `bad PATH CODE \
                        LINE:COLUMN` with its first error. A key that stands twice is none where the format's grammar \
                        allows it, as those of JSON and YAML do. The exit code is 0 when all could be parsed, else 3.""")
                .options(AS, OUT_DIR, BASE)
                .options(ReadOptions.ALL)
                .commonOptions(CommonOptions.ALL)
                .positional(FileArgument.FILES)
                .example("configbuddy inspect --as json --out-dir out conf", "see what the files of a folder say")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        View view = View.named(needed(arguments, AS));
        Destination destination = Destination.folder(needed(arguments, OUT_DIR), arguments.value(BASE));
        return Run.of(arguments, console, console.err(), FileArgument.words(arguments, console))
                .eachRead(new Run.AnyWork() {
                    @Override
                    public ExitCode on(Input input, LoadResult read) {
                        Optional<Problem> error = firstError(read.problems());
                        if (error.isPresent() || read.document().isEmpty()) {
                            console.out().println("bad " + input.name() + " " + place(error));
                            return ExitCode.INPUT;
                        }
                        byte[] bytes = view.of(read.document().get());
                        destination.write(input, destination.withSuffix(input, view.suffix()), bytes);
                        console.out().println("ok " + input.name());
                        return ExitCode.OK;
                    }
                });
    }

    private static String needed(Arguments arguments, Option option) {
        Optional<String> value = arguments.value(option);
        if (value.isEmpty()) {
            throw UsageException.of(
                    option + " is missing", "usage: configbuddy inspect --as VIEW --out-dir DIR FILE...");
        }
        return value.get();
    }

    private static Optional<Problem> firstError(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR && !isRepetition(problem.code())) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    /**
     * Tell whether an error is a key that stands twice where the grammar allows it: RFC 8259 (section 4) and .properties
     * leave it open, and YAML refuses it only once the text has been parsed. TOML and INI call such a text invalid.
     */
    private static boolean isRepetition(String code) {
        return switch (code) {
            case "json.duplicate-key",
                    "jsonc.duplicate-key",
                    "json5.duplicate-key",
                    "yaml.duplicate-key",
                    "properties.duplicate-key",
                    "dotenv.duplicate-key" -> true;
            default -> false;
        };
    }

    private static String place(Optional<Problem> error) {
        if (error.isEmpty()) {
            return "document.no-document 1:1";
        }
        Optional<Location> location = error.get().location();
        return error.get().code() + " "
                + (location.isPresent() ? location.get().position().toString() : "1:1");
    }
}
