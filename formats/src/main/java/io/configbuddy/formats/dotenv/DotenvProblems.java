package io.configbuddy.formats.dotenv;

import io.configbuddy.document.problem.Source;
import io.configbuddy.formats.internal.ProblemCollector;

/** What can be wrong with a {@code .env} text, in words. */
final class DotenvProblems extends ProblemCollector {
    DotenvProblems(Source source) {
        super(source, "dotenv");
    }

    void unclosedQuote(int start, int end) {
        error(
                "unclosed-quote",
                "this quote is never closed",
                start,
                end,
                "Write another one after the value; a quote that is part of the value is written \\\" within double"
                        + " quotes");
    }

    void textAfterQuote(int start, int end) {
        error(
                "text-after-quote",
                "something follows the closing quote",
                start,
                end,
                "Put the whole value in one pair of quotes; a comment begins with #");
    }
}
