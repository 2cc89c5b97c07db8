package io.configbuddy.cli.args;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One option, such as {@code -f, --from FORMAT}.
 *
 * <p>Options are constants of the class that reads them: {@link Arguments} is asked with the constant itself, so a
 * mistyped name cannot compile. Immutable.
 */
public final class Option {
    private final String name;
    private final char letter;
    private final ValueKind kind;
    private final String valueName;
    private final List<String> choices;
    private final int least;
    private final int most;
    private final @Nullable String defaultValue;
    private final boolean repeatable;
    private final boolean negatable;
    private final boolean alone;
    private final String help;

    private Option(Builder builder, String help) {
        this.name = builder.name;
        this.letter = builder.letter;
        this.kind = builder.kind;
        this.valueName = builder.valueName;
        this.choices = builder.choices;
        this.least = builder.least;
        this.most = builder.most;
        this.defaultValue = builder.defaultValue;
        this.repeatable = builder.repeatable;
        this.negatable = builder.negatable;
        this.alone = builder.alone;
        this.help = help;
    }

    /** Begin an option that takes no value, such as {@code --quiet}. */
    public static Builder flag(String name) {
        return new Builder(name, ValueKind.NONE, "");
    }

    /** Begin an option that takes a text, shown in the help as {@code valueName}. */
    public static Builder text(String name, String valueName) {
        return new Builder(name, ValueKind.TEXT, valueName);
    }

    /** Begin an option that takes a whole number from {@code least} to {@code most}, both allowed. */
    public static Builder number(String name, String valueName, int least, int most) {
        Builder builder = new Builder(name, ValueKind.NUMBER, valueName);
        builder.least = least;
        builder.most = most;
        return builder;
    }

    /** Begin an option that takes one of {@code choices}. */
    public static Builder choice(String name, String valueName, String... choices) {
        return choice(name, valueName, List.of(choices));
    }

    /** Begin an option that takes one of {@code choices}. */
    public static Builder choice(String name, String valueName, List<String> choices) {
        Builder builder = new Builder(name, ValueKind.CHOICE, valueName);
        builder.choices = List.copyOf(choices);
        return builder;
    }

    /** Begin an option that takes a file's name. */
    public static Builder file(String name, String valueName) {
        return new Builder(name, ValueKind.FILE, valueName);
    }

    /** Begin an option that takes a folder's name. */
    public static Builder folder(String name, String valueName) {
        return new Builder(name, ValueKind.FOLDER, valueName);
    }

    /** Return the long name, without its hyphens. */
    public String name() {
        return name;
    }

    /** Return the one-letter name, or empty when there is none. */
    public Optional<Character> letter() {
        return letter == 0 ? Optional.empty() : Optional.of(letter);
    }

    /** Return what its value may be. */
    public ValueKind kind() {
        return kind;
    }

    /** Tell whether it takes a value. */
    public boolean takesValue() {
        return kind != ValueKind.NONE;
    }

    /** Return what the help calls its value; empty for a flag. */
    public String valueName() {
        return valueName;
    }

    /** Return the words to choose from, for {@link ValueKind#CHOICE}, or the usual ones among others; possibly none. */
    public List<String> choices() {
        return choices;
    }

    /** Return the least number allowed. */
    public int least() {
        return least;
    }

    /** Return the greatest number allowed. */
    public int most() {
        return most;
    }

    /** Return the value that holds when none is given, or empty. */
    public Optional<String> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /** Tell whether it may be given several times, each value counting. Of any other option the last one counts. */
    public boolean repeatable() {
        return repeatable;
    }

    /** Tell whether {@code --no-NAME} takes it back. */
    public boolean negatable() {
        return negatable;
    }

    /** Tell whether it replaces the command's work, so that nothing else need be given with it. */
    public boolean alone() {
        return alone;
    }

    /** Return what it does: a sentence or two, the last without a full stop. */
    public String help() {
        return help;
    }

    boolean hasLetter(char wanted) {
        return letter == wanted;
    }

    /** Return the option as it is typed: {@code --name}. */
    @Override
    public String toString() {
        return "--" + name;
    }

    /** Collects the parts of an option; {@link #help} is the last and returns it. */
    public static final class Builder {
        private final String name;
        private final ValueKind kind;
        private final String valueName;
        private char letter;
        private List<String> choices = List.of();
        private int least = Integer.MIN_VALUE;
        private int most = Integer.MAX_VALUE;
        private @Nullable String defaultValue;
        private boolean repeatable;
        private boolean negatable;
        private boolean alone;

        private Builder(String name, ValueKind kind, String valueName) {
            this.name = name;
            this.kind = kind;
            this.valueName = valueName;
        }

        /** Give it a one-letter name. */
        public Builder letter(char shortName) {
            this.letter = shortName;
            return this;
        }

        /** Name the usual values among others, for the help and for completion. */
        public Builder suggesting(List<String> usual) {
            this.choices = List.copyOf(usual);
            return this;
        }

        /** Set the value that holds when none is given. */
        public Builder defaultsTo(String value) {
            this.defaultValue = value;
            return this;
        }

        /** Let it be given several times, each value counting. */
        public Builder repeatable() {
            this.repeatable = true;
            return this;
        }

        /** Let {@code --no-NAME} take it back. */
        public Builder negatable() {
            this.negatable = true;
            return this;
        }

        /** Let it replace the command's work, as {@code --help} does, so that nothing else need be given with it. */
        public Builder alone() {
            this.alone = true;
            return this;
        }

        /**
         * Say what the option does and return it.
         *
         * @param sentence a sentence or two, the last without a full stop
         */
        public Option help(String sentence) {
            return new Option(this, sentence);
        }
    }
}
