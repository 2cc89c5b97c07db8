package io.configbuddy.cli.completion;

import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.args.Positional;
import io.configbuddy.cli.args.ValueKind;
import java.util.List;

/** Completion for zsh, to be autoloaded from {@code $fpath} or sourced. */
final class ZshCompletion {
    private final StringBuilder out = new StringBuilder(4000);

    private ZshCompletion() {}

    static String write(List<CommandSpec> commands) {
        ZshCompletion script = new ZshCompletion();
        script.head(commands);
        for (CommandSpec command : commands) {
            script.command(command);
        }
        script.out.append("""
                            esac
                            ;;
                    esac
                }

                if [[ $funcstack[1] == _configbuddy ]]; then
                    _configbuddy "$@"
                else
                    compdef _configbuddy configbuddy
                fi
                """);
        return script.out.toString();
    }

    private void head(List<CommandSpec> commands) {
        out.append("""
                #compdef configbuddy
                # zsh completion for configbuddy; put it into a folder of $fpath as _configbuddy

                _configbuddy() {
                    local curcontext="$curcontext" state line
                    local -a commands
                    typeset -A opt_args
                    _arguments -C '(- *)--help[Show what there is]' '(- *)--version[Print the version]' \\
                        '1:command:->command' '*::argument:->argument'
                    case $state in
                        command)
                            commands=(
                """);
        for (CommandSpec command : commands) {
            out.append("                ")
                    .append(quote(command.name() + ":" + command.summary()))
                    .append('\n');
        }
        out.append("""
                            )
                            _describe -t commands command commands
                            ;;
                        argument)
                            case $words[1] in
                """);
    }

    private void command(CommandSpec command) {
        out.append("                ").append(command.name()).append(")\n");
        out.append("                    _arguments -s -S");
        for (Option option : command.allOptions()) {
            option(option);
        }
        int place = 1;
        for (Positional positional : command.positionals()) {
            String at = positional.variadic() ? "*" : String.valueOf(place++);
            line(at + ":" + positional.name() + ":" + action(positional.kind(), positional.choices()));
            if (positional.variadic()) {
                // What stands behind several can't be told from them by its place.
                break;
            }
        }
        out.append("\n                    ;;\n");
    }

    private void option(Option option) {
        String repeat = option.repeatable() ? "*" : "";
        String value =
                option.takesValue() ? ":" + option.valueName() + ":" + action(option.kind(), option.choices()) : "";
        String tail = "[" + escape(option.help()) + "]" + value;
        line(repeat + option + (option.takesValue() ? "=" : "") + tail);
        if (option.letter().isPresent()) {
            line(repeat + "-" + option.letter().get() + (option.takesValue() ? "+" : "") + tail);
        }
        if (option.negatable()) {
            line("--no-" + option.name() + "[" + escape("Take back " + option) + "]");
        }
    }

    private void line(String specification) {
        out.append(" \\\n                        ").append(quote(specification));
    }

    private static String action(ValueKind kind, List<String> choices) {
        if (!choices.isEmpty()) {
            return "(" + String.join(" ", choices) + ")";
        }
        return switch (kind) {
            case FILE -> "_files";
            case FOLDER -> "_files -/";
            case NONE, TEXT, NUMBER, CHOICE -> "";
        };
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:");
    }

    private static String quote(String text) {
        return Completion.quote(text, "'\\''");
    }
}
