package io.configbuddy.formats.json;

import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Reindent;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.reformat.Requoting;
import io.configbuddy.document.tree.Tree;

/** One pass over a text that decides, for each gap between two tokens, which blanks it gets. */
final class JsonLayout {
    private final String text;
    private final ReformatOptions options;
    private final Splicer out;
    private final JsonTokens before;
    private final JsonTokens token;
    private final JsonTokens ahead;
    private final JsonTokens behind;
    private final String lineEnd;
    private final LineStarts lines;
    /** How deep the next token is in brackets that are broken over lines, and in ones that are not. */
    private int depth;

    private int flat;
    /** The column, from 0, after the token before. */
    private int column;

    /** Whether the brackets around the gap are on one line. */
    private boolean oneLine;

    private int commentColumn;
    private int nextBreak;

    JsonLayout(Tree tree, ReformatOptions options, Splicer out) {
        this.text = tree.source().text();
        this.options = options;
        this.out = out;
        this.before = new JsonTokens(tree);
        this.token = new JsonTokens(tree);
        this.ahead = new JsonTokens(tree);
        this.behind = new JsonTokens(tree);
        this.lineEnd = Lines.lineEnd(text);
        this.lines = new LineStarts(lineEnd, options.unit());
    }

    void run() {
        do {
            token.advance();
            oneLine = flat > 0;
            if (token.isClosing()) {
                close();
            }
            gap();
            token();
            before.follow(token);
        } while (token.kind() != JsonTokens.EDGE);
    }

    private void close() {
        if (flat > 0) {
            flat--;
        } else {
            depth--;
        }
    }

    private void gap() {
        int from = before.end();
        int to = token.start();
        if (token.kind() == JsonTokens.EDGE) {
            out.change(from, to, lineEnd);
            return;
        }
        int breaks = before.kind() == JsonTokens.EDGE ? 0 : breaks();
        if (breaks == 0) {
            String blank = space(before, token);
            out.change(from, to, blank);
            column += blank.length();
            return;
        }
        if (isContinued()) {
            out.change(from, to, lineEnd.repeat(breaks) + " ".repeat(commentColumn));
            column = commentColumn;
            return;
        }
        boolean within = before.kind() == ':' || token.kind() == ':';
        String line = lines.of(depth + (within ? 1 : 0));
        out.change(from, to, breaks == 1 ? line : lineEnd.repeat(breaks - 1) + line);
        column = line.length() - lineEnd.length();
    }

    /** Tell whether a trailing comment goes on here from the line above: the column says so. */
    private boolean isContinued() {
        return token.kind() == JsonTokens.COMMENT && before.kind() == JsonTokens.COMMENT && token.isTrailing();
    }

    /** Return how many line ends the gap gets. */
    private int breaks() {
        boolean comment = before.kind() == JsonTokens.COMMENT || token.kind() == JsonTokens.COMMENT;
        int found = Lines.breaks(text, before.end(), token.start());
        int blank = options.blankLinesOf(found - 1, comment);
        boolean broken = found > 0;
        if (before.isLineComment()) {
            return token.isClosing() ? 1 : 1 + blank;
        }
        if (comment) {
            boolean edge = before.isOpening() || token.isClosing();
            return broken || isOnItsOwn() || !oneLine && token.isClosing() ? edge ? 1 : 1 + blank : 0;
        }
        if (oneLine || before.isOpening() && token.isClosing()) {
            return 0;
        }
        return before.isOpening() || token.isClosing() ? 1 : before.kind() == ',' ? 1 + blank : 0;
    }

    /**
     * Tell whether the next token is a comment that belongs to what follows, or to nothing, and would seem to belong to
     * what stands before it if it stayed on that line.
     */
    private boolean isOnItsOwn() {
        return token.kind() == JsonTokens.COMMENT
                && !oneLine
                && (before.kind() == ',' || before.isOpening())
                && !token.isTrailing();
    }

    /** Return what parts two tokens on one line. */
    private static String space(JsonTokens left, JsonTokens right) {
        char first = left.kind();
        char second = right.kind();
        if (first == JsonTokens.EDGE) {
            return "";
        }
        if (first == JsonTokens.COMMENT || second == JsonTokens.COMMENT) {
            return second == ',' ? "" : " ";
        }
        if (second == ',' || second == ':' || first == '[' || second == ']' || left.isOpening() && right.isClosing()) {
            return "";
        }
        return " ";
    }

    private void token() {
        if (token.kind() == JsonTokens.COMMENT) {
            comment();
            return;
        }
        if (token.kind() == JsonTokens.ATOM) {
            Requoting.requote(out, token.start(), token.end(), options.quotes());
        }
        column += token.end() - token.start();
        if (token.isOpening()) {
            if (flat > 0 || fits()) {
                flat++;
            } else {
                depth++;
            }
        }
    }

    /** The lines of a comment after its first one keep their place beside that. */
    private void comment() {
        commentColumn = column;
        String comment = text.substring(token.start(), token.end());
        int line = Lines.startIfFirst(text, token.start());
        if (line >= 0 && Lines.breaks(comment, 0, comment.length()) > 0) {
            String to = before.kind() == JsonTokens.EDGE ? "" : lines.indent(depth);
            out.change(
                    token.start(), token.end(), new Reindent(text.substring(line, token.start()), to).apply(comment));
        }
        column += comment.length();
    }

    /** Tell whether the container that opens here is on one line, and has room there. */
    private boolean fits() {
        while (nextBreak < text.length() && (nextBreak < token.start() || !Lines.isBreak(text.charAt(nextBreak)))) {
            nextBreak++;
        }
        if (token.containerEnd() > nextBreak) {
            return false;
        }
        ahead.follow(token);
        behind.follow(token);
        int width = column;
        while (ahead.end() < token.containerEnd() && (options.width() == 0 || width <= options.width())) {
            ahead.advance();
            width += space(behind, ahead).length() + ahead.end() - ahead.start();
            behind.follow(ahead);
        }
        ahead.advance();
        return options.width() == 0 || width + (ahead.kind() == ',' ? 1 : 0) <= options.width();
    }
}
