package io.configbuddy.cli.completion;

import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.args.Positional;
import io.configbuddy.cli.args.ValueKind;
import java.util.List;

/**
 * Completion for bash 3.2 and later, without the bash-completion package.
 *
 * <p>Bash cuts words at {@code =}, so {@code --to=js} arrives as three words. An answer of nothing makes bash complete
 * file names itself, with its own quoting.
 */
final class BashCompletion {
    private static final String HEAD = """
            # bash completion for configbuddy; load it with: source <(configbuddy completion bash)

            _configbuddy_words() {
                local word
                while IFS= read -r word; do
                    COMPREPLY+=("$word")
                done < <(compgen -W "$1" -- "$cur")
            }

            _configbuddy_folders() {
                local folder
                compopt -o filenames 2>/dev/null
                while IFS= read -r folder; do
                    COMPREPLY+=("$folder")
                done < <(compgen -d -- "$cur")
            }
            """;

    private final StringBuilder out = new StringBuilder(HEAD);

    private BashCompletion() {}

    static String write(List<CommandSpec> commands) {
        BashCompletion script = new BashCompletion();
        for (CommandSpec command : commands) {
            script.command(command);
        }
        script.entry(commands);
        return script.out.toString();
    }

    private void command(CommandSpec command) {
        out.append("\n_configbuddy_").append(command.name()).append("() {\n    case $prev in\n");
        for (Option option : command.allOptions()) {
            if (option.takesValue()) {
                value(option);
            }
        }
        out.append("    esac\n    case $cur in\n        -*) _configbuddy_words \"");
        options(command.allOptions());
        out.append("\" ;;\n");
        for (Positional positional : command.positionals()) {
            if (positional.kind() == ValueKind.CHOICE) {
                out.append("        *) _configbuddy_words \"")
                        .append(String.join(" ", positional.choices()))
                        .append("\" ;;\n");
            }
        }
        out.append("    esac\n}\n");
    }

    private void value(Option option) {
        out.append("        ");
        if (option.letter().isPresent()) {
            out.append('-').append(option.letter().get()).append('|');
        }
        out.append(option).append(") ");
        if (!option.choices().isEmpty()) {
            out.append("_configbuddy_words \"")
                    .append(String.join(" ", option.choices()))
                    .append("\"; ");
        } else if (option.kind() == ValueKind.FOLDER) {
            out.append("_configbuddy_folders; ");
        }
        out.append("return ;;\n");
    }

    private void options(List<Option> options) {
        String separator = "";
        for (Option option : options) {
            out.append(separator).append(option);
            if (option.negatable()) {
                out.append(" --no-").append(option.name());
            }
            separator = " ";
        }
    }

    private void entry(List<CommandSpec> commands) {
        String names = Completion.names(commands, " ");
        out.append("""

                _configbuddy() {
                    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} i
                    COMPREPLY=()
                    if [[ $cur == = ]]; then
                        cur=
                    elif [[ $prev == = && $COMP_CWORD -gt 2 ]]; then
                        prev=${COMP_WORDS[COMP_CWORD-2]}
                    fi
                    for ((i = 1; i < COMP_CWORD; i++)); do
                        case ${COMP_WORDS[i]} in
                """);
        out.append("            ").append(names.replace(' ', '|'));
        out.append(") \"_configbuddy_${COMP_WORDS[i]}\"; return ;;\n");
        out.append("        esac\n    done\n    _configbuddy_words \"");
        out.append(names)
                .append(" --help --version\"\n}\n\ncomplete -o bashdefault -o default -F _configbuddy configbuddy\n");
    }
}
