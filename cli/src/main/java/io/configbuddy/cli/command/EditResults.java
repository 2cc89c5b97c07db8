package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.diff.UnifiedDiff;
import io.configbuddy.cli.files.Destination;
import io.configbuddy.cli.files.Input;
import io.configbuddy.cli.options.EditOptions;
import io.configbuddy.document.Document;
import io.configbuddy.document.problem.ConfigException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints edited documents, shows what changed, or writes them into their files; with {@code --atomic} nothing happens
 * before the last of them is there.
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
        if (arguments.has(EditOptions.DRY_RUN)) {
            for (Result result : results) {
                console.out()
                        .print(UnifiedDiff.of(
                                result.input().name(),
                                result.before().text(),
                                result.after().text()));
            }
        } else if (destination.isPresent()) {
            write(destination.get());
        } else {
            for (Result result : results) {
                console.out().write(result.after().toBytes());
            }
        }
    }

    private void write(Destination into) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        for (Result result : results) {
            if (result.after() != result.before()) {
                files.put(result.place().orElseThrow(), result.after().toBytes());
            }
        }
        try {
            into.writeAll(files);
            written |= !files.isEmpty();
        } catch (ConfigException e) {
            written |= e.problems().size() > 1;
            throw e;
        }
    }
}
