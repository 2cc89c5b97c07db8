package io.configbuddy.formats.properties;

import io.configbuddy.document.problem.Source;
import io.configbuddy.formats.internal.ProblemCollector;

/** What can be wrong with a {@code .properties} text, in words. */
final class PropertiesProblems extends ProblemCollector {
    PropertiesProblems(Source source) {
        super(source, "properties");
    }

    void badUnicodeEscape(int start, int end) {
        error(
                "bad-escape",
                "a \\u needs four hexadecimal digits after it",
                start,
                end,
                "Write \\u00e9 for é, say, or \\\\u when a backslash is meant");
    }

    void trailingBackslash(int at) {
        warn("trailing-backslash", "this backslash goes on into nothing: the file ends here", at, at + 1, "Remove it");
    }
}
