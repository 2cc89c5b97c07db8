package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.console.Output;
import io.configbuddy.cli.files.Input;
import io.configbuddy.cli.options.CommonOptions;
import io.configbuddy.cli.options.ReadOptions;
import io.configbuddy.cli.report.Progress;
import io.configbuddy.cli.report.Reports;
import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.LoadResult;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import java.util.List;

/** One command at work on its inputs, one after the other: one that fails does not keep the others from their turn. */
final class Run {
    /** What a command does with one input. */
    interface Work {
        /**
         * Do it.
         *
         * @throws ConfigException when the document is not fit for it; the problems are reported
         */
        ExitCode on(Input input, Document document);
    }

    /** What a command does with one input whatever came of reading it. */
    interface AnyWork {
        /** Do it. */
        ExitCode on(Input input, LoadResult read);
    }

    private final Arguments arguments;
    private final Console console;
    private final Reports reports;
    private final List<Input> inputs;
    private ExitCode code = ExitCode.OK;

    private Run(Arguments arguments, Console console, Reports reports, List<String> words) {
        this.arguments = arguments;
        this.console = console;
        this.reports = reports;
        List<Input> found = List.of();
        try {
            found = ReadOptions.inputs(arguments, words);
        } catch (ConfigException e) {
            reports.add("", e.problems());
            code = ExitCode.INPUT;
        }
        this.inputs = found;
    }

    /**
     * Begin, with problems reported to {@code target}.
     *
     * @param words files, folders and patterns
     */
    static Run of(Arguments arguments, Console console, Output target, List<String> words) {
        return new Run(arguments, console, CommonOptions.reports(arguments, console, target), words);
    }

    Reports reports() {
        return reports;
    }

    List<Input> inputs() {
        return inputs;
    }

    /** Do the work on every input that can be read and has no error. */
    ExitCode each(Work work) {
        return eachRead(new AnyWork() {
            @Override
            public ExitCode on(Input input, LoadResult read) {
                reports.add(input.name(), read.problems());
                if (read.document().isEmpty() || hasError(read.problems())) {
                    return ExitCode.INPUT;
                }
                return work.on(input, read.document().get());
            }
        });
    }

    /** Do the work on every input; what reading it brought to light is left to the work. */
    ExitCode eachRead(AnyWork work) {
        DocumentLoader loader = ReadOptions.loader(arguments);
        Progress progress = Progress.of(console, inputs.size(), arguments.has(CommonOptions.QUIET));
        for (int i = 0; i < inputs.size(); i++) {
            Input input = inputs.get(i);
            progress.at(i, input.name());
            LoadResult read = input.read(loader, console);
            progress.clear();
            code = code.and(on(input, read, work));
        }
        reports.finish();
        return code;
    }

    private ExitCode on(Input input, LoadResult read, AnyWork work) {
        try {
            return work.on(input, read);
        } catch (ConfigException e) {
            reports.add(input.name(), e.problems());
            return codeOf(e.problems());
        }
    }

    private static ExitCode codeOf(List<Problem> problems) {
        return problems.get(0).code().equals("document.cannot-write") ? ExitCode.OUTPUT : ExitCode.INPUT;
    }

    static boolean hasError(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }
}
