package io.configbuddy.cli.options;

import io.configbuddy.cli.args.UsageException;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.problem.Suggestions;
import java.util.Optional;

/**
 * A format as the command line names it: {@code ini}, or {@code ini:git} with a dialect.
 *
 * @param format the format
 * @param dialect one of its dialects; empty when none is named
 */
record FormatChoice(DocumentFormat format, String dialect) {
    /**
     * Read a choice.
     *
     * @throws UsageException when there is no such format or dialect
     */
    static FormatChoice parse(String text) {
        int colon = text.indexOf(':');
        DocumentFormat format = InstalledFormats.get().named(colon < 0 ? text : text.substring(0, colon));
        String dialect = colon < 0 ? "" : text.substring(colon + 1);
        if (colon >= 0 && !format.dialects().contains(dialect)) {
            throw noDialect("the format " + format.name() + " has no dialect '" + dialect + "'", dialect, format);
        }
        return new FormatChoice(format, dialect);
    }

    private static UsageException noDialect(String message, String dialect, DocumentFormat format) {
        Optional<String> meant = Suggestions.nearest(dialect, format.dialects());
        String all = format.dialects().isEmpty() ? "" : "its dialects are " + String.join(", ", format.dialects());
        return UsageException.of(message, meant.isPresent() ? "did you mean " + meant.get() + "?" : all);
    }
}
