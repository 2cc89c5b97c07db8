package io.configbuddy.cli.completion;

import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.args.Positional;
import io.configbuddy.cli.args.ValueKind;
import java.util.List;

/** Completion for fish 3 and later. */
final class FishCompletion {
    private static final String START = "complete -c configbuddy";

    private final StringBuilder out = new StringBuilder(4000);

    private FishCompletion() {}

    static String write(List<CommandSpec> commands) {
        FishCompletion script = new FishCompletion();
        script.out.append(
                "# fish completion for configbuddy; save it as ~/.config/fish/completions/configbuddy.fish\n\n");
        script.out.append(START).append(" -f\n");
        script.out.append(START).append(" -n __fish_use_subcommand -s h -l help -d 'Show what there is'\n");
        script.out.append(START).append(" -n __fish_use_subcommand -s V -l version -d 'Print the version'\n");
        for (CommandSpec command : commands) {
            script.out.append(START).append(" -n __fish_use_subcommand -a ").append(command.name());
            script.out.append(" -d ").append(quote(command.summary())).append('\n');
        }
        for (CommandSpec command : commands) {
            script.command(command);
        }
        return script.out.toString();
    }

    private void command(CommandSpec command) {
        String start = START + " -n '__fish_seen_subcommand_from " + command.name() + "'";
        out.append('\n');
        for (Option option : command.allOptions()) {
            out.append(start);
            if (option.letter().isPresent()) {
                out.append(" -s ").append(option.letter().get());
            }
            out.append(" -l ").append(option.name()).append(value(option));
            out.append(" -d ").append(quote(option.help())).append('\n');
            if (option.negatable()) {
                out.append(start).append(" -l no-").append(option.name());
                out.append(" -d ").append(quote("Take back " + option)).append('\n');
            }
        }
        for (Positional positional : command.positionals()) {
            if (positional.kind() == ValueKind.CHOICE) {
                out.append(start)
                        .append(" -a ")
                        .append(quote(String.join(" ", positional.choices())))
                        .append('\n');
            } else if (positional.kind() == ValueKind.FILE) {
                out.append(start).append(" -F\n");
            }
        }
    }

    private static String value(Option option) {
        if (!option.choices().isEmpty()) {
            return " -x -a " + quote(String.join(" ", option.choices()));
        }
        return switch (option.kind()) {
            case NONE -> "";
            case TEXT, NUMBER, CHOICE -> " -x";
            case FILE -> " -r -F";
            case FOLDER -> " -x -a '(__fish_complete_directories)'";
        };
    }

    private static String quote(String text) {
        return Completion.quote(text.replace("\\", "\\\\"), "\\'");
    }
}
