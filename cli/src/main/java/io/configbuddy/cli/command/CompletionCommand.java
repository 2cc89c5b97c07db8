package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Positional;
import io.configbuddy.cli.completion.Completion;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.options.CommonOptions;

/** {@code completion}: a script that teaches a shell to complete our command lines. */
final class CompletionCommand implements Command {
    private static final Positional SHELL =
            Positional.choice("SHELL", Positional.Arity.ONE, Completion.SHELLS, "The shell to write for");

    @Override
    public CommandSpec spec() {
        return CommandSpec.command("completion", "Print a script that completes command lines in your shell")
                .description("""
                        The script completes commands, options, their values and file names. It holds all it needs, so \
                        pressing TAB starts nothing.""")
                .commonOptions(CommonOptions.ALL)
                .positional(SHELL)
                .example(
                        "source <(configbuddy completion bash)", "complete in this bash; put it into ~/.bashrc to keep")
                .example("configbuddy completion zsh > ~/.zfunc/_configbuddy", "for zsh, in a folder of your $fpath")
                .example("configbuddy completion fish > ~/.config/fish/completions/configbuddy.fish", "for fish")
                .example(
                        "configbuddy completion powershell | Out-String | Invoke-Expression",
                        "complete in this PowerShell; put it into $PROFILE to keep")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        console.out().print(Completion.script(arguments.one(SHELL), Commands.specs()));
        return ExitCode.OK;
    }
}
