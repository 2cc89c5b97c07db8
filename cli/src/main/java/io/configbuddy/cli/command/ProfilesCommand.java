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
import io.configbuddy.document.value.JsonText;
import java.util.List;

/** {@code profiles}: which there are, and which apply. */
final class ProfilesCommand implements Command {
    private static final Option OUTPUT =
            Option.choice("output", "FORM", "text", "json").defaultsTo("text").help("Print a table, or an object");

    @Override
    public CommandSpec spec() {
        return CommandSpec.command("profiles", "List the profiles of a configuration, and which of them apply")
                .description("""
                        Prints a line for each profile: its name, its place among those that apply now (1 is the \
                        lowest), the profiles that come before it whenever it applies, and the files and sections that \
                        it has; then groups and the default. docs/reference/profiles.md has the rules.""")
                .options(OUTPUT)
                .options(ConfigOptions.ALL)
                .commonOptions(CommonOptions.ALL)
                .positional(ConfigOptions.FILES)
                .example("configbuddy profiles", "list those of application.*")
                .example("configbuddy profiles --profile live app.yaml", "see what the group live stands for")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        boolean json = arguments.text(OUTPUT).equals("json");
        return Loading.of(arguments, console, console.err()).run(new Loading.Work() {
            @Override
            public ExitCode on(Config config) {
                ProfileOverview overview = config.profileOverview();
                console.out().print(json ? json(overview) : text(overview));
                return ExitCode.OK;
            }
        });
    }

    private static String text(ProfileOverview overview) {
        if (overview.profiles().isEmpty()) {
            return "there are no profiles\n";
        }
        TextTable table = new TextTable("PROFILE", "APPLIES", "AFTER", "FROM");
        for (ProfileOverview.Profile profile : overview.profiles()) {
            int place = overview.active().indexOf(profile.name());
            StringBuilder sources = new StringBuilder();
            for (ProfileOverview.ProfileSource source : profile.sources()) {
                sources.append(sources.isEmpty() ? "" : ", ").append(source.name());
            }
            table.row(
                    profile.name(),
                    place < 0 ? "" : Integer.toString(place + 1),
                    String.join(", ", profile.parents()),
                    sources.toString());
        }
        StringBuilder out = new StringBuilder(table.toString());
        for (ProfileOverview.Group group : overview.groups()) {
            out.append("group ").append(group.name()).append(": ");
            out.append(String.join(", ", group.members())).append('\n');
        }
        if (!overview.defaults().isEmpty()) {
            out.append("default: ")
                    .append(String.join(", ", overview.defaults()))
                    .append('\n');
        }
        return out.toString();
    }

    private static String json(ProfileOverview overview) {
        JsonText json = new JsonText().object().name("profiles").array();
        for (ProfileOverview.Profile profile : overview.profiles()) {
            json.line().object().member("name", profile.name());
            json.name("declared").raw(String.valueOf(profile.isDeclared()));
            list(json.name("parents"), profile.parents());
            json.name("sources").array();
            for (ProfileOverview.ProfileSource source : profile.sources()) {
                json.object().member("name", source.name());
                if (source.place().isPresent()) {
                    ExplanationJson.place(json, source.place().get());
                }
                json.endObject();
            }
            json.endArray().endObject();
        }
        json.endArray().name("groups").object();
        for (ProfileOverview.Group group : overview.groups()) {
            list(json.name(group.name()), group.members());
        }
        json.endObject();
        list(json.name("default"), overview.defaults());
        list(json.name("applied"), overview.active());
        return json.endObject() + "\n";
    }

    private static void list(JsonText json, List<String> words) {
        json.array();
        for (String word : words) {
            json.string(word);
        }
        json.endArray();
    }
}
