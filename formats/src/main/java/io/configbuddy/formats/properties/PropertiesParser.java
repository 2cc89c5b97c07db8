package io.configbuddy.formats.properties;

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
 * Parses what {@link java.util.Properties#load(java.io.Reader)} reads, character for character.
 *
 * <p>One use each. That reader takes nearly everything, so most of what is found here are warnings; only a malformed
 * Unicode escape, which it refuses as well, and a repeated key are errors.
 */
final class PropertiesParser {
    private final Source source;
    private final char[] text;
    private final int length;
    private final ParseOptions options;
    private final TreeBuilder builder;
    private final PropertiesProblems problems;
    private final Suspicions suspicions;
    private final KeySet keys;
    private final int root;
    private int at;
    /** Whether the part last read has escapes or goes over several lines. */
    private boolean escaped;
    /** The end of the part last read, without a backslash that goes on into nothing. */
    private int contentEnd;

    PropertiesParser(Source source, ParseOptions options) {
        this.source = source;
        this.text = source.text().toCharArray();
        this.length = text.length;
        this.options = options;
        this.builder = new TreeBuilder(source, PropertiesDecoder.INSTANCE);
        this.problems = new PropertiesProblems(source);
        this.suspicions = new Suspicions(source.text(), problems);
        this.keys = new KeySet(text);
        this.root = builder.container(Tree.NONE, NodeKind.MAPPING, NodeStyle.FLAT, 0);
    }

    Parsed parse() {
        while (at < length && !problems.isFull()) {
            line();
        }
        builder.document(root, 0, length, 0);
        return problems.isBroken()
                ? Parsed.failed(problems.all())
                : Parsed.of(builder.build(options.duplicates()), problems.all());
    }

    /** Read a logical line, or step over a blank one. */
    private void line() {
        char c = text[at];
        if (isBlank(c) || isLineEnd(c)) {
            at++;
        } else if (c == '#' || c == '!') {
            int start = at;
            at = lineEnd(at);
            builder.comment(start, at);
            suspicions.comment(start, at);
        } else if (c == '\\' && at + 1 < length && isLineEnd(text[at + 1]) && at + 2 < length) {
            // Nothing has come yet, so what follows is read as if it began here; at the end, though, Java takes a lone
            // backslash for an empty key.
            at = afterLineEnd(at + 1);
        } else {
            entry();
        }
    }

    private void entry() {
        int keyStart = at;
        part(true);
        int keyEnd = contentEnd;
        boolean keyEscaped = escaped;
        int separator = separator();
        int valueStart = at;
        part(false);
        int valueEnd = Math.max(contentEnd, valueStart);
        suspicions.entry(keyStart, keyEnd, separator, valueStart, valueEnd);
        add(keyStart, keyEnd, keyEscaped);
        int value = builder.scalar(root, ScalarType.STRING, NodeStyle.PLAIN, valueStart, valueEnd);
        builder.separator(value, separator);
        if (valueStart == valueEnd) {
            builder.flag(value, Tree.EMPTY);
        } else if (escaped) {
            builder.flag(value, Tree.ESCAPED);
        }
        builder.end(root, Math.max(keyEnd, valueEnd));
    }

    private void add(int start, int end, boolean isEscaped) {
        if (builder.first(root) == Tree.NONE) {
            builder.start(root, start);
        }
        int key = builder.scalar(root, ScalarType.STRING, NodeStyle.PLAIN, start, end);
        int first = Tree.NONE;
        if (isEscaped && problems.isBroken()) {
            // An escape that is none can't be decoded, and without a tree nobody asks for its keys.
            builder.flag(key, Tree.ESCAPED);
        } else if (isEscaped) {
            builder.flag(key, Tree.ESCAPED);
            first = keys.add(PropertiesDecoder.decode(source.text(), start, end), key);
        } else {
            first = keys.add(start, end, key);
        }
        if (first != Tree.NONE) {
            builder.flag(root, Tree.DUPLICATES);
            if (options.duplicates() == Duplicates.REJECT) {
                problems.duplicateKey(builder.start(first), builder.end(first), start, end);
            }
        }
    }

    /** Read a key, up to its separator, or a value, up to the end of the logical line. */
    private void part(boolean key) {
        escaped = false;
        contentEnd = at;
        while (at < length) {
            char c = text[at];
            if (c == '\\') {
                if (!escape()) {
                    return;
                }
            } else if (isLineEnd(c) || key && (c == '=' || c == ':' || isBlank(c))) {
                return;
            } else {
                contentEnd = ++at;
            }
        }
    }

    /** Step over a backslash and what it stands before; tell whether the part goes on. */
    private boolean escape() {
        if (at + 1 == length) {
            problems.trailingBackslash(at);
            at = length;
            return false;
        }
        escaped = true;
        char c = text[at + 1];
        if (isLineEnd(c)) {
            int next = afterLineEnd(at + 1);
            suspicions.continuation(at, next);
            if (next == length) {
                problems.trailingBackslash(at);
            }
            at = skipBlanks(next);
            return at < length && !isLineEnd(text[at]);
        }
        if (c == 'u') {
            unicodeEscape();
        } else {
            suspicions.escape(at, c);
            at += 2;
        }
        contentEnd = at;
        return true;
    }

    private void unicodeEscape() {
        int start = at;
        int digits = 0;
        at += 2;
        while (at < length && digits < 4) {
            char c = text[at];
            if (Character.digit(c, 16) >= 0 && c < 0x80) {
                at++;
                digits++;
            } else if (c == '\\' && at + 1 < length && isLineEnd(text[at + 1])) {
                at = skipBlanks(afterLineEnd(at + 1));
            } else {
                break;
            }
        }
        if (digits < 4) {
            problems.badUnicodeEscape(start, at, suspicions.isPath(start));
        }
    }

    /** Step over blanks with at most one separator among them, and return where it stands. */
    private int separator() {
        int separator = Tree.NONE;
        while (at < length) {
            char c = text[at];
            if (isBlank(c)) {
                at++;
            } else if (separator == Tree.NONE && (c == '=' || c == ':')) {
                separator = at++;
            } else if (c == '\\' && at + 1 < length && isLineEnd(text[at + 1])) {
                at = skipBlanks(afterLineEnd(at + 1));
            } else {
                break;
            }
        }
        return separator;
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

    private int afterLineEnd(int end) {
        boolean both = text[end] == '\r' && end + 1 < length && text[end + 1] == '\n';
        return both ? end + 2 : end + 1;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
