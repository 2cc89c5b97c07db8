package io.configbuddy.formats.properties;

import io.configbuddy.document.problem.Splice;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.internal.ProblemCollector;
import java.util.ArrayList;
import java.util.List;

/** Warns of what the format reads without a murmur, but not as its author means. */
final class Suspicions {
    private final String text;
    private final PropertiesProblems problems;
    /** Whether the value being read is a path of which a warning has been given. */
    private boolean drivePath;
    /** Whether the next line was meant to belong to what a warning has been given of. */
    private boolean nextLineIsLeftOver;
    /** Whether the entry being read ends in blanks that a warning has been given of. */
    private boolean blanksAreKnown;

    Suspicions(String text, PropertiesProblems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** Look at a comment. */
    void comment(int start, int end) {
        int next = Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
        boolean goesOn = text.charAt(end - 1) == '\\' && isIndentedText(next);
        if (goesOn) {
            nextLineIsLeftOver = true;
            problems.warn(
                    "continued-comment",
                    "a backslash does not continue a comment: the next line is read as a key",
                    end - 1,
                    end,
                    "Write # in front of the next line as well");
        }
    }

    private boolean isIndentedText(int from) {
        int i = from;
        while (i < text.length() && PropertiesParser.isBlank(text.charAt(i))) {
            i++;
        }
        return i > from
                && i < text.length()
                && !PropertiesParser.isLineEnd(text.charAt(i))
                && text.charAt(i) != '#'
                && text.charAt(i) != '!';
    }

    /** Look at a line that goes on with the one before it, and that looks as if it were meant to be one of its own. */
    void continuation(int backslash, int lineStart) {
        int i = lineStart;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || "._-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        int equals = i;
        while (equals < text.length() && text.charAt(equals) == ' ') {
            equals++;
        }
        if (i > lineStart && equals < text.length() && text.charAt(equals) == '=') {
            problems.warn(
                    "swallowed-line",
                    "this backslash makes the next line part of the value",
                    backslash,
                    backslash + 1,
                    "Remove it, or indent the next line to show that it is meant",
                    "Remove the backslash",
                    ProblemCollector.splice(backslash, backslash + 1, ""));
        }
    }

    /** Look at a backslash before a character that it means nothing before. */
    void escape(int at, char c) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        boolean drive = isDrive(at - 2);
        if (drive && letter) {
            windowsPath(at);
        } else if (c == 'U' && !drivePath && isHexadecimal(at + 2)) {
            problems.warn(
                    "lost-backslash",
                    "there is no escape \\U: the backslash is dropped",
                    at,
                    at + 2,
                    "Write a small u before the four digits",
                    "Write \\u",
                    ProblemCollector.splice(at + 1, at + 2, "u"));
        } else if (letter && c != 't' && c != 'n' && c != 'r' && c != 'f' && !drivePath) {
            problems.warn(
                    "lost-backslash",
                    "there is no escape \\" + c + ": the backslash is dropped",
                    at,
                    at + 2,
                    "Double the backslash when one is meant, else remove it",
                    "Double the backslash",
                    ProblemCollector.splice(at, at, "\\"));
        } else if (c == ' ' && isBlankUpToIndentedLine(at + 1)) {
            blanksAreKnown = true;
            problems.warn(
                    "blank-after-backslash",
                    "the blank after this backslash keeps the next line from going on with the value",
                    at,
                    at + 2,
                    "Remove the blanks behind the backslash");
        }
    }

    /** Note that a path is being read whose escapes are wrong already, and tell whether it is one. */
    boolean isPath(int backslash) {
        drivePath |= isDrive(backslash - 2);
        return drivePath;
    }

    private boolean isHexadecimal(int from) {
        for (int i = from; i < from + 4; i++) {
            if (i >= text.length() || Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isDrive(int at) {
        return at >= 0
                && isLetter(text.charAt(at))
                && text.charAt(at + 1) == ':'
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private void windowsPath(int at) {
        drivePath = true;
        int end = at;
        while (end < text.length() && text.charAt(end) > ' ') {
            end++;
        }
        List<Splice> slashes = new ArrayList<>();
        for (int i = at; i < end; i++) {
            if (text.charAt(i) == '\\') {
                slashes.add(ProblemCollector.splice(i, i + 1, "/"));
            }
        }
        problems.warn(
                "windows-path",
                "the backslashes of this path are read as escapes",
                at,
                end,
                "Double each backslash, or write / instead, which Java takes for the same",
                "Write / instead of each backslash",
                slashes.toArray(new Splice[0]));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Tell whether only blanks stand up to the line end, and before what stands in the next line. */
    private boolean isBlankUpToIndentedLine(int from) {
        int i = from;
        while (i < text.length() && PropertiesParser.isBlank(text.charAt(i))) {
            i++;
        }
        return i < text.length()
                && PropertiesParser.isLineEnd(text.charAt(i))
                && isIndentedText(Math.min(text.length(), text.startsWith("\r\n", i) ? i + 2 : i + 1));
    }

    /** Look at a whole entry; the separator is {@link Tree#NONE} when a blank parts the key from the value, or nothing. */
    void entry(int keyStart, int keyEnd, int separator, int valueStart, int valueEnd) {
        boolean leftOver = nextLineIsLeftOver;
        drivePath = false;
        nextLineIsLeftOver = blanksAreKnown;
        if (leftOver && separator == Tree.NONE) {
            return;
        }
        boolean found = OtherLanguages.isForeign(text, problems, keyStart, keyEnd, separator, valueEnd)
                || key(keyStart, keyEnd, separator, valueStart, valueEnd);
        if (!found && !blanksAreKnown) {
            value(valueStart, valueEnd);
        }
        blanksAreKnown = false;
    }

    /** Look at the key and what parts it from the value; tell whether something was found. */
    private boolean key(int start, int end, int separator, int valueStart, int valueEnd) {
        if (end == start) {
            if (separator != Tree.NONE) {
                problems.warn(
                        "empty-key",
                        "there is no key before the separator",
                        separator,
                        separator + 1,
                        "Write the key in front of it");
            }
            return true;
        }
        int invisible = Invisible.find(text, start, end);
        if (invisible >= 0) {
            invisible(invisible, "key");
            return true;
        }
        if (separator == Tree.NONE) {
            return unseparated(start, end, valueStart, valueEnd);
        }
        char first = text.charAt(start);
        if (first == '"' || first == '\'') {
            problems.warn("quotes", "the quotes are part of the key", start, end, "Remove them");
            return true;
        }
        boolean doubled = valueEnd - valueStart > 1 && "=:>".indexOf(text.charAt(valueStart)) >= 0;
        if (doubled && valueStart == separator + 1) {
            problems.warn(
                    "double-separator",
                    "the " + text.charAt(valueStart) + " is part of the value: the one before it parts key and value",
                    valueStart,
                    valueStart + 1,
                    "Remove it; write \\ in front of it when the value begins with it");
            return true;
        }
        return false;
    }

    private void invisible(int at, String where) {
        String message = "a " + Invisible.name(text.charAt(at)) + " is part of the " + where;
        if (text.charAt(at) == '\ufffd') {
            problems.warn(
                    "unreadable-character",
                    message,
                    at,
                    at + 1,
                    "Write it again, and save the file in UTF-8: it was once saved in another encoding");
        } else {
            problems.warn(
                    "invisible-character",
                    message,
                    at,
                    at + 1,
                    "Remove it, or write a plain space where one is meant",
                    "Remove it",
                    ProblemCollector.splice(at, at + 1, ""));
        }
    }

    private boolean unseparated(int start, int end, int valueStart, int valueEnd) {
        if (valueStart == valueEnd) {
            problems.warn(
                    "missing-separator",
                    "there is no = after this key, so its value is empty",
                    start,
                    end,
                    "Write = after it, or # in front of the line when it is a comment");
            return true;
        }
        int equals = wordThenEquals(valueStart, valueEnd);
        boolean command = text.startsWith("export", start) && end - start == 6
                || text.startsWith("set", start) && end - start == 3;
        if (equals >= 0 && command) {
            problems.warn(
                    "command",
                    "the key is " + text.substring(start, end) + ": .properties has no such command",
                    start,
                    end,
                    "Remove it",
                    "Remove it",
                    ProblemCollector.splice(start, valueStart, ""));
            return true;
        }
        if (equals >= 0) {
            problems.warn(
                    "blank-in-key",
                    "the key ends at the first blank, not at the " + text.charAt(equals),
                    start,
                    equals,
                    "Write \\ in front of each blank in the key, or choose a key without blanks");
            return true;
        }
        return false;
    }

    /** Return the offset of the separator that follows words at the start of a value, or -1. */
    private int wordThenEquals(int start, int end) {
        int i = start;
        while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || " _-.".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i > start && i < end && text.charAt(i) == '=' ? i : -1;
    }

    private void value(int start, int end) {
        if (end - start < 2) {
            return;
        }
        char first = text.charAt(start);
        char last = text.charAt(end - 1);
        int invisible = Invisible.find(text, start, start + 1);
        if ((first == '"' || first == '\'') && first == last && text.indexOf(first, start + 1) == end - 1) {
            problems.warn(
                    "quotes",
                    "the quotes are part of the value",
                    start,
                    end,
                    "Remove them when they are not meant: .properties needs none");
        } else if (invisible >= 0 || Invisible.find(text, end - 1, end) >= 0) {
            invisible(invisible >= 0 ? invisible : end - 1, "value");
        } else if (isPlainBlank(end - 1, start)) {
            trailingBlanks(start, end);
        } else {
            commentInValue(start, end);
            placeholders(start, end);
        }
    }

    private void placeholders(int start, int end) {
        int open = -1;
        for (int i = start; i + 1 < end; i++) {
            if (text.charAt(i) == '$' && text.charAt(i + 1) == '{' && open < 0) {
                open = i;
            } else if (text.charAt(i + 1) == '}') {
                open = -1;
            }
        }
        if (open >= 0) {
            problems.warn(
                    "unclosed-placeholder", "this ${ has no } after it", open, open + 2, "Write } after the name");
        }
    }

    private boolean isPlainBlank(int at, int start) {
        return PropertiesParser.isBlank(text.charAt(at)) && (at == start || text.charAt(at - 1) != '\\');
    }

    private void trailingBlanks(int start, int end) {
        int from = end;
        while (from > start && isPlainBlank(from - 1, start)) {
            from--;
        }
        problems.warn(
                "trailing-blanks",
                "the blanks at the end are part of the value",
                from,
                end,
                "Remove them; write \\u0020 for the last one when they are meant",
                "Remove the blanks",
                ProblemCollector.splice(from, end, ""));
    }

    private void commentInValue(int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (text.charAt(i) == '#' && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ') {
                problems.warn(
                        "comment-in-value",
                        "this is part of the value, not a comment",
                        i,
                        end,
                        "Put the comment on a line of its own");
                return;
            }
        }
    }
}
