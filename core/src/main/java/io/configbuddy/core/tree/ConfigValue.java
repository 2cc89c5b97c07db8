package io.configbuddy.core.tree;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Mismatch;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.SecretName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a configuration, with its path, where it comes from and what it replaced.
 *
 * <p>Values change only while a configuration is put together; once a configuration has been returned, they are
 * immutable and safe for use by several threads, but for two marks that are only ever set: that a value was read, and
 * that it is a secret.
 */
public abstract sealed class ConfigValue permits MappingValue, SequenceValue, ScalarValue {
    private Origin origin;
    private String path = "";
    private @Nullable ConfigValue overridden;
    private @Nullable Substitution substitution;
    private @Nullable ConfigValue original;
    private boolean secret;
    private boolean used;

    ConfigValue(Origin origin) {
        this.origin = origin;
        this.secret = origin.layer().isSecret();
    }

    /** Return the canonical text of its path, empty for the root. */
    public final String path() {
        return path;
    }

    /** Return where it comes from; of a mapping that several layers have, the highest of them. */
    public final Origin origin() {
        return origin;
    }

    /** Return the value of the next lower layer, in whose place this one stands, or empty when there is none. */
    public final Optional<ConfigValue> overridden() {
        return Optional.ofNullable(overridden);
    }

    /** Return how references made it what it is, or empty when it is as it was written. */
    public final Optional<Substitution> substitution() {
        return Optional.ofNullable(substitution);
    }

    /** Return the value that one step leads to, or null when it leads nowhere or may lead to several. */
    public final @Nullable ConfigValue child(Segment step) {
        return Steps.child(this, step);
    }

    /** Return the value that a path leads to from here, or empty when there is none. */
    public final Optional<ConfigValue> find(Path further) {
        ConfigValue at = this;
        for (Segment step : further.segments()) {
            ConfigValue next = at.child(step);
            if (next == null) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.of(at);
    }

    /** Tell whether its text must not be shown: it was marked, or its name says so, as {@code db.password} does. */
    public boolean isSecret() {
        return secret || SecretName.isSecret(path);
    }

    /** Tell whether it was marked as a secret, whatever its name says. */
    final boolean isMarkedSecret() {
        return secret;
    }

    /** Keep its text from being shown, from now on. */
    public final void markSecret() {
        if (!secret) {
            secret = true;
            origin.conceal();
        }
    }

    /** Tell whether it was read. */
    public final boolean isUsed() {
        return used;
    }

    /** Note that it was read. */
    public final void markUsed() {
        // To write only once keeps the value in the caches of all threads that read it.
        if (!used) {
            used = true;
            if (original != null) {
                original.markUsed();
            }
        }
    }

    /** Tell whether it is no value at all, but removes what lower layers say. */
    public final boolean isTombstone() {
        return References.isTombstone(this);
    }

    /** Tell whether it is null, which is not the same as being absent. */
    public boolean isNull() {
        return false;
    }

    /**
     * Return its text.
     *
     * @throws ConfigException when it is null, a mapping or a sequence
     */
    public String asString() {
        throw wrong("a single value");
    }

    /**
     * Read it as true or false.
     *
     * @throws ConfigException when it is neither
     */
    public boolean asBoolean() {
        throw wrong("true or false");
    }

    /**
     * Read it as a whole number of 32 bits.
     *
     * @throws ConfigException when it is none
     */
    public int asInt() {
        throw wrong("a whole number");
    }

    /**
     * Read it as a whole number of 64 bits.
     *
     * @throws ConfigException when it is none
     */
    public long asLong() {
        throw wrong("a whole number");
    }

    /**
     * Read it as a number.
     *
     * @throws ConfigException when it is none, or is beyond what fits
     */
    public double asDouble() {
        throw wrong("a number");
    }

    /**
     * Read it as a whole number of any size.
     *
     * @throws ConfigException when it is none
     */
    public BigInteger asBigInteger() {
        throw wrong("a whole number");
    }

    /**
     * Read it as a number, digit for digit.
     *
     * @throws ConfigException when it is none
     */
    public BigDecimal asBigDecimal() {
        throw wrong("a number");
    }

    /** Say what it is, such as {@code a mapping}; never what it says, which may be a secret. */
    public abstract String describe();

    /** Return the exception for a value that is not what was expected, such as {@code a whole number}. */
    public final ConfigException wrong(String expected) {
        return ConfigException.of(problem("config.wrong-type", "expected " + expected + ", but found " + describe())
                .build());
    }

    /** Return the exception for a value whose text is not what was expected. */
    public final ConfigException wrong(Mismatch mismatch) {
        Problem.Builder problem = problem(
                "config.wrong-type",
                "expected " + mismatch.expected() + ", but found "
                        + mismatch.found().orElse(describe()));
        mismatch.help().ifPresent(problem::help);
        return ConfigException.of(problem.build());
    }

    /**
     * Begin a problem with this value: at its place, and with the places of the values that it replaced.
     *
     * @param code the problem's code
     * @param message what is wrong, without what a secret says
     */
    public final Problem.Builder problem(String code, String message) {
        return Places.problem(this, code, message);
    }

    final Optional<Location> shownLocation() {
        return origin.location().map(place -> isSecret() ? place.concealed() : place);
    }

    final void place(String itsPath) {
        this.path = itsPath;
    }

    /** Put a lower value below all that this one has replaced so far. */
    final void replaces(@Nullable ConfigValue lower) {
        ConfigValue lowest = this;
        while (lowest.overridden != null) {
            lowest = lowest.overridden;
        }
        lowest.overridden = lower;
    }

    final void copies(ConfigValue itsOriginal, @Nullable ConfigValue itsOverridden) {
        this.original = itsOriginal;
        this.overridden = itsOverridden;
        this.secret = itsOriginal.isSecret();
        this.substitution = itsOriginal.substitution;
    }

    final void settledBy(@Nullable Substitution how) {
        this.substitution = how;
    }

    final void comesFrom(Origin higher) {
        this.origin = higher;
    }

    /** Return the path, never the text, which may be a secret. */
    @Override
    public final String toString() {
        return (path.isEmpty() ? "." : path) + " (" + describe() + ", " + origin + ")";
    }
}
