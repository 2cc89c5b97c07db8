package io.configbuddy.cli.check;

import io.configbuddy.document.Document;
import io.configbuddy.document.problem.Problem;
import java.util.List;

/** Looks at the text of a document as a whole. */
interface TextRule {
    /** Add what is suspicious about it. */
    void check(Document document, List<Problem> found);
}
