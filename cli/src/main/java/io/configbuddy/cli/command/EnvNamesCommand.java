package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.options.CommonOptions;
import io.configbuddy.cli.options.ConfigOptions;
import io.configbuddy.core.Config;
import io.configbuddy.core.EnvironmentOverview;
import io.configbuddy.document.value.JsonText;

/** {@code env-names}: which environment variable sets which value. */
final class EnvNamesCommand implements Command {
    private static final Option OUTPUT = Option.choice("output", "FORM", "text", "json")
            .defaultsTo("text")
            .help("Print a table, or an array of objects");

    @Override
    public CommandSpec spec() {
        return CommandSpec.command("env-names", "List which environment variable sets which value")
                .description("""
                        Prints a line for each value: its path, the variable that sets it, and where that is set now. \
                        Keys that can't be told apart in the environment are reported, and the exit code is 1 then. \
                        Values are never printed. docs/reference/environment-names.md has the rules.""")
                .options(OUTPUT)
                .options(ConfigOptions.ALL)
                .commonOptions(CommonOptions.ALL)
                .positional(ConfigOptions.FILES)
                .example("configbuddy env-names", "list the variables of application.*")
                .example("configbuddy env-names --env-file prod.env app.yaml", "see which of them a file sets")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        Loading loading = Loading.of(arguments, console, console.err()).withoutNotes();
        boolean json = arguments.text(OUTPUT).equals("json");
        return loading.run(new Loading.Work() {
            @Override
            public ExitCode on(Config config) {
                EnvironmentOverview overview = config.environmentOverview();
                console.out().print(json ? json(overview) : text(overview));
                if (overview.collisions().isEmpty()) {
                    return ExitCode.OK;
                }
                loading.reports().add("", overview.collisions());
                return ExitCode.NO;
            }
        });
    }

    private static String text(EnvironmentOverview overview) {
        TextTable table = new TextTable("PATH", "VARIABLE", "SET IN");
        for (EnvironmentOverview.Variable variable : overview.variables()) {
            table.row(variable.path(), variable.name(), variable.setIn().orElse(""));
        }
        return table.toString();
    }

    private static String json(EnvironmentOverview overview) {
        JsonText json = new JsonText().array();
        for (EnvironmentOverview.Variable variable : overview.variables()) {
            json.line().object().member("path", variable.path()).member("variable", variable.name());
            if (variable.setIn().isPresent()) {
                json.member("setIn", variable.setIn().get());
            }
            json.endObject();
        }
        return json.endArray() + "\n";
    }
}
