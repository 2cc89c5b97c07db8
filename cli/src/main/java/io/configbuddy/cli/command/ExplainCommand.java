package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.args.Positional;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.options.CommonOptions;
import io.configbuddy.cli.options.ConfigOptions;
import io.configbuddy.core.Config;
import io.configbuddy.core.Explanation;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.value.JsonText;
import java.io.File;
import java.util.List;

/** {@code explain}: why a value is what it is. */
final class ExplainCommand implements Command {
    private static final Option OUTPUT =
            Option.choice("output", "FORM", "text", "json").defaultsTo("text").help("Print for people, or an object");

    private static final Option WHY_NOT = Option.text("why-not", "NAME")
            .help("Say instead why this has no effect: a variable, an argument --PATH, a property -DPATH, or a file");

    private static final Positional PATH = Positional.text(
                    "PATH", Positional.Arity.ONE, "Which value, such as server.port; of a mapping, all in it")
            .unless(WHY_NOT);

    @Override
    public CommandSpec spec() {
        return CommandSpec.command(
                        "explain", "Tell why a value is what it is: every layer that says something about it")
                .description("""
                        Prints the value, and below it each layer that has one, with its place, the winner first. \
                        Secrets are shown as ***. Where there is no value, the exit code is 1, and what is near is \
                        named. One FILE may also stand before the PATH.""")
                .options(OUTPUT, WHY_NOT)
                .options(ConfigOptions.ALL)
                .commonOptions(CommonOptions.ALL)
                .positional(PATH)
                .positional(ConfigOptions.FILES)
                .example("configbuddy explain server.port", "see which layer of application.* wins")
                .example("configbuddy explain --profile production db app.yaml", "explain all values below db")
                .example("configbuddy explain --why-not APP_SERVER_PORT", "find out why a variable has no effect")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        List<String> files = arguments.many(ConfigOptions.FILES);
        if (arguments.isGiven(WHY_NOT)) {
            return Loading.of(arguments, console, console.err()).run(files, new Loading.Work() {
                @Override
                public ExitCode on(Config config) {
                    reasons(
                            arguments,
                            console,
                            config.whyNot(arguments.value(WHY_NOT).orElseThrow()));
                    return ExitCode.OK;
                }
            });
        }
        String word = arguments.one(PATH);
        if (isTurnedAround(word, files)) {
            String file = word;
            word = files.get(0);
            files = List.of(file);
        }
        return explain(arguments, console, word, files);
    }

    private static ExitCode explain(Arguments arguments, Console console, String path, List<String> files) {
        try {
            Path.parse(path);
        } catch (ConfigException e) {
            CommonOptions.reports(arguments, console, console.err()).add("", e.problems());
            return ExitCode.USAGE;
        }
        return Loading.of(arguments, console, console.err()).run(files, new Loading.Work() {
            @Override
            public ExitCode on(Config config) {
                Explanation explanation = config.explain(path);
                boolean json = arguments.text(OUTPUT).equals("json");
                console.out()
                        .print(
                                json
                                        ? ExplanationJson.of(explanation)
                                        : ExplanationPrinter.text(
                                                explanation,
                                                CommonOptions.isColored(arguments, console, console.outIsTerminal())));
                return explanation.isPresent() ? ExitCode.OK : ExitCode.NO;
            }
        });
    }

    /** Tell whether a file and a path stand in the other order. */
    private static boolean isTurnedAround(String path, List<String> files) {
        return files.size() == 1 && !new File(files.get(0)).exists() && new File(path).isFile();
    }

    private static void reasons(Arguments arguments, Console console, List<String> reasons) {
        if (arguments.text(OUTPUT).equals("json")) {
            JsonText json = new JsonText().object().name("reasons").array();
            for (String reason : reasons) {
                json.string(reason);
            }
            console.out().println(json.endArray().endObject().toString());
            return;
        }
        for (String reason : reasons) {
            console.out().println(reason);
        }
    }
}
