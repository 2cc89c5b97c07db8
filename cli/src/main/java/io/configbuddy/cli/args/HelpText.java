package io.configbuddy.cli.args;

import java.util.List;

/** Writes what {@code configbuddy help COMMAND} shows. */
public final class HelpText {
    private static final int COLUMN = 26;

    private final int width;
    private final StringBuilder out = new StringBuilder(2000);

    private HelpText(int width) {
        this.width = Math.max(50, Math.min(width, 100));
    }

    /**
     * Return the help for one command.
     *
     * @param width the columns there are; lines are kept between 50 and 100
     */
    public static String of(CommandSpec spec, int width) {
        HelpText help = new HelpText(width);
        help.write(spec);
        return help.out.toString();
    }

    /** Return two columns, such as names and what they mean, each line indented by two. */
    public static String table(List<String> left, List<String> right, int width) {
        HelpText help = new HelpText(width);
        int column = 0;
        for (String name : left) {
            column = Math.max(column, name.length() + 4);
        }
        for (int i = 0; i < left.size(); i++) {
            help.row(left.get(i), right.get(i), Math.min(column, COLUMN));
        }
        return help.out.toString();
    }

    private void write(CommandSpec spec) {
        out.append("configbuddy ").append(spec.name()).append(": ");
        TextWrap.append(out, spec.summary(), out.length(), 0, width);
        out.append("\nUsage: configbuddy ").append(spec.usage()).append('\n');
        if (!spec.description().isEmpty()) {
            out.append('\n');
            TextWrap.append(out, spec.description(), 0, 0, width);
        }
        if (!spec.positionals().isEmpty()) {
            out.append("\nArguments:\n");
            for (Positional positional : spec.positionals()) {
                row(positional.name(), describe(positional), COLUMN);
            }
        }
        options("Options", spec.options());
        options("Options of every command", spec.commonOptions());
        if (!spec.examples().isEmpty()) {
            out.append("\nExamples:\n");
            for (Example example : spec.examples()) {
                out.append("  ").append(example.commandLine()).append("\n      ");
                TextWrap.append(out, example.does(), 6, 6, width);
            }
        }
    }

    private void options(String title, List<Option> options) {
        if (options.isEmpty()) {
            return;
        }
        out.append('\n').append(title).append(":\n");
        for (Option option : options) {
            row(names(option), describe(option), COLUMN);
        }
    }

    private void row(String left, String right, int column) {
        out.append("  ").append(left);
        int at = left.length() + 2;
        if (at + 2 > column) {
            out.append('\n');
            at = 0;
        }
        out.append(" ".repeat(column - at));
        TextWrap.append(out, right, column, column, width);
    }

    /** Return how an option is typed: {@code -f, --from FORMAT}. */
    public static String names(Option option) {
        StringBuilder names = new StringBuilder();
        names.append(option.letter().isPresent() ? "-" + option.letter().get() + ", " : "    ");
        names.append(option.negatable() ? "--[no-]" : "--").append(option.name());
        if (option.takesValue()) {
            names.append(' ').append(option.valueName());
        }
        return names.toString();
    }

    /** Return what an option does, what it may be and what holds when it is not given. */
    public static String describe(Option option) {
        StringBuilder facts = new StringBuilder(Values.list(option.choices()));
        if (option.defaultValue().isPresent()) {
            facts.append(facts.isEmpty() ? "" : "; ")
                    .append("default ")
                    .append(option.defaultValue().get());
        }
        if (option.repeatable()) {
            facts.append(facts.isEmpty() ? "" : "; ").append("may be given several times");
        }
        return facts.isEmpty() ? option.help() : option.help() + " (" + facts + ")";
    }

    /** Return what an argument is and what it may be. */
    public static String describe(Positional positional) {
        return positional.choices().isEmpty()
                ? positional.help()
                : positional.help() + " (" + Values.list(positional.choices()) + ")";
    }
}
