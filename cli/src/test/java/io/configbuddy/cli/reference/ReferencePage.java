package io.configbuddy.cli.reference;

import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Example;
import io.configbuddy.cli.args.HelpText;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.args.Positional;
import io.configbuddy.cli.command.Commands;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.options.CommonOptions;
import java.util.List;

/** Writes docs/reference/cli.md from the commands' declarations. */
final class ReferencePage {
    private final StringBuilder out = new StringBuilder();

    private ReferencePage() {}

    static String write() {
        ReferencePage page = new ReferencePage();
        page.head();
        page.exitCodes();
        page.environment();
        for (CommandSpec command : Commands.specs()) {
            page.command(command);
        }
        return page.out.toString();
    }

    private void head() {
        out.append("""
                <!-- Made from the commands' declarations by ReferencePageTest; do not edit. -->
                # The command line

                ```
                configbuddy COMMAND [OPTION...] [FILE...]
                ```

                Results go to standard output, reports to standard error. A FILE of `-` is standard input. Options and \
                files may be mixed; after `--` nothing is an option. A value follows its option as the next word or after \
                `=`; flags of one letter may be bundled. All text is UTF-8, whatever the locale.

                | command | what it does |
                |---|---|
                """);
        for (CommandSpec command : Commands.specs()) {
            out.append("| [`")
                    .append(command.name())
                    .append("`](#")
                    .append(command.name())
                    .append(") | ");
            out.append(command.summary()).append(" |\n");
        }
        out.append("\n## Options of every command\n\n");
        options(CommonOptions.ALL);
    }

    private void exitCodes() {
        out.append("\n## Exit codes\n\n| code | meaning |\n|---|---|\n");
        for (ExitCode code : ExitCode.values()) {
            row(String.valueOf(code.number()), code.meaning());
        }
        out.append(
                        "\nOf several that apply the highest is given. The script `configbuddy` itself answers 127 when it finds ")
                .append("no JDK or no Maven, and 70 when its build fails.\n");
    }

    private void environment() {
        out.append("""

                ## Environment

                | variable | |
                |---|---|
                | `JAVA_HOME` | The JDK to run with, when it is 17 or newer; otherwise the newest that the script finds |
                | `CONFIGBUDDY_JAVA_OPTS` | More options for java, such as `-Xmx8g` |
                | `CONFIGBUDDY_PLUGINS` | Jars with further formats, on the class path after our own |
                | `CONFIGBUDDY_DEBUG` | When set, the same as `--stacktrace` |
                | `NO_COLOR` | When set, no colour unless `--color always` |
                | `COLUMNS` | How wide help and reports may be |
                | `XDG_CACHE_HOME` | Where the start-up archive goes when the checkout can't be written |
                """);
    }

    private void command(CommandSpec command) {
        out.append("\n## ")
                .append(command.name())
                .append("\n\n")
                .append(command.summary())
                .append(".\n\n");
        out.append("```\nconfigbuddy ").append(command.usage()).append("\n```\n");
        if (!command.description().isEmpty()) {
            out.append('\n').append(command.description().strip()).append('\n');
        }
        if (!command.positionals().isEmpty()) {
            out.append("\n| argument | |\n|---|---|\n");
            for (Positional positional : command.positionals()) {
                row(positional.usage(), HelpText.describe(positional));
            }
        }
        if (!command.options().isEmpty()) {
            out.append('\n');
            options(command.options());
        }
        for (Example example : command.examples()) {
            out.append("\n```\n").append(example.commandLine()).append("\n```\n");
            String does = example.does();
            out.append(Character.toUpperCase(does.charAt(0)))
                    .append(does.substring(1))
                    .append(".\n");
        }
    }

    private void options(List<Option> options) {
        out.append("| option | |\n|---|---|\n");
        for (Option option : options) {
            row(HelpText.names(option).strip(), HelpText.describe(option));
        }
    }

    private void row(String left, String right) {
        out.append("| `")
                .append(left)
                .append("` | ")
                .append(right.replace("|", "\\|"))
                .append(" |\n");
    }
}
