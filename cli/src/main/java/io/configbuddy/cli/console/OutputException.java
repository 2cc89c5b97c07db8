package io.configbuddy.cli.console;

/** Thrown when standard output or standard error cannot be written. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean closed;

    OutputException(String stream, String reason, boolean closed) {
        super("cannot write to " + stream + ": " + reason, null, false, false);
        this.closed = closed;
    }

    /** Tell whether the reader has gone away, as {@code head} does when it has enough: no fault, just the end. */
    public boolean closed() {
        return closed;
    }
}
