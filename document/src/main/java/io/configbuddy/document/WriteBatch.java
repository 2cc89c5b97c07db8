package io.configbuddy.document;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Files that are written together.
 *
 * <p>No file system renames several files at once, so the best there is: everything that is likely to fail comes before
 * the first rename, the renames follow each other closely, and one that fails has the ones before it taken back.
 */
final class WriteBatch implements AutoCloseable {
    private record Part(Path file, Pending step) {}

    private final boolean undone;
    private final List<Part> parts = new ArrayList<>(2);
    private final List<Part> last = new ArrayList<>(0);

    /** Begin; {@code undone} is whether a failure has the steps before it taken back. */
    WriteBatch(boolean undone) {
        this.undone = undone;
    }

    /** Add a file whose new content is complete. */
    void add(Path file, Replacement replacement) throws IOException {
        parts.add(new Part(file, replacement));
        if (undone) {
            replacement.keepOld();
        }
    }

    /** Add what can't be taken back, and so comes last. */
    void add(Path file, DirectWrite write) {
        last.add(new Part(file, write));
    }

    /**
     * Take all the steps.
     *
     * @throws ConfigException when one fails; the first of its problems is that one, and each of the others a file that
     *     could not be put back
     */
    void commit() {
        parts.addAll(last);
        int done = 0;
        try {
            for (; done < parts.size(); done++) {
                parts.get(done).step().make();
            }
        } catch (IOException e) {
            List<Problem> problems = new ArrayList<>();
            for (int i = done - 1; undone && i >= 0; i--) {
                undo(parts.get(i), problems);
            }
            problems.add(0, cannotWrite(parts.get(done).file(), e, problems.isEmpty()));
            throw ConfigException.of(problems);
        }
        sync();
    }

    private static void undo(Part part, List<Problem> problems) {
        try {
            part.step().undo();
        } catch (IOException e) {
            problems.add(
                    Problem.error("document.not-put-back", "has its new content, and can't be put back: " + reason(e))
                            .at(Source.of(part.file().toString(), ""), 0, 0)
                            .help(part.step().leave())
                            .build());
        }
    }

    private void sync() {
        Set<Path> folders = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part.step() instanceof Replacement replacement) {
                folders.add(replacement.target().toAbsolutePath().getParent());
            }
        }
        for (Path folder : folders) {
            TemporaryFile.syncFolder(folder);
        }
    }

    static Problem cannotWrite(Path file, IOException e, boolean unchanged) {
        return Problem.error("document.cannot-write", "can't be written: " + reason(e))
                .at(Source.of(file.toString(), ""), 0, 0)
                .help(unchanged ? "nothing was changed" : "not everything could be put back")
                .build();
    }

    private static String reason(IOException e) {
        return FileBytes.reason(e);
    }

    @Override
    public void close() {
        for (Part part : parts) {
            part.step().close();
        }
    }
}
