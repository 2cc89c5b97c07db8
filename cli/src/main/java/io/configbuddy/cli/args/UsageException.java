package io.configbuddy.cli.args;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when a command line cannot be understood. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String advice;

    private UsageException(String message, @Nullable String advice) {
        // No stack trace: the fault is in the command line, and collecting one takes time.
        super(message, null, false, false);
        this.advice = advice;
    }

    /** Return an exception that says what is wrong: a sentence in lower case without a full stop. */
    public static UsageException of(String message) {
        return new UsageException(message, null);
    }

    /** Return an exception that says what is wrong and what to do, both sentences without a full stop. */
    public static UsageException of(String message, String advice) {
        return new UsageException(message, advice.isEmpty() ? null : advice);
    }

    /** Return what is wrong. */
    public String what() {
        return String.valueOf(getMessage());
    }

    /** Return what to do about it, or empty. */
    public Optional<String> advice() {
        return Optional.ofNullable(advice);
    }
}
