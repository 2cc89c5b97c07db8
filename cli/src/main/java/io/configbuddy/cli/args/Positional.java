package io.configbuddy.cli.args;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One argument that is told by its place, such as {@code FILE...}.
 *
 * <p>Like options these are constants; of a command at most one may be several, the first or the last. Immutable, and no
 * record, since a record's {@code equals} takes 40 ms the first time.
 */
public final class Positional {
    private final String name;
    private final Arity arity;
    private final ValueKind kind;
    private final List<String> choices;
    private final String help;
    private final @Nullable Option replacement;

    private Positional(
            String name, Arity arity, ValueKind kind, List<String> choices, String help, @Nullable Option replacement) {
        this.name = name;
        this.arity = arity;
        this.kind = kind;
        this.choices = choices;
        this.help = help;
        this.replacement = replacement;
    }

    /** How many there may be. */
    public enum Arity {
        /** Exactly one. */
        ONE,
        /** One or none. */
        OPTIONAL,
        /** Any number, none included. */
        ANY,
        /** One at least. */
        MANY
    }

    /** Declare a text. */
    public static Positional text(String name, Arity arity, String help) {
        return new Positional(name, arity, ValueKind.TEXT, List.of(), help, null);
    }

    /** Declare a word out of a few. */
    public static Positional choice(String name, Arity arity, List<String> choices, String help) {
        return new Positional(name, arity, ValueKind.CHOICE, List.copyOf(choices), help, null);
    }

    /** Declare files. */
    public static Positional files(String name, Arity arity, String help) {
        return new Positional(name, arity, ValueKind.FILE, List.of(), help, null);
    }

    /** Return this argument, but one that is left out where {@code option} is given. */
    public Positional unless(Option option) {
        return new Positional(name, arity, kind, choices, help, option);
    }

    /** Return what the help calls it, in capitals. */
    public String name() {
        return name;
    }

    /** Return how many there may be. */
    public Arity arity() {
        return arity;
    }

    /** Return what it may be. */
    public ValueKind kind() {
        return kind;
    }

    /** Return the words to choose from; none unless {@link ValueKind#CHOICE}. */
    public List<String> choices() {
        return choices;
    }

    /** Return what it is: a sentence or two, the last without a full stop. */
    public String help() {
        return help;
    }

    /** Tell whether one must be given. */
    public boolean required() {
        return arity == Arity.ONE || arity == Arity.MANY;
    }

    /** Tell whether several may be given. */
    public boolean variadic() {
        return arity == Arity.ANY || arity == Arity.MANY;
    }

    /** Return the option in whose presence it is left out, or empty. */
    public Optional<Option> replacement() {
        return Optional.ofNullable(replacement);
    }

    /** Return it as a usage line shows it, such as {@code [FILE...]}. */
    public String usage() {
        String text = variadic() ? name + "..." : name;
        return required() && replacement == null ? text : "[" + text + "]";
    }
}
