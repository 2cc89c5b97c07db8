package io.configbuddy.formats.ini;

import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.ini.Dialect.RootKeys;
import io.configbuddy.formats.ini.Dialect.Values;

/** Checks keys, and takes PHP's apart, which may have a name in brackets after them. */
final class Keys {
    private static final String[] RESERVED = {"null", "yes", "no", "true", "false", "on", "off", "none"};

    private final char[] text;
    private final Dialect dialect;
    private final IniProblems problems;
    private final OddLines oddLines;
    private final boolean checks;
    private boolean placeChecked;

    private int start;
    private int end;
    private int bracket;
    private int nameStart;
    private int nameEnd;
    private int separator;
    private boolean good;

    Keys(char[] text, Dialect dialect, IniProblems problems, OddLines oddLines) {
        this.text = text;
        this.dialect = dialect;
        this.problems = problems;
        this.oddLines = oddLines;
        this.checks = dialect.values() != Values.TEXT || dialect.rootKeys() == RootKeys.ONLY_ROOT;
    }

    /** Check a key, and tell whether it can be one. */
    boolean check(int from, int to, boolean beforeHeaders) {
        if (!checks && !beforeHeaders) {
            return true;
        }
        checkPlace(from, to, beforeHeaders);
        if (dialect.values() == Values.GIT) {
            return checkGit(from, to);
        }
        if (dialect.values() == Values.ESCAPES) {
            return checkDesktop(from, to);
        }
        return true;
    }

    private void checkPlace(int from, int to, boolean beforeHeaders) {
        if (dialect.rootKeys() == RootKeys.ONLY_ROOT) {
            boolean root = to - from == 4 && equalsIgnoringCase(from, "root");
            if (root && !beforeHeaders) {
                problems.misplacedRoot(from, to);
            } else if (!root && beforeHeaders) {
                problems.rootKeyNotRoot(from, to);
            }
        } else if (beforeHeaders && !placeChecked && dialect.rootKeys() != RootKeys.ALLOWED) {
            placeChecked = true;
            problems.keyBeforeSection(dialect.rootKeys() == RootKeys.REFUSED, from, to);
        }
    }

    private boolean checkGit(int from, int to) {
        if (!Headers.isGitLetter(text[from])) {
            problems.badKeyStart(from, to);
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (!Headers.isGitLetter(c) && !(c >= '0' && c <= '9') && c != '-') {
                reportGit(from, to, i);
                return false;
            }
        }
        return true;
    }

    private void reportGit(int from, int to, int at) {
        int next = at;
        while (next < to && dialect.isBlank(text[next])) {
            next++;
        }
        boolean bare = next > at && next < to && (to == text.length || text[to] == '\n' || text[to] == '\r');
        if (text[at] == ':') {
            problems.colonForEquals(at);
        } else if (bare) {
            problems.keyWithoutSeparator(from, at, next);
        } else {
            problems.badKey(from, to, at, "Git's keys begin with a letter and have only letters, digits and - in them");
        }
    }

    /** Check for brackets other than those of a language, which no reader takes, and then for odd characters. */
    private boolean checkDesktop(int from, int to) {
        int open = from;
        while (open < to && text[open] != '[' && text[open] != ']') {
            open++;
        }
        if (open < to) {
            int i = open + 1;
            while (i < to && isLanguage(text[i])) {
                i++;
            }
            if (open == from || text[open] == ']' || i != to - 1 || text[i] != ']') {
                problems.badLanguage(from, to, open);
                return false;
            }
        }
        for (int i = from; i < open; i++) {
            if (!Headers.isGitLetter(text[i]) && !isDigitOrDash(text[i])) {
                problems.oddKey(from, to, i);
                break;
            }
        }
        return true;
    }

    private static boolean isLanguage(char c) {
        return Headers.isGitLetter(c) || isDigitOrDash(c) || c == '_' || c == '.' || c == '@' || c > 0x7f;
    }

    private static boolean isDigitOrDash(char c) {
        return c >= '0' && c <= '9' || c == '-';
    }

    /** Tell whether a value of a desktop entry has an escape; warn of what is none, save for a list's {@code \;}. */
    boolean hasEscape(int from, int to) {
        boolean found = false;
        for (int i = from; i < to; i++) {
            if (text[i] == '\\') {
                char c = i + 1 < to ? text[i + 1] : 0;
                if (DesktopValues.meant(c) != 0) {
                    found = true;
                } else if (c != ';') {
                    problems.oddEscape(i, Math.min(i + 2, to));
                }
                i++;
            }
        }
        return found;
    }

    /** Return the offset of the delimiter after the key last taken apart, or {@link Tree#NONE}. */
    int separator() {
        return separator;
    }

    /** Take a key of PHP's apart: {@code key}, {@code key[]} or {@code key[name]}. */
    void php(int from, int lineEnd, ValueSpan span) {
        start = from;
        bracket = Tree.NONE;
        separator = Tree.NONE;
        good = true;
        int i = from;
        while (i < lineEnd && !endsLabel(text[i])) {
            i++;
        }
        end = trim(from, i);
        checkLabel(i < lineEnd && text[i] != ';');
        if (i < lineEnd && text[i] == '[') {
            i = phpName(i, lineEnd);
        }
        span.clear(end);
        if (i < lineEnd && text[i] == '=') {
            separator = i;
        } else if (good) {
            span.resume = i;
            bare(i);
        }
        if (!good) {
            span.resume = lineEnd;
        }
    }

    private void bare(int stop) {
        if (text[start] != '#') {
            oddLines.missingDelimiter(false, start, trim(start, stop), false);
        }
    }

    private void checkLabel(boolean goesOn) {
        if (end == start) {
            good = false;
            problems.emptyKey(start);
            return;
        }
        if (text[start] == '#') {
            problems.commentedWithHash(start, end);
        }
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (isForbidden(c) || c == '\t' && goesOn) {
                good = false;
                problems.badKey(start, end, i, "PHP's keys have none of & | ^ $ ~ ( ) { } ! \" in them, and no tabs");
                return;
            }
        }
        if (isReserved()) {
            good = false;
            problems.reservedKey(start, end);
        }
    }

    private static boolean endsLabel(char c) {
        return c == '=' || c == '[' || c == ';';
    }

    private static boolean isForbidden(char c) {
        return switch (c) {
            case '&', '|', '^', '$', '~', '(', ')', '{', '}', '!', '"', '\0' -> true;
            default -> false;
        };
    }

    private boolean isReserved() {
        for (String word : RESERVED) {
            if (word.length() == end - start && equalsIgnoringCase(start, word)) {
                return true;
            }
        }
        return false;
    }

    /** Tell whether {@code word}, in lower case, stands there in whatever case. */
    private boolean equalsIgnoringCase(int from, String word) {
        int i = 0;
        while (i < word.length() && Character.toLowerCase(text[from + i]) == word.charAt(i)) {
            i++;
        }
        return i == word.length();
    }

    private int phpName(int open, int lineEnd) {
        bracket = open;
        int i = open + 1;
        while (i < lineEnd && dialect.isBlank(text[i])) {
            i++;
        }
        nameStart = i;
        nameEnd = PhpName.end(text, i, lineEnd);
        if (nameEnd == lineEnd || text[nameEnd] != ']') {
            good = false;
            if (nameEnd < lineEnd && text[nameEnd] != ';') {
                problems.badName(nameEnd);
            } else {
                problems.unclosedBracket(open, open + 1);
            }
            return lineEnd;
        }
        i = nameEnd + 1;
        while (i < lineEnd && dialect.isBlank(text[i])) {
            i++;
        }
        if (i == lineEnd || text[i] != '=') {
            good = false;
            problems.badBracket(open, nameEnd + 1);
        }
        return i;
    }

    /** Add the key last taken apart, with its value. */
    void addTo(IniTree tree, ValueSpan span) {
        if (!good) {
            return;
        }
        if (bracket == Tree.NONE) {
            tree.entry(start, end, tree.hash(start, end), separator, span);
        } else if (nameEnd == nameStart) {
            tree.item(start, end, separator, span);
        } else {
            tree.member(start, end, nameStart, nameEnd, separator, span);
        }
    }

    private int trim(int from, int to) {
        int i = to;
        while (i > from && dialect.isBlank(text[i - 1])) {
            i--;
        }
        return i;
    }
}
