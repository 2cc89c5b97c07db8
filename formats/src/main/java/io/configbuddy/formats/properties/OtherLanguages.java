package io.configbuddy.formats.properties;

import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.internal.ProblemCollector;

/** Finds lines that are something else than {@code .properties}, which its reader takes for keys. */
final class OtherLanguages {
    private OtherLanguages() {}

    /** Tell whether an entry is foreign, after warning of it. */
    static boolean isForeign(
            String text, PropertiesProblems problems, int start, int end, int separator, int valueEnd) {
        if (isConflict(text, start, Math.max(end, valueEnd))) {
            problems.warn(
                    "merge-conflict",
                    "this line was left behind by a merge, and is read as a key",
                    start,
                    start + 7,
                    "Choose one of the two sides and remove the other, with the lines <<<<<<<, ======= and >>>>>>>");
            return true;
        }
        if (end == start) {
            return false;
        }
        boolean alone = separator == Tree.NONE && valueEnd == end;
        if (isComment(text, problems, start) || alone && isSection(text, problems, start, end)) {
            return true;
        }
        String language = language(text, start, alone);
        if (!language.isEmpty()) {
            problems.warn(
                    "other-format",
                    "this line looks like " + language + ", and is read as a key",
                    start,
                    end,
                    "Write key = value, or read the file as what it is");
        }
        return !language.isEmpty();
    }

    private static boolean isComment(String text, PropertiesProblems problems, int start) {
        boolean two = text.startsWith("//", start) || text.startsWith("--", start) || text.startsWith("/*", start);
        int marker = two ? 2 : text.charAt(start) == ';' ? 1 : 0;
        if (marker > 0) {
            problems.warn(
                    "not-a-comment",
                    "this line is read as a key: a comment begins with # or !",
                    start,
                    start + marker,
                    "Write # instead",
                    "Write # instead",
                    ProblemCollector.splice(start, start + marker, "#"));
        }
        return marker > 0;
    }

    private static boolean isSection(String text, PropertiesProblems problems, int start, int end) {
        boolean section = text.charAt(start) == '[' && text.charAt(end - 1) == ']';
        if (section) {
            problems.warn(
                    "section",
                    "this is read as a key: .properties has no sections",
                    start,
                    end,
                    "Write the whole path in each key, such as " + text.substring(start + 1, end - 1)
                            + ".name, or rename the file to .ini");
        }
        return section;
    }

    private static String language(String text, int start, boolean alone) {
        if (text.startsWith("{%", start) || text.startsWith("{{", start)) {
            return "a template";
        }
        char first = text.charAt(start);
        return first == '<' ? "XML" : first == '{' || first == '}' && alone ? "JSON" : "";
    }

    private static boolean isConflict(String text, int start, int end) {
        if (start > 0 && !PropertiesParser.isLineEnd(text.charAt(start - 1))) {
            return false;
        }
        return text.startsWith("<<<<<<< ", start)
                || text.startsWith(">>>>>>> ", start)
                || text.startsWith("=======", start) && end == start + 7;
    }
}
