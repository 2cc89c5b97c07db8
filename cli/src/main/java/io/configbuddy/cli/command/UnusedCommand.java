package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.options.CommonOptions;
import io.configbuddy.cli.options.ConfigOptions;
import io.configbuddy.core.Config;
import io.configbuddy.core.ProfileOverview;
import io.configbuddy.document.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** {@code unused}: what has no effect. */
final class UnusedCommand implements Command {
    private static final Option EXIT_ZERO =
            Option.flag("exit-zero").help("Answer 0 also when something is found: list, and don't fail");

    @Override
    public CommandSpec spec() {
        return CommandSpec.command("unused", "Report what has no effect in a configuration")
                .description("""
                        Reports, on standard output, values that a file above always replaces, variables with the \
                        prefix that set nothing or what no file knows, and files and sections of profiles that nothing \
                        names although others are declared; with --schema, keys as well that the schema does not know.

                        Without --profile, a value counts as replaced when it is so with no profile and with each \
                        profile alone; with --profile, when it is so with these.

                        The exit code is 1 when something is found, unless --exit-zero.""")
                .options(EXIT_ZERO)
                .options(ConfigOptions.ALL)
                .commonOptions(CommonOptions.ALL)
                .positional(ConfigOptions.FILES)
                .example("configbuddy unused", "look over application.* and all its profiles")
                .example(
                        "configbuddy unused --env-file prod.env app.yaml", "find misspelt variables before they matter")
                .example("configbuddy unused --output github app.yaml", "annotate a change on GitHub")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        Loading loading = Loading.of(arguments, console, console.out()).withoutNotes();
        return loading.run(new Loading.Work() {
            @Override
            public ExitCode on(Config config) {
                Shadows shadows = new Shadows();
                shadows.add(config);
                if (!arguments.isGiven(ConfigOptions.PROFILE)) {
                    for (ProfileOverview.Profile profile :
                            config.profileOverview().profiles()) {
                        List<String> files = arguments.many(ConfigOptions.FILES);
                        shadows.add(ConfigOptions.load(arguments, console, files, profile.name()));
                    }
                }
                List<Problem> found = new ArrayList<>(shadows.problems());
                found.addAll(Findings.variables(config.environmentOverview()));
                found.addAll(Findings.profiles(config.profileOverview()));
                found.addAll(config.unknownTo(ConfigOptions.schemas(arguments)));
                loading.reports().add("", found);
                return found.isEmpty() || arguments.has(EXIT_ZERO) ? ExitCode.OK : ExitCode.NO;
            }
        });
    }
}
