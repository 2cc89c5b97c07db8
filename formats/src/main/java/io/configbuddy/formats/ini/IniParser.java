package io.configbuddy.formats.ini;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.ini.Dialect.Continuation;
import io.configbuddy.formats.ini.Dialect.Inline;
import io.configbuddy.formats.ini.Dialect.Rule;
import io.configbuddy.formats.ini.Dialect.Values;

/**
 * Parses INI in any dialect, line by line: what a line is follows from its first character, what is in it from the
 * dialect's table.
 *
 * <p>One use each. Where a line is wrong it is reported and left out, and the next one is read.
 */
final class IniParser {
    private final Dialect dialect;
    private final String text;
    private final char[] chars;
    private final int length;
    private final boolean returns;
    private final boolean anyReturn;
    private final boolean indents;
    private final boolean colons;
    private final boolean fold;
    private final IniProblems problems;
    private final IniTree tree;
    private final ValueSpan span = new ValueSpan();
    private final Headers headers;
    private final Keys keys;
    private final OddLines oddLines;
    private final GitValues gitValues;
    private final PhpValues phpValues;
    private int at;
    private int lineStart;
    private int lineEnd;
    /** The end of what a line holds, without the blanks and the comment at its end. */
    private int stop = Tree.NONE;
    /** How far the last key or header is indented. */
    private int indent;

    private int keyEnd;
    private int keyHash;
    private int delimiter;

    IniParser(Source source, ParseOptions options) {
        this.dialect = Dialect.of(options.dialect());
        this.text = source.text();
        this.chars = text.toCharArray();
        this.length = chars.length;
        this.returns = dialect.endsLineAtReturn();
        this.anyReturn = text.indexOf('\r') >= 0;
        this.indents = dialect.continuation() == Continuation.INDENT;
        this.colons = dialect.delimiters().indexOf(':') >= 0;
        this.fold = dialect.foldKeys();
        this.problems = new IniProblems(source, dialect);
        this.tree = new IniTree(source, chars, dialect, options, problems);
        this.headers = new Headers(chars, dialect, tree, problems);
        this.oddLines = new OddLines(text, dialect, problems);
        this.keys = new Keys(chars, dialect, problems, oddLines);
        this.gitValues = new GitValues(chars, tree, problems);
        this.phpValues = new PhpValues(chars, tree, problems);
    }

    Parsed parse() {
        while (at < length && !problems.isFull()) {
            statement();
        }
        return problems.isBroken() ? Parsed.failed(problems.all()) : Parsed.of(tree.build(), problems.all());
    }

    /** Read what begins at {@code at}, which is the start of a line or follows a header on its line. */
    private void statement() {
        int first = at;
        while (first < length && dialect.isBlank(chars[first]) && !isLineEnd(first)) {
            first++;
        }
        if (first == length || isLineEnd(first)) {
            toLine(Lines.next(chars, first, length));
            return;
        }
        char c = chars[first];
        if (dialect.marksComment(c)) {
            int end = commentEnd(first);
            tree.comment(first, end);
            toLine(Lines.next(chars, end, length));
            return;
        }
        findStop(first);
        if (indents && first - lineStart > indent && tree.canGoOn()) {
            goOn(first);
            toLine(Lines.next(chars, lineEnd, length));
        } else {
            indent = first - lineStart;
            if (c == '[' && headers.parse(first, stop, lineEnd)) {
                at = headers.after();
            } else {
                entry(first);
            }
        }
    }

    private void goOn(int first) {
        if (tree.isBare()) {
            problems.nothingToContinue(first, stop);
            return;
        }
        if (chars[first] == '[' && chars[stop - 1] == ']') {
            problems.indentedHeader(first, stop);
        }
        tree.goOn(stop);
    }

    private void entry(int first) {
        if (dialect.values() == Values.PHP) {
            phpEntry(first);
            return;
        }
        key(first);
        if (delimiter == stop) {
            span.clear(keyEnd);
            span.resume = lineEnd;
            bareKey(first);
        } else if (keyEnd == first) {
            span.resume = lineEnd;
            emptyKey();
        } else {
            boolean good = keys.check(first, keyEnd, tree.isBeforeHeaders());
            value();
            if (good) {
                tree.entry(first, keyEnd, keyHash, delimiter, span);
            }
        }
        toLine(Lines.next(chars, span.resume, length));
    }

    /** Find the end of a key and the delimiter after it, which is {@code stop} when there is none. */
    private void key(int first) {
        int hash = 0;
        int i = first;
        while (i < stop && !isBlankOrDelimiter(chars[i])) {
            hash = KeyTable.hash(hash, fold ? Character.toLowerCase(chars[i]) : chars[i]);
            i++;
        }
        keyEnd = i;
        delimiter = skipBlanks(i, stop);
        if (delimiter < stop && !isDelimiter(chars[delimiter])) {
            while (delimiter < stop && !isDelimiter(chars[delimiter])) {
                delimiter++;
            }
            keyEnd = trim(first, delimiter);
            hash = tree.hash(first, keyEnd);
        }
        if (dialect.values() == Values.GIT) {
            keyEnd = trimGitKey(first, delimiter == stop ? lineEnd : delimiter);
        }
        keyHash = hash;
    }

    private boolean isDelimiter(char c) {
        return c == '=' || c == ':' && colons;
    }

    private boolean isBlankOrDelimiter(char c) {
        return c <= '=' ? c <= ' ' || isDelimiter(c) : c > '~' && dialect.isBlank(c);
    }

    /** Return the end of a key; git allows no CR between it and what follows, though it takes it for a blank. */
    private int trimGitKey(int from, int to) {
        int i = to;
        while (i > from && (chars[i - 1] == ' ' || chars[i - 1] == '\t')) {
            i--;
        }
        return i;
    }

    private void bareKey(int first) {
        boolean refused = dialect.bareKeys() == Rule.REFUSED;
        if (headers.looksUnclosed(first, stop)) {
            headers.reportUnclosed(first, stop);
        } else if (dialect.bareKeys() != Rule.ALLOWED) {
            oddLines.missingDelimiter(refused, first, stop, tree.canGoOn());
        } else if (oddLines.isConflict(first)) {
            oddLines.conflict(false, first, stop);
        }
        if (!refused && keys.check(first, keyEnd, tree.isBeforeHeaders())) {
            tree.entry(first, keyEnd, keyHash, Tree.NONE, span);
        }
    }

    private void emptyKey() {
        if (oddLines.isConflict(delimiter)) {
            oddLines.conflict(true, delimiter, stop);
        } else {
            problems.emptyKey(delimiter);
        }
    }

    private void value() {
        int start = skipBlanks(delimiter + 1, stop);
        switch (dialect.values()) {
            case GIT -> gitValues.scan(delimiter + 1, span);
            case ESCAPES -> {
                line(start);
                span.escaped = keys.hasEscape(start, stop);
            }
            default -> {
                if (dialect.continuation() == Continuation.BACKSLASH) {
                    BackslashValues.scan(text, start >= stop ? delimiter + 1 : start, lineEnd, span, tree);
                } else {
                    line(start);
                }
            }
        }
        if (dialect.inline() == Inline.NONE) {
            checkForComment(span.start, stop);
        }
    }

    /** Warn of a value that ends in what other dialects take for a comment: a marker between blanks. */
    private void checkForComment(int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (dialect.marksComment(chars[i]) && dialect.isBlank(chars[i - 1]) && dialect.isBlank(chars[i + 1])) {
                problems.commentInValue(i, to);
                return;
            }
        }
    }

    private void line(int start) {
        span.clear(start >= stop ? delimiter + 1 : start);
        span.end = Math.max(span.start, stop);
        span.resume = lineEnd;
    }

    private void phpEntry(int first) {
        keys.php(first, lineEnd, span);
        if (keys.separator() != Tree.NONE) {
            phpValues.scan(keys.separator() + 1, span);
        }
        keys.addTo(tree, span);
        if (keys.separator() == Tree.NONE && span.resume < lineEnd) {
            tree.comment(span.resume, lineEnd);
            span.resume = lineEnd;
        }
        toLine(Lines.next(chars, span.resume, length));
    }

    /** Go to the start of a line. */
    private void toLine(int start) {
        at = start;
        lineStart = start;
        stop = Tree.NONE;
    }

    /** Find the end of the line that holds {@code first}, and of what it holds, unless they are known. */
    private void findStop(int first) {
        if (stop != Tree.NONE) {
            return;
        }
        lineEnd = first;
        while (lineEnd < length && (chars[lineEnd] > '\r' || !isLineEnd(lineEnd))) {
            lineEnd++;
        }
        stop = lineEnd;
        if (dialect.inline() == Inline.AFTER_BLANK) {
            stop = InlineComment.find(text, lineStart, lineEnd, dialect);
            if (stop < lineEnd) {
                tree.comment(stop, lineEnd);
            }
        }
        stop = trim(first, stop);
    }

    /** Most lines of many files are comments, so their ends are looked for in the fastest way. */
    private int commentEnd(int first) {
        if (!anyReturn) {
            int end = text.indexOf('\n', first);
            return end < 0 ? length : end;
        }
        int end = first;
        while (end < length && !isLineEnd(end)) {
            end++;
        }
        return end;
    }

    private boolean isLineEnd(int offset) {
        char c = chars[offset];
        return c == '\n' || c == '\r' && (returns || offset + 1 < length && chars[offset + 1] == '\n');
    }

    private int skipBlanks(int from, int end) {
        int i = from;
        while (i < end && dialect.isBlank(chars[i])) {
            i++;
        }
        return i;
    }

    private int trim(int from, int end) {
        int i = end;
        while (i > from && dialect.isBlank(chars[i - 1])) {
            i--;
        }
        return i;
    }
}
