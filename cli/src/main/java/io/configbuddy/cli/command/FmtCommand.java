package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.args.UsageException;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.files.Input;
import io.configbuddy.cli.options.CommonOptions;
import io.configbuddy.cli.options.EditOptions;
import io.configbuddy.cli.options.ReadOptions;
import io.configbuddy.document.Document;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.reformat.ReformatOptions.Quotes;
import java.util.List;

/** {@code fmt}: give files an even layout. */
final class FmtCommand implements Command {
    private static final Option CHECK =
            Option.flag("check").help("Write nothing; report what is not in this style, and exit with 1 when any is");

    private static final Option INDENT =
            Option.number("indent", "N", 1, 16).defaultsTo("2").help("Indent each level by N spaces");

    private static final Option TABS =
            Option.flag("tabs").help("Indent each level by a tab, in formats that allow tabs");

    private static final Option WIDTH = Option.number("width", "N", 0, 10_000)
            .defaultsTo("80")
            .help("Break what stands in brackets on one line when it is longer than N columns; 0 breaks nothing");

    private static final Option BLANK_LINES =
            Option.number("blank-lines", "N", 0, 100).defaultsTo("1").help("Keep at most N blank lines in a row");

    private static final Option QUOTES = Option.choice("quotes", "KIND", "keep", "single", "double")
            .defaultsTo("keep")
            .help("Change the quotes of quoted strings to these where the string then needs no more escapes");

    @Override
    public CommandSpec spec() {
        return CommandSpec.command("fmt", "Give files an even layout, and change nothing that they say")
                .description("""
                        Indentation, blanks, blank lines and line ends become even; every key, value and comment \
                        stays, in its order and spelling. The result is parsed again and compared before it is \
                        written. docs/reference/reformatting.md has the rules of each format.""")
                .options(CHECK, INDENT, TABS, WIDTH, BLANK_LINES, QUOTES)
                .options(EditOptions.OUTCOME)
                .options(ReadOptions.ALL)
                .commonOptions(CommonOptions.ALL)
                .positional(EditOptions.FILES)
                .example("configbuddy fmt app.yaml", "print the file in its new layout")
                .example("configbuddy fmt -i conf", "reformat all files of a folder")
                .example("configbuddy fmt --check --output github '**/*.json'", "annotate what is not even on GitHub")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        ReformatOptions options = new ReformatOptions(
                arguments.number(INDENT),
                arguments.has(TABS),
                arguments.number(WIDTH),
                arguments.number(BLANK_LINES),
                quotes(arguments.text(QUOTES)));
        if (arguments.has(CHECK)) {
            return check(arguments, console, options);
        }
        return Edits.run(arguments, console, new Edits.Rewrite() {
            @Override
            public Document of(Document document) {
                return document.reformat(options);
            }
        });
    }

    private static ExitCode check(Arguments arguments, Console console, ReformatOptions options) {
        for (Option option : EditOptions.OUTCOME) {
            if (arguments.has(option)) {
                throw UsageException.of(option + " does not go with --check", "leave one of them out");
            }
        }
        Run run = Run.of(arguments, console, console.out(), arguments.many(EditOptions.FILES));
        return run.each(new Run.Work() {
            @Override
            public ExitCode on(Input input, Document document) {
                Document even = document.reformat(options);
                if (even == document) {
                    return ExitCode.OK;
                }
                run.reports().add(input.name(), List.of(uneven(document, even)));
                return ExitCode.NO;
            }
        });
    }

    private static Problem uneven(Document document, Document even) {
        String text = document.text();
        String wanted = even.text();
        int at = 0;
        while (at < text.length() && at < wanted.length() && text.charAt(at) == wanted.charAt(at)) {
            at++;
        }
        return Problem.error("fmt.uneven", "the layout is not the one that fmt makes, from here on")
                .at(document.source(), at, at)
                .help("write it with 'configbuddy fmt -i', or look at it first with 'configbuddy fmt --dry-run'")
                .build();
    }

    private static Quotes quotes(String kind) {
        return switch (kind) {
            case "single" -> Quotes.SINGLE;
            case "double" -> Quotes.DOUBLE;
            default -> Quotes.KEEP;
        };
    }
}
