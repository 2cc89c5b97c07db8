package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.options.InstalledFormats;
import io.configbuddy.cli.options.StyleOptions;
import io.configbuddy.cli.report.Reports;
import io.configbuddy.document.Document;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.Feature;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.migrator.Conversion;
import io.configbuddy.migrator.Lossy;
import java.util.ArrayList;
import java.util.List;

/** Prints single values on standard output. */
final class ValuePrinter {
    private final Arguments arguments;
    private final Console console;
    private final Reports reports;
    private final String form;
    private boolean printed;

    /** Print in {@code form}: a format's name, or {@code raw}. */
    ValuePrinter(Arguments arguments, Console console, Reports reports, String form) {
        this.arguments = arguments;
        this.console = console;
        this.reports = reports;
        this.form = form;
    }

    /** Print a text as a line of its own, in the raw form or as it is. */
    void print(String text) {
        console.out().println(text);
        printed = true;
    }

    /**
     * Print a value.
     *
     * @throws io.configbuddy.document.problem.ConfigException when the format has no way to write it
     */
    void print(Document document, Node node) {
        if (form.equals("raw") && node instanceof ScalarNode scalar) {
            print(scalar.text());
            return;
        }
        DocumentFormat format = form.equals("raw")
                ? ownFormat(document, node)
                : InstalledFormats.get().named(form);
        String dialect = format.name().equals(document.format().name()) ? document.dialect() : "";
        Conversion conversion = StyleOptions.converter(arguments, format, dialect)
                .lossy(Lossy.STRINGIFY)
                .build()
                .convert(document, node);
        report(document, withoutComments(conversion.losses()));
        if (printed && format.name().equals("yaml") && !(node instanceof ScalarNode)) {
            console.out().print("---\n");
        }
        console.out().print(conversion.text());
        printed = true;
    }

    /** Report problems of a document. */
    void report(Document document, List<Problem> problems) {
        reports.add(document.source().name(), problems);
    }

    /** A value is asked for; where the format has no comments, nobody misses them. */
    private static List<Problem> withoutComments(List<Problem> losses) {
        List<Problem> others = new ArrayList<>(0);
        for (Problem loss : losses) {
            if (!loss.code().equals("convert.comment")) {
                others.add(loss);
            }
        }
        return others;
    }

    private static DocumentFormat ownFormat(Document document, Node node) {
        boolean can = node instanceof MappingNode
                || document.format().features(document.dialect()).contains(Feature.ANY_ROOT);
        return can ? document.format() : InstalledFormats.get().named("json");
    }
}
