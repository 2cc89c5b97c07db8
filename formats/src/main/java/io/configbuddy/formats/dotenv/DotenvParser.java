package io.configbuddy.formats.dotenv;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;
import io.configbuddy.formats.internal.KeySet;

/**
 * Parses {@code .env}: {@code KEY=value} a line, as its readers in Node, Python, Ruby, Go and the shells agree on it.
 *
 * <p>One use each. Where they disagree there is a warning.
 */
final class DotenvParser {
    private static final String EXPORT = "export";

    private final Source source;
    private final char[] text;
    private final int length;
    private final ParseOptions options;
    private final TreeBuilder builder;
    private final DotenvProblems problems;
    private final Mistakes mistakes;
    private final Doubts doubts;
    private final KeySet keys;
    private final int root;
    private int at;

    DotenvParser(Source source, ParseOptions options) {
        this.source = source;
        this.text = source.text().toCharArray();
        this.length = text.length;
        this.options = options;
        this.builder = new TreeBuilder(source, DotenvDecoder.INSTANCE);
        this.problems = new DotenvProblems(source);
        this.mistakes = new Mistakes(source.text(), problems);
        this.doubts = new Doubts(source.text(), problems);
        this.keys = new KeySet(text);
        this.root = builder.container(Tree.NONE, NodeKind.MAPPING, NodeStyle.BLOCK, 0);
    }

    Parsed parse() {
        while (at < length && !problems.isFull()) {
            char c = text[at];
            if (isBlank(c) || isLineEnd(c)) {
                at++;
            } else if (c == '#') {
                comment();
            } else {
                entry();
            }
        }
        builder.document(root, 0, length, 0);
        return problems.isBroken()
                ? Parsed.failed(problems.all())
                : Parsed.of(builder.build(options.duplicates()), problems.all());
    }

    private void comment() {
        int end = lineEnd(at);
        builder.comment(at, end);
        at = end;
    }

    private void entry() {
        int line = at;
        int start = skipExport(at);
        int end = start;
        while (end < length && isKey(text[end])) {
            end++;
        }
        int equals = skipBlanks(end);
        boolean good = end > start && !isDigit(text[start]) && text[start] != '.' && text[start] != '-';
        if (!good || equals == length || text[equals] != '=') {
            at = mistakes.noEntry(line, start, end, equals, lineEnd(line));
            return;
        }
        if (equals > end) {
            doubts.blankBeforeEquals(end, equals);
        }
        at = equals + 1;
        value(start, end, equals);
    }

    /** Return the offset after {@code export} and the blanks behind it, when that is how the line begins. */
    private int skipExport(int from) {
        if (!source.text().startsWith(EXPORT, from)) {
            return from;
        }
        int after = from + EXPORT.length();
        int key = skipBlanks(after);
        return key > after && key < length && isKey(text[key]) ? key : from;
    }

    private void value(int keyStart, int keyEnd, int equals) {
        int start = skipBlanks(at);
        char c = start < length ? text[start] : '\n';
        if (c == '"' || c == '\'') {
            quoted(keyStart, keyEnd, equals, start, c);
        } else {
            plain(keyStart, keyEnd, equals, start);
        }
    }

    private void plain(int keyStart, int keyEnd, int equals, int start) {
        int lineEnd = lineEnd(start);
        int stop = start;
        while (stop < lineEnd && !(text[stop] == '#' && isBlank(text[stop - 1]))) {
            stop++;
        }
        int end = stop;
        while (end > start && isBlank(text[end - 1])) {
            end--;
        }
        boolean empty = end == start;
        add(keyStart, keyEnd, equals, empty ? equals + 1 : start, empty ? equals + 1 : end, NodeStyle.PLAIN, false);
        at = stop;
        if (stop < lineEnd) {
            comment();
        }
        at = doubts.plain(start, end, lineEnd);
    }

    private void quoted(int keyStart, int keyEnd, int equals, int start, char quote) {
        boolean escaped = false;
        int i = start + 1;
        while (i < length && text[i] != quote) {
            escaped |= text[i] == '\r';
            if (text[i] == '\\' && quote == '"') {
                escaped = true;
                doubts.escape(i);
                i++;
            }
            i++;
        }
        if (i >= length) {
            problems.unclosedQuote(start, lineEnd(start), quote);
            at = lineEnd(start);
            return;
        }
        int end = i + 1;
        NodeStyle style = quote == '"' ? NodeStyle.DOUBLE_QUOTED : NodeStyle.SINGLE_QUOTED;
        add(keyStart, keyEnd, equals, start, end, style, escaped);
        at = skipBlanks(end);
        if (at < length && text[at] == '#') {
            comment();
        } else if (at < length && !isLineEnd(text[at])) {
            problems.textAfterQuote(at, Mistakes.contentEnd(source.text(), at, lineEnd(at)), quote);
            at = lineEnd(at);
        }
    }

    private void add(int keyStart, int keyEnd, int equals, int start, int end, NodeStyle style, boolean escaped) {
        if (builder.first(root) == Tree.NONE) {
            builder.start(root, keyStart);
        }
        int key = builder.scalar(root, ScalarType.STRING, NodeStyle.PLAIN, keyStart, keyEnd);
        int value = builder.scalar(root, ScalarType.STRING, style, start, end);
        builder.separator(value, equals);
        if (start == end) {
            builder.flag(value, Tree.EMPTY);
        } else if (escaped) {
            builder.flag(value, Tree.ESCAPED);
        }
        builder.end(root, end);
        int first = keys.add(keyStart, keyEnd, key);
        if (first != Tree.NONE) {
            builder.flag(root, Tree.DUPLICATES);
            if (options.duplicates() == Duplicates.REJECT) {
                problems.duplicateKey(builder.start(first), builder.end(first), keyStart, keyEnd);
            }
        }
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < length && isBlank(text[i])) {
            i++;
        }
        return i;
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < length && !isLineEnd(text[i])) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isKey(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || isDigit(c) || c == '.' || c == '-';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
