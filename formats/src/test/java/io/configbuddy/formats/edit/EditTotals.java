package io.configbuddy.formats.edit;

import io.configbuddy.document.Document;
import java.util.Map;
import java.util.TreeMap;

/** Counts what became of random edits, for each format in all of a run's tests. */
final class EditTotals {
    private static final Map<String, EditTotals> ALL = new TreeMap<>();

    private final Map<String, Integer> refusals = new TreeMap<>();
    private int pairs;
    private int failures;

    private EditTotals() {}

    static EditTotals of(Document document) {
        return ALL.computeIfAbsent(document.format().name(), name -> new EditTotals());
    }

    /** Return a table, a line for each format. */
    static String table() {
        StringBuilder table = new StringBuilder();
        ALL.forEach((format, totals) -> table.append(String.format(
                "%-12s %9d pairs of document and edit, %d failed, refused: %s%n",
                format, totals.pairs, totals.failures, totals.refusals)));
        return table.toString();
    }

    void tried() {
        pairs++;
    }

    void refused(String code) {
        refusals.merge(code, 1, Integer::sum);
    }

    void failed() {
        failures++;
    }
}
