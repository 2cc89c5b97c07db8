package io.configbuddy.cli.options;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.Option;
import io.configbuddy.document.Document;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.Node;
import java.util.List;
import java.util.Optional;

/** Which of several documents in one file is meant. */
public final class DocumentOption {
    /** The option. */
    public static final Option DOCUMENT = Option.number("document", "N", 0, Integer.MAX_VALUE)
            .help("Take only document N of each file, counted from 0; without it, all of them");

    private DocumentOption() {}

    /**
     * Return the documents that are meant.
     *
     * @throws ConfigException when the file has no document of that number
     */
    public static List<Node> roots(Arguments arguments, Document document) {
        Optional<String> number = arguments.value(DOCUMENT);
        if (number.isEmpty()) {
            return document.roots();
        }
        int wanted = Integer.parseInt(number.get());
        if (wanted >= document.roots().size()) {
            throw ConfigException.of(missing(document, wanted));
        }
        return List.of(document.roots().get(wanted));
    }

    static Problem missing(Document document, int wanted) {
        int count = document.roots().size();
        return Problem.error("cli.no-document", "there is no document " + wanted + " here")
                .at(document.source(), 0, 0)
                .help(count == 1 ? "there is one, number 0" : "there are " + count + ", counted from 0")
                .build();
    }
}
