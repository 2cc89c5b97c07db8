package io.configbuddy.document.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a configuration: what, where, and what to do.
 *
 * <p>Immutable and safe for use by several threads. Messages never hold a value that may be a secret: what they
 * quote of the value of a key such as {@code password} is {@code ***} in them.
 */
public final class Problem {
    private final String code;
    private final Severity severity;
    private final String message;
    private final @Nullable Location location;
    private final @Nullable String path;
    private final @Nullable String help;
    private final String name;
    private final @Nullable Fix fix;
    private final List<Related> related;

    private Problem(Builder builder) {
        this.code = builder.code;
        this.severity = builder.severity;
        this.message = builder.message;
        this.location = builder.location;
        this.path = builder.path;
        this.help = builder.help;
        this.name = builder.name;
        this.fix = builder.fix;
        this.related = List.copyOf(builder.related);
    }

    /**
     * Begin an error.
     *
     * @param code the stable code, lower case with a dot and hyphens, such as {@code yaml.bad-indent}
     * @param message what is wrong, one sentence without a full stop
     */
    public static Builder error(String code, String message) {
        return new Builder(code, Severity.ERROR, message);
    }

    /** Begin a warning; parameters as for {@link #error}. */
    public static Builder warning(String code, String message) {
        return new Builder(code, Severity.WARNING, message);
    }

    /** Begin a note; parameters as for {@link #error}. */
    public static Builder note(String code, String message) {
        return new Builder(code, Severity.NOTE, message);
    }

    /** Return the stable code, such as {@code yaml.bad-indent}; tools may rely on it. */
    public String code() {
        return code;
    }

    /** Return how much it matters. */
    public Severity severity() {
        return severity;
    }

    /** Return what is wrong: one sentence without a full stop, in words that may change between versions. */
    public String message() {
        return Redaction.of(message, location, name);
    }

    /** Return the place, or empty when the problem belongs to none (a file that can't be read, say). */
    public Optional<Location> location() {
        return Optional.ofNullable(location);
    }

    /** Return the path of the value concerned, such as {@code server.port}, or empty when there is none. */
    public Optional<String> path() {
        return Optional.ofNullable(path);
    }

    /** Return what to do about it, or empty when the message says all. */
    public Optional<String> help() {
        return help == null ? Optional.empty() : Optional.of(Redaction.of(help, location, name));
    }

    /**
     * Return a change that mends it, or empty when no change is certain. Its description holds no secret, but its splices
     * may.
     */
    public Optional<Fix> fix() {
        return fix == null
                ? Optional.empty()
                : Optional.of(new Fix(Redaction.of(fix.description(), location), fix.splices()));
    }

    /** Return the change that mends it when all of it may be shown, or empty. */
    public Optional<Fix> shownFix() {
        if (fix == null || location == null) {
            return Optional.empty();
        }
        for (Splice splice : fix.splices()) {
            if (Redaction.mayReveal(location.source(), splice)) {
                return Optional.empty();
            }
        }
        return fix();
    }

    /** Return other places concerned, in the order in which to show them; possibly none. */
    public List<Related> related() {
        return related;
    }

    /** Return {@code name:line:column: message [code]}, or without a place when there is none. */
    @Override
    public String toString() {
        return (location == null ? "" : location + ": ") + message() + " [" + code + "]";
    }

    /** Collects the parts of a problem; not for use by several threads. */
    public static final class Builder {
        private final String code;
        private final Severity severity;
        private final String message;
        private @Nullable Location location;
        private @Nullable String path;
        private @Nullable String help;
        private String name = "";
        private @Nullable Fix fix;
        private final List<Related> related = new ArrayList<>(1);

        private Builder(String code, Severity severity, String message) {
            this.code = code;
            this.severity = severity;
            this.message = message;
        }

        /** Set the place. */
        public Builder at(Source source, int start, int end) {
            return at(new Location(source, new Span(start, end)));
        }

        /** Set the place. */
        public Builder at(Location place) {
            this.location = place;
            return this;
        }

        /** Set the path of the value concerned. */
        public Builder path(String valuePath) {
            this.path = valuePath;
            return this;
        }

        /** Set what to do about it: one or two sentences, the last without a full stop. */
        public Builder help(String advice) {
            this.help = advice;
            return this;
        }

        /**
         * Let the message and the help quote a name, though it is what the value of a secret says: in {@code password:
         * ${env:DB_PASSWORD}} it is no secret where the secret comes from.
         */
        public Builder naming(String whatIsNoSecret) {
            this.name = whatIsNoSecret;
            return this;
        }

        /** Set a change that mends it for certain. */
        public Builder fix(Fix mend) {
            this.fix = mend;
            return this;
        }

        /** Point at another place as well, such as where a key was first defined. */
        public Builder related(Location place, String what) {
            related.add(new Related(place, what));
            return this;
        }

        /** Add another place, with what it has to do with the problem. */
        public Builder related(Source source, int start, int end, String what) {
            return related(new Location(source, new Span(start, end)), what);
        }

        /** Return the problem. */
        public Problem build() {
            return new Problem(this);
        }
    }
}
