package io.configbuddy.document.problem;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a text isn't what was expected. It tells what was, but never the text, which may be a secret: whoever knows
 * the text's place makes a {@link Problem} of it.
 *
 * <p>It has no stack trace, since it is about the text and not about the program. Immutable.
 */
public final class Mismatch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String expected;
    private final @Nullable String found;
    private final @Nullable String help;

    private Mismatch(String expected, @Nullable String found, @Nullable String help) {
        super("expected " + expected + (found == null ? "" : ", but found " + found), null, false, false);
        this.expected = expected;
        this.found = found;
        this.help = help;
    }

    /**
     * Return one for a text that is something else altogether.
     *
     * @param expected what it should be, with an example unless it is plain, such as {@code a duration such as 5s}
     */
    public static Mismatch of(String expected) {
        return new Mismatch(expected, null, null);
    }

    /**
     * Return one for a text of which can be said what it is.
     *
     * @param expected what it should be, such as {@code a whole number}
     * @param found what it is, without saying the text, such as {@code a number with a fraction}
     */
    public static Mismatch of(String expected, String found) {
        return new Mismatch(expected, found, null);
    }

    /** Return the same with advice on what to do: one or two sentences, the last without a full stop. */
    public Mismatch help(String advice) {
        return new Mismatch(expected, found, advice);
    }

    /** Return what was expected, such as {@code a whole number}. */
    public String expected() {
        return expected;
    }

    /** Return what was found, or empty when it was not like that at all. */
    public Optional<String> found() {
        return Optional.ofNullable(found);
    }

    /** Return what to do about it, or empty when what was expected says all. */
    public Optional<String> help() {
        return Optional.ofNullable(help);
    }
}
