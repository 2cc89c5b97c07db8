package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.HelpText;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.options.CommonOptions;
import io.configbuddy.cli.options.InstalledFormats;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.Feature;
import io.configbuddy.document.value.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code formats}: what is installed. */
final class FormatsCommand implements Command {
    private static final Option OUTPUT = Option.choice("output", "FORM", "text", "json")
            .defaultsTo("text")
            .help("Print a table, or an array of objects, which tell what each format can express as well");

    @Override
    public CommandSpec spec() {
        return CommandSpec.command("formats", "List the formats that are installed")
                .description("Prints each format's name, the extensions of its files, and its dialects, default first.")
                .options(OUTPUT)
                .commonOptions(CommonOptions.ALL)
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        List<DocumentFormat> formats = InstalledFormats.get().all();
        console.out().print(arguments.text(OUTPUT).equals("json") ? json(formats) : text(formats, console.width()));
        return ExitCode.OK;
    }

    private static String text(List<DocumentFormat> formats, int width) {
        List<String> names = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        for (DocumentFormat format : formats) {
            StringBuilder fact = new StringBuilder();
            for (String extension : format.extensions()) {
                fact.append(fact.isEmpty() ? "." : " .").append(extension);
            }
            if (!format.dialects().isEmpty()) {
                fact.append("; dialects ").append(String.join(", ", format.dialects()));
            }
            names.add(format.name());
            facts.add(fact.toString());
        }
        return HelpText.table(names, facts, width);
    }

    private static String json(List<DocumentFormat> formats) {
        JsonText json = new JsonText().array();
        for (DocumentFormat format : formats) {
            json.line().object().member("name", format.name());
            list(json.name("extensions"), format.extensions());
            list(json.name("dialects"), format.dialects());
            json.name("features").array();
            Set<Feature> features = format.features(format.dialectFor(""));
            for (Feature feature : Feature.values()) {
                if (features.contains(feature)) {
                    json.string(feature.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                }
            }
            json.endArray().endObject();
        }
        return json.endArray() + "\n";
    }

    private static void list(JsonText json, List<String> words) {
        json.array();
        for (String word : words) {
            json.string(word);
        }
        json.endArray();
    }
}
