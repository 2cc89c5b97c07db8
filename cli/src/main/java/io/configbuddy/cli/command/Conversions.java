package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.files.Destination;
import io.configbuddy.cli.files.Input;
import io.configbuddy.cli.options.ConvertOptions;
import io.configbuddy.cli.options.DocumentOption;
import io.configbuddy.cli.options.InstalledFormats;
import io.configbuddy.cli.report.Reports;
import io.configbuddy.document.Document;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.migrator.Conversion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Converts one document after the other and puts the results where they belong. */
final class Conversions implements Run.Work {
    private final Arguments arguments;
    private final Console console;
    private final Reports reports;
    private final ConvertOptions.Target target;
    private final Optional<Destination> destination;
    private String lastText = "";

    Conversions(
            Arguments arguments,
            Console console,
            Reports reports,
            ConvertOptions.Target target,
            Optional<Destination> destination) {
        this.arguments = arguments;
        this.console = console;
        this.reports = reports;
        this.target = target;
        this.destination = destination;
    }

    @Override
    public ExitCode on(Input input, Document document) {
        Conversion conversion = arguments.value(DocumentOption.DOCUMENT).isEmpty()
                ? target.converter().convert(document)
                : target.converter()
                        .convert(
                                document,
                                DocumentOption.roots(arguments, document).get(0));
        reports.add(input.name(), conversion.losses());
        if (destination.isPresent()) {
            write(input, bytes(document, conversion.text()), destination.get());
        } else if (!arguments.has(ConvertCommand.DRY_RUN)) {
            print(conversion.text());
        }
        return ExitCode.OK;
    }

    private void print(String text) {
        if (!lastText.isEmpty() && !lastText.endsWith("\n")) {
            console.out().print("\n");
        }
        boolean begins = text.startsWith("---") || text.startsWith("%");
        if (!lastText.isEmpty() && target.format().name().equals("yaml") && !begins) {
            console.out().print("---\n");
        }
        console.out().print(text);
        lastText = text;
    }

    /** A file that keeps its format keeps its character encoding; any other result is UTF-8. */
    private byte[] bytes(Document document, String text) {
        return document.format().name().equals(target.format().name())
                ? document.encoding().encode(text)
                : text.getBytes(StandardCharsets.UTF_8);
    }

    private void write(Input input, byte[] bytes, Destination to) {
        Path place = to.of(input, extension(input));
        if (arguments.has(ConvertCommand.DRY_RUN)) {
            String change = !Files.exists(place)
                    ? "would be written"
                    : Destination.isThere(place, bytes) ? "would stay as it is" : "would be replaced";
            console.out().println(place + " " + change);
        } else {
            to.write(input, place, bytes);
        }
    }

    /** Return the extension for a result, or nothing when the name of its file stands for the format already. */
    private String extension(Input input) {
        Optional<DocumentFormat> known =
                InstalledFormats.get().forFile(String.valueOf(input.place().getFileName()));
        boolean fits =
                known.isPresent() && known.get().name().equals(target.format().name());
        return fits ? "" : target.format().extensions().get(0);
    }
}
