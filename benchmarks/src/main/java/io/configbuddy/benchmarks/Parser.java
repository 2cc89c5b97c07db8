package io.configbuddy.benchmarks;

import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Tree;
import java.util.ServiceLoader;

/** One of the installed formats, as a program meets it: a text goes in, a lossless tree comes out. */
final class Parser {
    private final DocumentFormat format;

    private Parser(DocumentFormat format) {
        this.format = format;
    }

    /** Return the parser of the format with this name. */
    static Parser of(String name) {
        for (DocumentFormat format : ServiceLoader.load(DocumentFormat.class)) {
            if (format.name().equals(name)) {
                return new Parser(format);
            }
        }
        throw new IllegalArgumentException("no format " + name + " is installed");
    }

    /** Return whether a format with this name is installed. */
    static boolean isInstalled(String name) {
        for (DocumentFormat format : ServiceLoader.load(DocumentFormat.class)) {
            if (format.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Return the tree of a text that is right. */
    Tree tree(String text) {
        Parsed parsed = parse(text);
        return parsed.tree()
                .orElseThrow(() -> new IllegalStateException(parsed.problems().toString()));
    }

    /** Return what comes of any text. */
    Parsed parse(String text) {
        return format.parse(Source.of("benchmark", text), ParseOptions.DEFAULT);
    }
}
