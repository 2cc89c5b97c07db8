package io.configbuddy.formats.dotenv;

import io.configbuddy.document.problem.Source;
import io.configbuddy.formats.internal.ProblemCollector;

/** What can be wrong with a {@code .env} text, in words. */
final class DotenvProblems extends ProblemCollector {
    private final String text;

    DotenvProblems(Source source) {
        super(source, "dotenv");
        this.text = source.text();
    }

    void unclosedQuote(int start, int end, char quote) {
        int last = Mistakes.contentEnd(text, start, end) - 1;
        char other = quote == '"' ? '\'' : '"';
        if (last > start && text.charAt(last) == other) {
            error(
                    "unclosed-quote",
                    "this quote is never closed",
                    start,
                    end,
                    "The value begins with " + quote + " and ends with " + other
                            + ": write the same quote at both ends",
                    "Write " + quote + " at the end",
                    splice(last, last + 1, String.valueOf(quote)));
            return;
        }
        if (last > start && text.charAt(last) == quote) {
            error(
                    "unclosed-quote",
                    "this quote is never closed",
                    start,
                    end,
                    "The backslash makes the last quote a part of the value: double it, or write another quote behind");
            return;
        }
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
        char first = text.charAt(start);
        if (end == start + 1 && (first == ';' || first == ',')) {
            error(
                    "text-after-quote",
                    "a " + first + " follows the closing quote",
                    start,
                    end,
                    "Remove it: nothing ends or parts the lines of a .env file",
                    "Remove it",
                    splice(start, end, ""));
            return;
        }
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
