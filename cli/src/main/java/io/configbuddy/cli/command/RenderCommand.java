package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.args.UsageException;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.options.CommonOptions;
import io.configbuddy.cli.options.ConfigOptions;
import io.configbuddy.cli.options.ConvertOptions;
import io.configbuddy.cli.options.StyleOptions;
import io.configbuddy.core.Config;
import io.configbuddy.document.DocumentWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code render}: the effective configuration. */
final class RenderCommand implements Command {
    static final Option OUT =
            Option.file("out", "FILE").letter('o').help("Write into FILE, as a whole or not at all, rather than print");

    static final Option PATH =
            Option.text("path", "PATH").letter('p').help("Render only what stands at PATH, such as server");

    static final Option COMMENTS = Option.flag("comments").help("Carry the comments of the values along");

    static final Option ORIGINS =
            Option.flag("origins").help("Say in a comment behind each value which file or layer it comes from");

    static final Option REVEAL = Option.flag("reveal").help("Write secrets as they are, rather than ***");

    @Override
    public CommandSpec spec() {
        return CommandSpec.command("render", "Print the effective configuration of an application")
                .description("""
                        Loads the FILEs with all that belongs to them (the files and sections of the profiles that \
                        apply, application.local.*, .env, the environment) as the library does for the application, \
                        but for Java's system properties, and prints what comes of it. Secrets are shown as ***.

                        With --template, the text of that file is printed with only those values changed that the \
                        other layers change, so that its comments and its layout stay. docs/reference/rendering.md \
                        has the rules.""")
                .options(ConvertOptions.TO, ConvertOptions.LOSSY, OUT, PATH, COMMENTS, ORIGINS, REVEAL)
                .options(ConfigOptions.ALL)
                .options(StyleOptions.ALL)
                .commonOptions(CommonOptions.ALL)
                .positional(ConfigOptions.FILES)
                .example("configbuddy render --profile production", "see what application.* makes in production")
                .example("configbuddy render --origins -p server app.yaml", "see where each value comes from")
                .example(
                        "configbuddy render --template defaults.yaml -o merged.yaml mine.yaml",
                        "put a user's settings over a file with defaults")
                .example(
                        "configbuddy render --env-file prod.env --to json app.yaml",
                        "simulate another environment, as JSON")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) {
        if (arguments.isGiven(PATH) && arguments.isGiven(ConfigOptions.TEMPLATE)) {
            throw UsageException.of("--path and --template exclude each other", "a template is rendered as a whole");
        }
        Optional<Path> out = arguments.value(OUT).map(Path::of);
        if (out.isPresent()) {
            refuseInput(arguments, out.get());
        }
        Loading loading = Loading.of(arguments, console, console.err());
        return loading.run(new Loading.Work() {
            @Override
            public ExitCode on(Config config) {
                byte[] result = new Rendering(arguments, loading.reports()).of(config);
                if (out.isEmpty()) {
                    console.out().print(new String(result, StandardCharsets.UTF_8));
                } else {
                    write(arguments, out.get(), result);
                }
                return ExitCode.OK;
            }
        });
    }

    /** A file that is a layer must not be replaced by the result, in which secrets are masked. */
    private static void refuseInput(Arguments arguments, Path out) {
        List<String> inputs = new ArrayList<>(arguments.many(ConfigOptions.FILES));
        inputs.addAll(arguments.values(ConfigOptions.DEFAULTS));
        inputs.addAll(arguments.values(ConfigOptions.TEMPLATE));
        for (String input : inputs) {
            if (isSame(Path.of(input), out)) {
                throw UsageException.of(
                        "the result can't go to " + out + ", which is one of its layers", "name another file");
            }
        }
    }

    private static boolean isSame(Path input, Path out) {
        return input.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize());
    }

    /** What nobody else may read is read by nobody else in its new form. */
    private static void write(Arguments arguments, Path out, byte[] bytes) {
        List<String> files = arguments.many(ConfigOptions.FILES);
        DocumentWriter writer = DocumentWriter.create();
        boolean alike = !files.isEmpty() && Files.isRegularFile(Path.of(files.get(0)));
        (alike ? writer.like(Path.of(files.get(0))) : writer).write(out, bytes);
    }
}
