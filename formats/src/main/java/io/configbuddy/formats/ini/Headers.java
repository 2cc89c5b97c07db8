package io.configbuddy.formats.ini;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.formats.ini.Dialect.Header;
import io.configbuddy.formats.ini.Dialect.Rule;
import io.configbuddy.formats.ini.Dialect.Values;

/** Reads the headers of sections. A wrong one is reported, and opens a section all the same. */
final class Headers {
    private final char[] text;
    private final Dialect dialect;
    private final IniTree tree;
    private final IniProblems problems;
    private int after;

    Headers(char[] text, Dialect dialect, IniTree tree, IniProblems problems) {
        this.text = text;
        this.dialect = dialect;
        this.tree = tree;
        this.problems = problems;
    }

    /** Return the offset after the header, or the end of its line when nothing else can follow. */
    int after() {
        return after;
    }

    /**
     * Read the header whose bracket is at {@code open}.
     *
     * @param stop the end of what the line holds
     * @param lineEnd the end of the line
     * @return false when this is no header but a key
     */
    boolean parse(int open, int stop, int lineEnd) {
        after = lineEnd;
        return switch (dialect.header()) {
            case LAST_BRACKET -> toLastBracket(open, stop);
            case WHOLE_LINE -> wholeLine(open, stop);
            case GIT -> git(open, lineEnd);
            case PHP -> php(open, lineEnd);
        };
    }

    /** Tell whether a line without a delimiter was meant to be a header. */
    boolean looksUnclosed(int start, int stop) {
        return text[start] == '[' && dialect.header() == Header.LAST_BRACKET && stop > start;
    }

    void reportUnclosed(int open, int stop) {
        boolean refused = dialect.bareKeys() != Rule.ALLOWED;
        boolean closed = text[stop - 1] == ']';
        if (closed) {
            problems.emptySection(refused, open, stop);
        } else {
            problems.unclosedSection(refused, open, stop);
        }
        if (refused) {
            plain(open, closed ? stop - 1 : stop, stop);
        }
    }

    private boolean toLastBracket(int open, int stop) {
        int close = lastBracket(open, stop);
        if (close < open + 2) {
            return false;
        }
        int rest = close + 1;
        while (rest < stop && dialect.isBlank(text[rest])) {
            rest++;
        }
        if (rest < stop) {
            if (dialect.marksComment(text[rest]) && contentEnd(stop, after) == stop) {
                tree.comment(rest, after);
            } else {
                problems.textAfterSection(false, rest, stop);
            }
        }
        plain(open, close, close + 1);
        return true;
    }

    private boolean wholeLine(int open, int stop) {
        int close = lastBracket(open, stop);
        if (close <= open) {
            problems.unclosedSection(true, open, stop);
            close = stop;
        } else if (close < stop - 1) {
            int rest = close + 1;
            while (dialect.isBlank(text[rest])) {
                rest++;
            }
            problems.textAfterSection(true, rest, stop);
        } else if (close == open + 1) {
            problems.emptySection(true, open, stop);
        } else if (dialect.values() == Values.ESCAPES) {
            checkDesktopName(open + 1, close);
        }
        plain(open, close, Math.min(close + 1, stop));
        return true;
    }

    private void checkDesktopName(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c == '[' || c == ']' || c < ' ') {
                problems.badSectionName(i, "A section's name has no brackets and no control characters in it");
                return;
            }
        }
    }

    private boolean php(int open, int lineEnd) {
        int start = open + 1;
        int nameEnd = PhpName.end(text, start, lineEnd);
        int indentation = spacesBefore(open);
        if (indentation < open) {
            problems.indentedPhpHeader(indentation, open);
        }
        boolean closed = nameEnd < lineEnd && text[nameEnd] == ']';
        if (!closed) {
            phpProblem(open, nameEnd, lineEnd);
        }
        after = closed ? nameEnd + 1 : lineEnd;
        tree.beginHeader(open);
        tree.name(start, nameEnd, PhpName.style(text, start, nameEnd), PhpName.spelling(text, start, nameEnd));
        tree.endHeader(closed ? after : nameEnd);
        return true;
    }

    private void phpProblem(int open, int nameEnd, int lineEnd) {
        boolean quote = nameEnd < lineEnd && (text[nameEnd] == '"' || text[nameEnd] == '\'');
        if (quote) {
            problems.badName(nameEnd);
        } else {
            problems.unclosedSection(true, open, contentEnd(open, nameEnd));
        }
    }

    /**
     * Return where the line begins when spaces alone stand in front of a bracket, else the bracket's own offset: PHP takes
     * such spaces for a key, and {@code [name]} for its index.
     */
    private int spacesBefore(int open) {
        int i = open;
        while (i > 0 && text[i - 1] == ' ') {
            i--;
        }
        return i == 0 || text[i - 1] == '\n' || text[i - 1] == '\r' ? i : open;
    }

    private void plain(int open, int end, int headerEnd) {
        tree.beginHeader(open);
        tree.name(open + 1, end, NodeStyle.PLAIN, Name.PLAIN);
        tree.endHeader(headerEnd);
    }

    private boolean git(int open, int lineEnd) {
        int i = open + 1;
        int dot = -1;
        while (i < lineEnd && isGitName(text[i])) {
            if (dot < 0 && text[i] == '.') {
                dot = i;
            }
            i++;
        }
        int nameEnd = i;
        tree.beginHeader(open);
        if (dot < 0) {
            gitName(open + 1, nameEnd);
        } else {
            gitName(open + 1, dot);
            gitName(dot + 1, nameEnd);
        }
        while (i < lineEnd && dialect.isBlank(text[i])) {
            i++;
        }
        if (i < lineEnd && text[i] == ']' && i == nameEnd) {
            if (nameEnd == open + 1) {
                problems.emptySection(true, open, i + 1);
            }
            after = i + 1;
        } else if (i < lineEnd && i > nameEnd && text[i] == '"') {
            subsection(open, i, lineEnd);
        } else {
            gitProblem(open, nameEnd, i, lineEnd);
        }
        tree.endHeader(after);
        return true;
    }

    private void gitName(int start, int end) {
        boolean lower = true;
        for (int i = start; i < end && lower; i++) {
            lower = text[i] == Character.toLowerCase(text[i]);
        }
        tree.name(start, end, NodeStyle.PLAIN, lower ? Name.PLAIN : Name.FOLDED);
    }

    private void subsection(int open, int quote, int lineEnd) {
        boolean escaped = false;
        int i = quote + 1;
        while (i < lineEnd && text[i] != '"') {
            if (text[i] == '\\') {
                escaped = true;
                i++;
            }
            i++;
        }
        if (i >= lineEnd) {
            problems.unclosedSubsection(quote, lineEnd);
            return;
        }
        tree.name(quote, i + 1, NodeStyle.DOUBLE_QUOTED, escaped ? Name.ESCAPED : Name.PLAIN);
        if (i + 1 < lineEnd && text[i + 1] == ']') {
            after = i + 2;
        } else {
            int close = Lines.find(text, ']', i, lineEnd);
            if (close == lineEnd) {
                problems.unclosedSection(true, open, i + 1);
            } else {
                problems.textInHeader(i + 1, close);
            }
        }
    }

    private void gitProblem(int open, int nameEnd, int at, int lineEnd) {
        int close = Lines.find(text, ']', at, lineEnd);
        if (close == lineEnd) {
            problems.unclosedSection(true, open, at < lineEnd ? contentEnd(at, lineEnd) : nameEnd);
        } else if (at > nameEnd && at < close) {
            problems.unquotedSubsection(at, contentEnd(at, close));
        } else {
            problems.badSectionName(nameEnd, "Git's section names have only letters, digits, - and . in them");
        }
    }

    private int lastBracket(int open, int stop) {
        int i = stop - 1;
        while (i > open && text[i] != ']') {
            i--;
        }
        return i;
    }

    private int contentEnd(int start, int end) {
        int i = end;
        while (i > start && dialect.isBlank(text[i - 1])) {
            i--;
        }
        return i;
    }

    private static boolean isGitName(char c) {
        return isGitLetter(c) || c >= '0' && c <= '9' || c == '-' || c == '.';
    }

    static boolean isGitLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
