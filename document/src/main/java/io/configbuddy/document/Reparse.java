package io.configbuddy.document;

import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Splice;
import io.configbuddy.document.tree.Tree;
import java.util.List;
import java.util.Optional;

/** Parses what a document is to become, to see whether it is what was meant. */
final class Reparse {
    private final Document document;
    private final Parsed parsed;

    private Reparse(Document document, Parsed parsed) {
        this.document = document;
        this.parsed = parsed;
    }

    /** Apply splices to a document's text, and parse that as the document was. */
    static Reparse of(Document document, List<Splice> splices) {
        Source source = Source.of(document.source().name(), Splicer.apply(document.text(), splices));
        return new Reparse(document, document.format().parse(source, document.options()));
    }

    /**
     * Return the tree, or empty when the text has errors that the document has not: it may have had some that leave its
     * tree whole.
     */
    Optional<Tree> tree() {
        int count = errors(parsed);
        boolean more = count > 0 && count > errors(document.format().parse(document.source(), document.options()));
        return more ? Optional.empty() : parsed.tree();
    }

    /** Say what is wrong with the text. */
    String firstError() {
        for (Problem problem : parsed.problems()) {
            if (problem.severity() == Severity.ERROR) {
                return problem.message();
            }
        }
        throw new IllegalStateException("there is no error");
    }

    private static int errors(Parsed parsed) {
        int count = 0;
        for (Problem problem : parsed.problems()) {
            count += problem.severity() == Severity.ERROR ? 1 : 0;
        }
        return count;
    }
}
