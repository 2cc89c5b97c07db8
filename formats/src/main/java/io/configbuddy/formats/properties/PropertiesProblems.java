package io.configbuddy.formats.properties;

import io.configbuddy.document.problem.Source;
import io.configbuddy.formats.internal.ProblemCollector;

/** What can be wrong with a {@code .properties} text, in words. */
final class PropertiesProblems extends ProblemCollector {
    private final String text;

    PropertiesProblems(Source source) {
        super(source, "properties");
        this.text = source.text();
    }

    /** Add that a key stands in the file a second time, calling it by what it says. */
    @Override
    public void duplicateKey(int firstStart, int firstEnd, int start, int end) {
        duplicateKey(firstStart, firstEnd, start, end, '"' + PropertiesDecoder.decode(text, start, end) + '"');
    }

    void badUnicodeEscape(int start, int end, boolean inPath) {
        error(
                "bad-escape",
                "a \\u needs four hexadecimal digits after it",
                start,
                end,
                inPath
                        ? "In a path, double each backslash, or write / instead, which Java takes for the same"
                        : text.startsWith("{", end)
                                ? "Write the character itself, or its four digits without braces; what has more digits is a pair"
                                        + " of them, such as \\ud83d\\ude00"
                                : "Write \\u00e9 for é, say, or \\\\u when a backslash is meant");
    }

    void trailingBackslash(int at) {
        warn("trailing-backslash", "this backslash goes on into nothing: the file ends here", at, at + 1, "Remove it");
    }
}
