package io.configbuddy.cli.options;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.args.Positional;
import io.configbuddy.cli.args.UsageException;
import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.edit.Aliases;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import java.util.List;

/** What all commands that edit files take. */
public final class EditOptions {
    /** The files. */
    public static final Positional FILES = Positional.files(
            "FILE",
            Positional.Arity.MANY,
            "What to edit: files, folders (every file in them of a format that is known), patterns with * and **, or -"
                    + " for standard input");

    /** The path of what is edited, where it may be a query. */
    public static final Positional VALUES = Positional.text(
            "PATH", Positional.Arity.ONE, "Which value, such as server.port; with * or [key=value], which values");

    /** Whether the results take the place of the files. */
    public static final Option IN_PLACE = Option.flag("in-place")
            .letter('i')
            .help("Write each result into its file, as a whole or not at all; without it, the result is printed");

    /** Whether the old files stay. */
    public static final Option BACKUP =
            Option.flag("backup").help("With -i: keep the old file, with .bak after its name");

    /** Whether one refusal stops all. */
    public static final Option ATOMIC =
            Option.flag("atomic").help("With -i: write all files, or none when one of them can't be edited or written");

    /** Whether to show differences only. */
    public static final Option DRY_RUN =
            Option.flag("dry-run").help("Write nothing; print what would change, as diff -u does");

    /** Whether to edit what a reference refers to. */
    public static final Option THROUGH_ALIAS = Option.flag("through-alias")
            .help("Where the path leads through a YAML alias or merge key, edit what that refers to");

    /** Whether to put a copy in the place of a reference. */
    public static final Option DETACH = Option.flag("detach")
            .help("Where the path leads through a YAML alias or merge key, put a copy in its place and edit that");

    /** Which of several documents is meant. */
    public static final Option DOCUMENT = Option.number("document", "N", 0, Integer.MAX_VALUE)
            .help("Edit document N of each file, counted from 0; needed where a file holds several");

    /** Where the results go. */
    public static final List<Option> OUTCOME = List.of(IN_PLACE, BACKUP, ATOMIC, DRY_RUN);

    private static final List<Option> PLACE = List.of(THROUGH_ALIAS, DETACH, DOCUMENT);

    private EditOptions() {}

    /** Begin a command that edits files, whose own options come first. */
    public static CommandSpec.Builder command(String name, String summary, Option... own) {
        return CommandSpec.command(name, summary)
                .options(own)
                .options(OUTCOME)
                .options(PLACE)
                .options(ReadOptions.ALL)
                .commonOptions(CommonOptions.ALL)
                .positional(FILES);
    }

    /**
     * Check what can't be meant together.
     *
     * @throws UsageException when something can't
     */
    public static void check(Arguments arguments) {
        if (!arguments.has(IN_PLACE)) {
            for (Option option : List.of(BACKUP, ATOMIC)) {
                if (arguments.has(option)) {
                    throw UsageException.of(option + " goes with -i", "add -i to write into files");
                }
            }
        }
        if (arguments.has(THROUGH_ALIAS) && arguments.has(DETACH)) {
            throw UsageException.of("--through-alias and --detach exclude each other");
        }
    }

    /**
     * Return which document of a file is meant, from 0.
     *
     * @throws ConfigException when the file has none of that number
     */
    public static int index(Arguments arguments, Document document) {
        int wanted = arguments.isGiven(DOCUMENT)
                ? Integer.parseInt(arguments.value(DOCUMENT).orElseThrow())
                : 0;
        if (wanted > 0 && wanted >= document.roots().size()) {
            throw ConfigException.of(DocumentOption.missing(document, wanted));
        }
        return wanted;
    }

    /**
     * Begin to edit a document of a file.
     *
     * @throws ConfigException when its format can't be edited, or when the file has several and none was chosen
     */
    public static DocumentEditor editor(Arguments arguments, Document document, int index) {
        int count = document.roots().size();
        if (count > 1 && !arguments.isGiven(DOCUMENT)) {
            throw ConfigException.of(Problem.error("edit.several-documents", "there are " + count + " documents here")
                    .at(document.source(), 0, 0)
                    .help("choose one of them with --document, counted from 0")
                    .build());
        }
        Aliases aliases = arguments.has(THROUGH_ALIAS)
                ? Aliases.THROUGH
                : arguments.has(DETACH) ? Aliases.DETACH : Aliases.REFUSE;
        return document.edit().aliases(aliases).in(index);
    }
}
