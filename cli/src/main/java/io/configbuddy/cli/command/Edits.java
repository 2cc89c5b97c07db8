package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.Positional;
import io.configbuddy.cli.args.UsageException;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.files.Input;
import io.configbuddy.cli.options.CommonOptions;
import io.configbuddy.cli.options.EditOptions;
import io.configbuddy.cli.report.Reports;
import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes one file after the other. */
final class Edits implements Run.Work {
    /** What a command makes of a document. */
    interface Rewrite {
        /**
         * Check that the file holds what is to be changed.
         *
         * @throws ConfigException when it doesn't, so that it is not the input that was meant
         */
        default void check(Document document) {}

        /**
         * Return what the document becomes.
         *
         * @throws ConfigException when that can't be done
         */
        Document of(Document document);
    }

    /** What a command changes in a document. */
    interface Change {
        /**
         * Tell the editor what to do.
         *
         * @param root the document as it is; empty when the file holds none
         * @param paths the paths on the command line
         * @throws ConfigException when that can't be done
         */
        void make(DocumentEditor editor, Optional<Node> root, List<Path> paths);
    }

    /** What a command that takes a value changes in a document. */
    interface ValueChange {
        /** Tell the editor what to do, as {@link Change#make} does. */
        void make(DocumentEditor editor, Optional<Node> root, Path path, NewValue value);
    }

    private final Run run;
    private final EditResults results;
    private final Rewrite rewrite;

    private Edits(Arguments arguments, Console console, Run run, Rewrite rewrite) {
        this.run = run;
        this.results = EditResults.of(arguments, console, run.inputs().size());
        this.rewrite = rewrite;
    }

    /** Read the value, and make the change with it in all the files that were named. */
    static ExitCode run(Arguments arguments, Console console, ValueChange change, Positional path) {
        NewValue value;
        try {
            value = NewValue.of(arguments, console);
        } catch (ConfigException e) {
            return refuse(arguments, console, e, ExitCode.INPUT);
        }
        return run(
                arguments,
                console,
                new Change() {
                    @Override
                    public void make(DocumentEditor editor, Optional<Node> root, List<Path> paths) {
                        change.make(editor, root, paths.get(0), value);
                    }
                },
                path);
    }

    /**
     * Make the change in all the files that were named.
     *
     * @param pathArguments the arguments that are paths
     */
    static ExitCode run(Arguments arguments, Console console, Change change, Positional... pathArguments) {
        EditOptions.check(arguments);
        List<Path> paths = new ArrayList<>();
        try {
            for (Positional path : pathArguments) {
                paths.add(Path.parse(arguments.one(path)));
            }
        } catch (ConfigException e) {
            return refuse(arguments, console, e, ExitCode.USAGE);
        }
        return run(arguments, console, new Rewrite() {
            @Override
            public void check(Document document) {
                EditOptions.index(arguments, document);
            }

            @Override
            public Document of(Document document) {
                int index = EditOptions.index(arguments, document);
                DocumentEditor editor = EditOptions.editor(arguments, document, index);
                List<Node> roots = document.roots();
                change.make(editor, roots.isEmpty() ? Optional.empty() : Optional.of(roots.get(index)), paths);
                return editor.apply();
            }
        });
    }

    /** Rewrite all the files that were named. */
    static ExitCode run(Arguments arguments, Console console, Rewrite rewrite) {
        Run run = Run.of(arguments, console, console.err(), arguments.many(EditOptions.FILES));
        boolean printed = !arguments.has(EditOptions.IN_PLACE) && !arguments.has(EditOptions.DRY_RUN);
        if (printed && run.inputs().size() > 1) {
            throw UsageException.of(
                    "several results can't be printed one after the other",
                    "add -i to write each into its file, or --dry-run to see what would change");
        }
        Edits edits = new Edits(arguments, console, run, rewrite);
        ExitCode code = run.each(edits);
        if (code != ExitCode.OK
                && !edits.results.isAnyWritten()
                && run.inputs().size() > 1
                && arguments.has(EditOptions.ATOMIC)) {
            tellOfNothing(arguments, console);
        }
        return code;
    }

    /** Report what kept a command from beginning. */
    static ExitCode refuse(Arguments arguments, Console console, ConfigException why, ExitCode code) {
        Reports reports = CommonOptions.reports(arguments, console, console.err());
        reports.add("", why.problems());
        reports.finish();
        return code;
    }

    /** Whoever sees one file refused may not know that the others are as they were, too. */
    private static void tellOfNothing(Arguments arguments, Console console) {
        boolean text = arguments.text(CommonOptions.OUTPUT).equals("text");
        if (text && !arguments.has(CommonOptions.QUIET)) {
            console.err().println("\nNo file was changed (--atomic).");
        }
    }

    @Override
    public ExitCode on(Input input, Document document) {
        rewrite.check(document);
        Document edited;
        try {
            edited = rewrite.of(document);
        } catch (ConfigException e) {
            run.reports().add(input.name(), e.problems());
            return ExitCode.NO;
        }
        results.add(input, document, edited);
        return ExitCode.OK;
    }
}
