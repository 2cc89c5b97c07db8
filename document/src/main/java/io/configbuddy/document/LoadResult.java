package io.configbuddy.document;

import io.configbuddy.document.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a document.
 *
 * @param document the document, or empty when it could not be read or breaks its format's grammar
 * @param problems what was found, errors and warnings, in text order
 */
public record LoadResult(Optional<Document> document, List<Problem> problems) {
    /** Copy the list. */
    public LoadResult {
        problems = List.copyOf(problems);
    }
}
