package io.configbuddy.formats.internal;

import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;

/** The problem of a key that stands twice in one mapping, worded alike in every format. */
public final class DuplicateKey {
    private static final int LONGEST = 60;

    private DuplicateKey() {}

    /**
     * Return the problem at the second key.
     *
     * @param code such as {@code json.duplicate-key}
     * @param container what the format calls a mapping, with its article: {@code this object}, {@code this table}
     * @param source the text
     * @param firstStart where the first key begins
     * @param firstEnd the offset after the first key
     * @param start where the second key begins
     * @param end the offset after the second key
     */
    public static Problem problem(
            String code, String container, Source source, int firstStart, int firstEnd, int start, int end) {
        return problem(code, container, source, firstStart, firstEnd, start, end, name(source.text(), start, end));
    }

    /** Return the same, with the key called {@code name}, which is what it says where its spelling has escapes. */
    public static Problem problem(
            String code,
            String container,
            Source source,
            int firstStart,
            int firstEnd,
            int start,
            int end,
            String name) {
        return Problem.error(
                        code,
                        "the key " + name + " is already defined in " + container + ", on line "
                                + source.line(firstStart))
                .at(source, start, end)
                .related(source, firstStart, firstEnd, "first defined here")
                .help("Remove or rename one of the two; to read the file as it is, choose which one counts with "
                        + "--duplicates first or --duplicates last")
                .build();
    }

    private static String name(String text, int start, int end) {
        char quote = text.charAt(start);
        String spelling =
                end - start > LONGEST ? text.substring(start, start + LONGEST) + "…" : text.substring(start, end);
        return quote == '"' || quote == '\'' ? spelling : '"' + spelling + '"';
    }
}
