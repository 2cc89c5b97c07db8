package io.configbuddy.cli.completion;

import io.configbuddy.cli.args.CommandSpec;
import java.util.List;

/** Writes completion scripts. Each holds every word it may suggest, so that completing starts no program. */
public final class Completion {
    /** The shells there are scripts for. */
    public static final List<String> SHELLS = List.of("bash", "zsh", "fish", "powershell");

    private Completion() {}

    /**
     * Return the script for one shell.
     *
     * @param shell one of {@link #SHELLS}
     * @param commands what may be completed
     */
    public static String script(String shell, List<CommandSpec> commands) {
        return switch (shell) {
            case "bash" -> BashCompletion.write(commands);
            case "zsh" -> ZshCompletion.write(commands);
            case "fish" -> FishCompletion.write(commands);
            case "powershell" -> PowerShellCompletion.write(commands);
            default -> throw new IllegalArgumentException("no completion for " + shell);
        };
    }

    static String names(List<CommandSpec> commands, String separator) {
        StringBuilder names = new StringBuilder();
        for (CommandSpec command : commands) {
            names.append(names.isEmpty() ? "" : separator).append(command.name());
        }
        return names.toString();
    }

    /** Quote for a shell that knows no escapes within single quotes, where {@code quote} stands for one. */
    static String quote(String text, String quote) {
        return "'" + text.replace("'", quote) + "'";
    }
}
