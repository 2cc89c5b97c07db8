package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.diff.UnifiedDiff;
import io.configbuddy.cli.files.Destination;
import io.configbuddy.cli.files.Input;
import io.configbuddy.cli.options.EditOptions;
import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentWriter;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints edited documents, shows what changed, or writes them into their files.
 *
 * <p>With {@code --atomic} nothing happens before the last of them is there; when one can't be written then, those that
 * were are put back. A machine that stops just in between may still leave some files new and some old, each whole.
 */
final class EditResults {
    private record Result(Input input, Document before, Document after, Optional<Path> place) {}

    private final Arguments arguments;
    private final Console console;
    private final Optional<Destination> destination;
    private final int awaited;
    private final List<Result> results = new ArrayList<>();
    private boolean written;

    private EditResults(Arguments arguments, Console console, Optional<Destination> destination, int awaited) {
        this.arguments = arguments;
        this.console = console;
        this.destination = destination;
        this.awaited = awaited;
    }

    /** Begin; {@code inputs} is how many documents there will be when all goes well. */
    static EditResults of(Arguments arguments, Console console, int inputs) {
        Optional<Destination> destination = arguments.has(EditOptions.IN_PLACE)
                ? Optional.of(Destination.inPlace(arguments.has(EditOptions.BACKUP), true))
                : Optional.empty();
        return new EditResults(arguments, console, destination, arguments.has(EditOptions.ATOMIC) ? inputs : 1);
    }

    /**
     * Take an edited document.
     *
     * @throws ConfigException when it can't be written, or another one that waited for it; all are then as they were
     */
    void add(Input input, Document before, Document after) {
        Optional<Path> place =
                destination.isPresent() ? Optional.of(destination.get().of(input, "")) : Optional.empty();
        results.add(new Result(input, before, after, place));
        if (results.size() == awaited) {
            finish();
            if (awaited == 1) {
                results.clear();
            }
        }
    }

    /** Tell whether any file is not as it was. */
    boolean isAnyWritten() {
        return written;
    }

    private void finish() {
        int done = 0;
        try {
            for (; done < results.size(); done++) {
                finish(results.get(done));
            }
        } catch (ConfigException e) {
            List<Problem> problems = new ArrayList<>(e.problems());
            written = false;
            for (int i = 0; i < done; i++) {
                putBack(results.get(i), problems);
            }
            throw ConfigException.of(problems);
        }
    }

    private void finish(Result result) {
        if (arguments.has(EditOptions.DRY_RUN)) {
            console.out()
                    .print(UnifiedDiff.of(
                            result.input().name(),
                            result.before().text(),
                            result.after().text()));
        } else if (destination.isPresent() && result.place().isPresent()) {
            if (result.after() == result.before()) {
                return;
            }
            written = true;
            destination
                    .get()
                    .write(result.input(), result.place().get(), result.after().toBytes());
        } else {
            console.out().write(result.after().toBytes());
        }
    }

    private void putBack(Result result, List<Problem> problems) {
        try {
            if (result.place().isPresent()) {
                DocumentWriter.create().write(result.place().get(), result.before());
            }
        } catch (ConfigException e) {
            written = true;
            problems.addAll(e.problems());
        }
    }
}
