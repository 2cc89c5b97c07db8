package io.configbuddy.cli.args;

import java.util.ArrayList;
import java.util.List;

/** What one command takes: the declaration that parsing, help, completion and the reference page share. Immutable. */
public final class CommandSpec {
    private final String name;
    private final String summary;
    private final String description;
    private final List<Option> options;
    private final List<Option> commonOptions;
    private final List<Positional> positionals;
    private final List<Example> examples;

    private CommandSpec(Builder builder) {
        this.name = builder.name;
        this.summary = builder.summary;
        this.description = builder.description;
        this.options = List.copyOf(builder.options);
        this.commonOptions = List.copyOf(builder.commonOptions);
        this.positionals = List.copyOf(builder.positionals);
        this.examples = List.copyOf(builder.examples);
    }

    /**
     * Begin a command.
     *
     * @param name what is typed
     * @param summary what it does: one imperative sentence without a full stop, short enough for a list
     */
    public static Builder command(String name, String summary) {
        return new Builder(name, summary);
    }

    /** Return what is typed. */
    public String name() {
        return name;
    }

    /** Return what it does in one sentence without a full stop. */
    public String summary() {
        return summary;
    }

    /** Return what else there is to say, in paragraphs parted by blank lines; possibly empty. */
    public String description() {
        return description;
    }

    /** Return its own options. */
    public List<Option> options() {
        return options;
    }

    /** Return the options it shares with every command, less those whose names its own options take. */
    public List<Option> commonOptions() {
        return commonOptions;
    }

    /** Return its own options, then the common ones. */
    public List<Option> allOptions() {
        List<Option> all = new ArrayList<>(options.size() + commonOptions.size());
        all.addAll(options);
        all.addAll(commonOptions);
        return all;
    }

    /** Return the arguments that are told by their place, in order. */
    public List<Positional> positionals() {
        return positionals;
    }

    /** Return command lines worth copying. */
    public List<Example> examples() {
        return examples;
    }

    /** Return the command and what it takes on one line, without the program's name: {@code get [OPTION...] PATH}. */
    public String usage() {
        StringBuilder line = new StringBuilder(name).append(" [OPTION...]");
        for (Positional positional : positionals) {
            line.append(' ').append(positional.usage());
        }
        return line.toString();
    }

    /** Collects the parts of a command; not for use by several threads. */
    public static final class Builder {
        private final String name;
        private final String summary;
        private String description = "";
        private final List<Option> options = new ArrayList<>();
        private final List<Option> commonOptions = new ArrayList<>();
        private final List<Positional> positionals = new ArrayList<>(2);
        private final List<Example> examples = new ArrayList<>(4);

        private Builder(String name, String summary) {
            this.name = name;
            this.summary = summary;
        }

        /** Say more, in paragraphs parted by blank lines. */
        public Builder description(String text) {
            this.description = text;
            return this;
        }

        /** Add options, in the order in which to show them. */
        public Builder options(Option... more) {
            return options(List.of(more));
        }

        /** Add options, in the order in which to show them. */
        public Builder options(List<Option> more) {
            options.addAll(more);
            return this;
        }

        /** Add options that every command has, less those whose names the options added so far take. */
        public Builder commonOptions(List<Option> more) {
            for (Option option : more) {
                if (!names(options, option.name())) {
                    commonOptions.add(option);
                }
            }
            return this;
        }

        /** Add the next argument told by its place. */
        public Builder positional(Positional next) {
            boolean loose = next.arity() != Positional.Arity.ONE;
            for (Positional before : positionals) {
                boolean optional = before.arity() == Positional.Arity.OPTIONAL;
                if (optional || (loose && before.arity() != Positional.Arity.ONE)) {
                    throw new IllegalStateException("can't tell " + next.name() + " from " + before.name());
                }
            }
            positionals.add(next);
            return this;
        }

        /** Add a command line worth copying. */
        public Builder example(String commandLine, String does) {
            examples.add(new Example(commandLine, does));
            return this;
        }

        private static boolean names(List<Option> options, String name) {
            for (Option option : options) {
                if (option.name().equals(name)) {
                    return true;
                }
            }
            return false;
        }

        /** Return the declaration. */
        public CommandSpec build() {
            return new CommandSpec(this);
        }
    }
}
