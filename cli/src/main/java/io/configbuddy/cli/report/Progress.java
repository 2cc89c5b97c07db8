package io.configbuddy.cli.report;

import io.configbuddy.cli.console.Console;

/**
 * Tells how far a long run is, on a line that is overwritten; only where a person watches.
 *
 * <p>Nothing is shown in the first half second, nor more often than ten times a second.
 */
public final class Progress {
    private static final long PATIENCE = 500_000_000L;
    private static final long INTERVAL = 100_000_000L;
    private static final String ERASE = "\r\u001B[K";

    private final Console console;
    private final int total;
    private final boolean watched;
    private final long begun;
    private long last;
    private boolean shown;

    private Progress(Console console, int total, boolean watched, long begun) {
        this.console = console;
        this.total = total;
        this.watched = watched;
        this.begun = begun;
    }

    /** Begin a run over {@code total} files. */
    public static Progress of(Console console, int total, boolean quiet) {
        return of(console, total, quiet, System.nanoTime());
    }

    static Progress of(Console console, int total, boolean quiet, long now) {
        return new Progress(console, total, !quiet && total > 1 && console.errIsTerminal(), now);
    }

    /** Tell that the file number {@code done}, counted from 0, is being worked on. */
    public void at(int done, String file) {
        if (watched) {
            at(done, file, System.nanoTime());
        }
    }

    void at(int done, String file, long now) {
        if (!watched || now - begun < PATIENCE || (shown && now - last < INTERVAL)) {
            return;
        }
        String line = (done + 1) + "/" + total + " " + file;
        int width = Math.max(10, console.width() - 1);
        console.err().print(ERASE).print(line.length() > width ? line.substring(0, width) : line);
        console.err().flush();
        last = now;
        shown = true;
    }

    /** Take the line away, before something else is written. */
    public void clear() {
        if (shown) {
            console.err().print(ERASE);
            console.err().flush();
            shown = false;
        }
    }
}
