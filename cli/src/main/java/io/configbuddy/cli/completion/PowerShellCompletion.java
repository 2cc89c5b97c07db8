package io.configbuddy.cli.completion;

import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.args.Positional;
import io.configbuddy.cli.args.ValueKind;
import java.util.List;

/** Completion for Windows PowerShell 5 and PowerShell 7. An answer of nothing makes it complete file names. */
final class PowerShellCompletion {
    private static final String HEAD = """
            # PowerShell completion for configbuddy; load it with:
            #   configbuddy completion powershell | Out-String | Invoke-Expression

            Register-ArgumentCompleter -Native -CommandName configbuddy, configbuddy.cmd -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                $commands = [ordered]@{
            """;

    private static final String TAIL = """
                }
                $words = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
                $command = $words | Select-Object -Skip 1 | Where-Object { $commands.Contains($_) } | Select-Object -First 1
                if (-not $command -or $command -eq $wordToComplete) {
                    $commands.GetEnumerator() | Where-Object { $_.Key -like "$wordToComplete*" } | ForEach-Object {
                        [System.Management.Automation.CompletionResult]::new(
                            $_.Key, $_.Key, 'ParameterValue', $_.Value.summary)
                    }
                    return
                }
                $known = $commands[$command]
                $previous = if ($wordToComplete) { $words[-2] } else { $words[-1] }
                $candidates = if ($known.values.ContainsKey($previous)) {
                    $known.values[$previous]
                } elseif ($wordToComplete -like '-*') {
                    $known.options
                } else {
                    $known.positionals
                }
                $candidates | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """;

    private final StringBuilder out = new StringBuilder(HEAD);

    private PowerShellCompletion() {}

    static String write(List<CommandSpec> commands) {
        PowerShellCompletion script = new PowerShellCompletion();
        for (CommandSpec command : commands) {
            script.command(command);
        }
        return script.out.append(TAIL).toString();
    }

    private void command(CommandSpec command) {
        out.append("        ").append(quote(command.name())).append(" = @{\n");
        out.append("            summary = ").append(quote(command.summary())).append('\n');
        out.append("            options = @(");
        String separator = "";
        for (Option option : command.allOptions()) {
            out.append(separator).append(quote(option.toString()));
            if (option.negatable()) {
                out.append(", ").append(quote("--no-" + option.name()));
            }
            separator = ", ";
        }
        out.append(")\n            values = @{");
        separator = " ";
        for (Option option : command.allOptions()) {
            if (!option.choices().isEmpty()) {
                String choices = array(option.choices());
                out.append(separator)
                        .append(quote(option.toString()))
                        .append(" = ")
                        .append(choices);
                if (option.letter().isPresent()) {
                    out.append("; ")
                            .append(quote("-" + option.letter().get()))
                            .append(" = ")
                            .append(choices);
                }
                separator = "; ";
            }
        }
        out.append(" }\n            positionals = ")
                .append(positionals(command))
                .append("\n        }\n");
    }

    private static String positionals(CommandSpec command) {
        for (Positional positional : command.positionals()) {
            if (positional.kind() == ValueKind.CHOICE) {
                return array(positional.choices());
            }
        }
        return "@()";
    }

    private static String array(List<String> words) {
        StringBuilder array = new StringBuilder("@(");
        String separator = "";
        for (String word : words) {
            array.append(separator).append(quote(word));
            separator = ", ";
        }
        return array.append(')').toString();
    }

    private static String quote(String text) {
        return Completion.quote(text, "''");
    }
}
