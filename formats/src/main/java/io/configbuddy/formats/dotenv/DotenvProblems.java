package io.configbuddy.formats.dotenv;

import io.configbuddy.document.problem.Source;
import io.configbuddy.formats.internal.ProblemCollector;

/** What can be wrong with a {@code .env} text, in words. */
final class DotenvProblems extends ProblemCollector {
    DotenvProblems(Source source) {
        super(source, "dotenv");
    }

    void unclosedQuote(int start, int end, char quote) {
        error(
                "unclosed-quote",
                "this quote is never closed",
                start,
                end,
                "Write another " + quote + " after the value"
                        + (quote == '"'
                                ? "; a \" that is part of the value is written \\\""
                                : ", or put a value that has a ' in it in double quotes"));
    }

    void textAfterQuote(int start, int end, char quote) {
        error(
                "text-after-quote",
                "something follows the closing quote",
                start,
                end,
                "Put the whole value in one pair of quotes; "
                        + (quote == '"'
                                ? "a \" that is part of the value is written \\\""
                                : "a value that has a ' in it needs double ones"));
    }
}
