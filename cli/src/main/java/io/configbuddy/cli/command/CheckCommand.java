package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.check.Checker;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.files.Input;
import io.configbuddy.cli.options.CommonOptions;
import io.configbuddy.cli.options.ReadOptions;
import io.configbuddy.document.LoadResult;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code check}: whether files are whole, and whether they say what is probably meant. */
final class CheckCommand implements Command {
    private static final Option STRICT = Option.flag("strict").help("Fail on warnings as well");

    private static final Option SKIP =
            Option.text("skip", "CODE").suggesting(Checker.CODES).repeatable().help("Leave out what has this code");

    @Override
    public CommandSpec spec() {
        return CommandSpec.command("check", "Check that files are whole and say what is probably meant")
                .description("""
                        Reports, on standard output, what breaks the format's grammar, keys that stand twice, and \
                        values that readers are known to take differently: words that are booleans to YAML 1.1 (yes, \
                        no, on, off), octal look-alikes (0777), times that become numbers (22:22), version numbers \
                        that lose a zero (1.10), tabs between the parts of YAML, and invisible characters.

                        The exit code is 3 when a file can't be read or parsed, 1 when it has another error, and 0 \
                        when it has warnings only, unless --strict.""")
                .options(STRICT, SKIP)
                .options(ReadOptions.ALL)
                .commonOptions(CommonOptions.ALL)
                .positional(FileArgument.FILES)
                .example("configbuddy check conf", "check all files of a folder")
                .example("configbuddy check --strict --skip check.trailing-zero app.yaml", "leave one rule out")
                .example("configbuddy check --output github '**/*.yml'", "annotate a change on GitHub")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        Run run = Run.of(arguments, console, console.out(), FileArgument.words(arguments, console));
        List<String> skipped = arguments.values(SKIP);
        boolean strict = arguments.has(STRICT);
        return run.eachRead(new Run.AnyWork() {
            @Override
            public ExitCode on(Input input, LoadResult read) {
                List<Problem> problems = problems(read, skipped);
                run.reports().add(input.name(), problems);
                return read.document().isEmpty() ? ExitCode.INPUT : verdict(problems, strict);
            }
        });
    }

    private static List<Problem> problems(LoadResult read, List<String> skipped) {
        List<Problem> all = new ArrayList<>(read.problems());
        if (read.document().isPresent()) {
            all.addAll(Checker.check(read.document().get()));
        }
        List<Problem> kept = new ArrayList<>(all.size());
        for (Problem problem : all) {
            if (!skipped.contains(problem.code())) {
                kept.add(problem);
            }
        }
        kept.sort(new ByPlace());
        return kept;
    }

    /** A class rather than a lambda, which costs a cold start some milliseconds. */
    private static final class ByPlace implements Comparator<Problem> {
        @Override
        public int compare(Problem a, Problem b) {
            return Integer.compare(offset(a), offset(b));
        }

        private static int offset(Problem problem) {
            return problem.location().isPresent()
                    ? problem.location().get().span().start()
                    : 0;
        }
    }

    private static ExitCode verdict(List<Problem> problems, boolean strict) {
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR || (strict && problem.severity() == Severity.WARNING)) {
                return ExitCode.NO;
            }
        }
        return ExitCode.OK;
    }
}
