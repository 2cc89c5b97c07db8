package io.configbuddy.cli.args;

import java.util.List;

/**
 * One argument that is told by its place, such as {@code FILE...}. Immutable.
 *
 * @param name what the help calls it, in capitals
 * @param arity how many there may be; all but the last of a command must be exactly one
 * @param kind what it may be
 * @param choices the words to choose from; none unless {@link ValueKind#CHOICE}
 * @param help what it is: a sentence or two, the last without a full stop
 */
public record Positional(String name, Arity arity, ValueKind kind, List<String> choices, String help) {
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
        return new Positional(name, arity, ValueKind.TEXT, List.of(), help);
    }

    /** Declare a word out of a few. */
    public static Positional choice(String name, Arity arity, List<String> choices, String help) {
        return new Positional(name, arity, ValueKind.CHOICE, List.copyOf(choices), help);
    }

    /** Declare files. */
    public static Positional files(String name, Arity arity, String help) {
        return new Positional(name, arity, ValueKind.FILE, List.of(), help);
    }

    /** Tell whether one must be given. */
    public boolean required() {
        return arity == Arity.ONE || arity == Arity.MANY;
    }

    /** Tell whether several may be given. */
    public boolean variadic() {
        return arity == Arity.ANY || arity == Arity.MANY;
    }

    /** Return it as a usage line shows it, such as {@code [FILE...]}. */
    public String usage() {
        String text = variadic() ? name + "..." : name;
        return required() ? text : "[" + text + "]";
    }
}
