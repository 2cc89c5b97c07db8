package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.console.Output;
import io.configbuddy.cli.options.CommonOptions;
import io.configbuddy.cli.options.ConfigOptions;
import io.configbuddy.cli.report.Reports;
import io.configbuddy.core.Config;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import java.util.List;
import java.util.Set;

/** Loads the configuration that a command line tells of, and answers for what is wrong with it. */
final class Loading {
    /** What begins the codes of problems with what a readable file says. */
    private static final Set<String> INVALID =
            Set.of("config", "profile", "environment", "substitution", "schema", "merge", "namespace", "bind", "path");

    private final Arguments arguments;
    private final Console console;
    private final Reports reports;
    private boolean noted = true;

    /** What a command does with a configuration. */
    interface Work {
        /**
         * Do it.
         *
         * @throws ConfigException when it can't be done; the problems are reported
         */
        ExitCode on(Config config);
    }

    private Loading(Arguments arguments, Console console, Reports reports) {
        this.arguments = arguments;
        this.console = console;
        this.reports = reports;
    }

    /** Begin, with problems reported to {@code target}. */
    static Loading of(Arguments arguments, Console console, Output target) {
        return new Loading(arguments, console, CommonOptions.reports(arguments, console, target));
    }

    Reports reports() {
        return reports;
    }

    /** Leave out what loading noticed that is no mistake: the command tells of it in its own way. */
    Loading withoutNotes() {
        noted = false;
        return this;
    }

    /** Load what the FILEs and options tell of, and do the work on it. */
    ExitCode run(Work work) {
        return run(arguments.many(ConfigOptions.FILES), work);
    }

    /** Load these files and do the work. */
    ExitCode run(List<String> files, Work work) {
        ExitCode code;
        try {
            Config config = ConfigOptions.load(arguments, console, files);
            if (noted && !config.notes().isEmpty()) {
                reports.add("", config.notes());
            }
            code = work.on(config);
        } catch (ConfigException e) {
            reports.add("", e.problems());
            code = code(e.problems());
        }
        reports.finish();
        return code;
    }

    /** Return what to answer to the shell about problems. */
    static ExitCode code(List<Problem> problems) {
        ExitCode code = ExitCode.OK;
        for (Problem problem : problems) {
            code = code.and(code(problem.code()));
        }
        return code;
    }

    private static ExitCode code(String code) {
        String subject = code.substring(0, Math.max(0, code.indexOf('.')));
        if (code.equals("source.unreachable")) {
            return ExitCode.REMOTE;
        }
        if (code.equals("document.cannot-write")) {
            return ExitCode.OUTPUT;
        }
        if (subject.equals("arguments")) {
            return ExitCode.USAGE;
        }
        return INVALID.contains(subject) ? ExitCode.NO : ExitCode.INPUT;
    }
}
