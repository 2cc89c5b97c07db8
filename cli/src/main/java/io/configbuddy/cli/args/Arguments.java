package io.configbuddy.cli.args;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A command line that fits its {@link CommandSpec}. Asked with the very constants that declare it. */
public final class Arguments {
    static final String ON = "on";
    static final String OFF = "off";

    private final CommandSpec spec;
    private final List<Option> options = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private final List<String> positionals = new ArrayList<>();

    Arguments(CommandSpec spec) {
        this.spec = spec;
    }

    void add(Option option, String value) {
        options.add(option);
        values.add(value);
    }

    void addPositional(String value) {
        positionals.add(value);
    }

    List<String> allPositionals() {
        return positionals;
    }

    /** Return the command's declaration. */
    public CommandSpec spec() {
        return spec;
    }

    /** Tell whether the flag is on: given, and not taken back by a later {@code --no-…}. */
    public boolean has(Option flag) {
        int at = options.lastIndexOf(flag);
        return at >= 0 && !values.get(at).equals(OFF);
    }

    /** Tell whether a value was given to the option, even if it is the default. */
    public boolean isGiven(Option option) {
        return options.lastIndexOf(option) >= 0;
    }

    /** Return the option's last value, else its default, else empty. */
    public Optional<String> value(Option option) {
        int at = options.lastIndexOf(option);
        return at >= 0 ? Optional.of(values.get(at)) : option.defaultValue();
    }

    /** Return the value of an option that has a default. */
    public String text(Option option) {
        Optional<String> value = value(option);
        if (value.isEmpty()) {
            throw new IllegalStateException(option + " has no default");
        }
        return value.get();
    }

    /** Return the value of a number option that has a default. */
    public int number(Option option) {
        return Integer.parseInt(text(option));
    }

    /** Return every value given to a repeatable option, in order; possibly none. */
    public List<String> values(Option option) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i) == option) {
                found.add(values.get(i));
            }
        }
        return found;
    }

    /** Return an argument of which there is exactly one. */
    public String one(Positional positional) {
        return positionals.get(index(positional));
    }

    /** Return an argument of which there may be one, or empty. */
    public Optional<String> optional(Positional positional) {
        int at = expected().contains(positional) ? index(positional) : positionals.size();
        return at < positionals.size() ? Optional.of(positionals.get(at)) : Optional.empty();
    }

    /** Return an argument of which there may be many, in order; possibly none. */
    public List<String> many(Positional positional) {
        List<Positional> expected = expected();
        int from = expected.indexOf(positional);
        int to = positionals.size() - (expected.size() - 1 - from);
        return from < to ? List.copyOf(positionals.subList(from, to)) : List.of();
    }

    /** Return the declared arguments, less those that a given option replaces. */
    List<Positional> expected() {
        List<Positional> expected = new ArrayList<>(spec.positionals());
        for (Positional positional : spec.positionals()) {
            if (positional.replacement().isPresent()
                    && isGiven(positional.replacement().get())) {
                expected.remove(positional);
            }
        }
        return expected;
    }

    /** Return where an argument stands: counted from the end behind one that may be several. */
    private int index(Positional positional) {
        List<Positional> expected = expected();
        int at = expected.indexOf(positional);
        if (at < 0) {
            throw new IllegalStateException(spec.name() + " takes no " + positional.name() + " now");
        }
        for (int i = 0; i < at; i++) {
            if (expected.get(i).variadic()) {
                return positionals.size() - (expected.size() - at);
            }
        }
        return at;
    }
}
