package io.configbuddy.formats.yaml;

import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.tree.CommentIndex;
import io.configbuddy.document.tree.Tree;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One pass over a text that decides, for each gap between two tokens, which blanks it gets. */
final class FormatLayout {
    /** How many tokens a block scalar has at most: its indicators, a comment, its lines. */
    private static final int BLOCK_TOKENS = 3;

    private final Tree tree;
    private final String text;
    private final ReformatOptions options;
    private final Splicer out;
    private final FormatTokens tokens;
    private final FormatColumns columns;
    private final FormatScalars scalars;
    private final String lineEnd;

    private final @Nullable String[] newLines = new String[64];

    private int token;
    /** The column, from 0, after the token before. */
    private int column;
    /** What the token before begins its line with, and where: a node, when it stands where values do. */
    private int lineNode = Tree.NONE;
    /** The columns of the brackets that are open and broken over lines. */
    private int[] bases = new int[8];

    private int depth;
    /** How many brackets are open that are on one line. */
    private int flat;
    /** The column that the lines of the last block scalar get. */
    private int bodyColumn;
    /** Whether the blank lines that follow are part of a block scalar. */
    private boolean exact;

    /** Whether the last line of the last block scalar is empty. */
    private boolean emptyEnd;

    private int commentColumn;
    private int nextBreak;

    FormatLayout(Tree tree, ReformatOptions options, Splicer out) {
        this.tree = tree;
        this.text = tree.source().text();
        this.options = options;
        this.out = out;
        this.tokens = FormatTokens.of(tree);
        this.columns = new FormatColumns(tree, options.indent());
        this.lineEnd = Lines.lineEnd(text);
        this.scalars = new FormatScalars(tree, lineEnd, out);
    }

    void run() {
        for (token = 0; token < tokens.count(); token++) {
            char kind = tokens.kind(token);
            boolean closing = kind == ']' || kind == '}';
            boolean oneLine = flat > 0;
            if (closing && !oneLine) {
                depth--;
            }
            gap(oneLine, closing);
            if (closing && oneLine) {
                flat--;
            }
            token(kind);
        }
        end();
    }

    private void gap(boolean oneLine, boolean closing) {
        char before = tokens.kind(token - 1);
        char kind = tokens.kind(token);
        int from = tokens.end(token - 1);
        int to = tokens.start(token);
        if (before == FormatTokens.OTHER || kind == FormatTokens.OTHER) {
            column = 0;
            return;
        }
        if (kind == FormatTokens.BODY) {
            out.change(from, to, lineEnd);
            return;
        }
        int broken = before == FormatTokens.EDGE ? 0 : Lines.breaks(text, from, to);
        int breaks = depth > 0 || closing || oneLine ? flowBreaks(broken, oneLine, closing) : blockBreaks(broken);
        boolean begins = breaks > 0 || before == FormatTokens.EDGE;
        if (breaks > 0) {
            exact = false;
        }
        if (begins) {
            column = column(closing);
            lineNode = kind == FormatTokens.COMMENT ? Tree.NONE : tokens.node(token);
            out.change(from, to, breaks == 1 ? newLine(column) : lineEnd.repeat(breaks) + Columns.pad(column));
        } else {
            String space = space(before, kind);
            column += space.length();
            out.change(from, to, space);
        }
    }

    /** Return a line end and a number of spaces; the usual ones are made once. */
    private String newLine(int spaces) {
        if (spaces >= newLines.length) {
            return lineEnd + Columns.pad(spaces);
        }
        String known = newLines[spaces];
        if (known == null) {
            known = lineEnd + Columns.pad(spaces);
            newLines[spaces] = known;
        }
        return known;
    }

    private int blockBreaks(int broken) {
        char before = tokens.kind(token - 1);
        if (broken == 0 || exact) {
            return broken;
        }
        boolean opens = switch (before) {
            case ':', '-', '?', FormatTokens.ANCHOR, FormatTokens.TAG -> true;
            case FormatTokens.MARKER -> text.charAt(tokens.start(token - 1)) == '-';
            default -> false;
        };
        return opens ? 1 : 1 + blankLines(broken);
    }

    private int flowBreaks(int broken, boolean oneLine, boolean closing) {
        char before = tokens.kind(token - 1);
        boolean opened = before == '[' || before == '{';
        if (oneLine) {
            return 0;
        }
        if (tokens.kind(token) == FormatTokens.COMMENT && broken == 0) {
            return 0;
        }
        boolean comment = before == FormatTokens.COMMENT || tokens.kind(token) == FormatTokens.COMMENT;
        if (closing || opened) {
            return 1;
        }
        return comment || before == ',' ? 1 + blankLines(broken) : 0;
    }

    private int blankLines(int broken) {
        boolean comment = tokens.kind(token - 1) == FormatTokens.COMMENT || tokens.kind(token) == FormatTokens.COMMENT;
        return options.blankLinesOf(broken - 1, comment);
    }

    /** Return the column of a token that begins a line. */
    private int column(boolean closing) {
        char kind = tokens.kind(token);
        if (closing) {
            return bases[depth];
        }
        if (kind == FormatTokens.COMMENT && isContinued()) {
            return commentColumn;
        }
        if (depth > 0) {
            char before = tokens.kind(token - 1);
            boolean within = before != '[' && before != '{' && before != ',' && !isFirst();
            return inner() + (within ? options.indent() : 0);
        }
        return switch (kind) {
            case FormatTokens.COMMENT -> columns.comment(tokens.node(token));
            case FormatTokens.MARKER, FormatTokens.DIRECTIVE -> 0;
            case ':', '-', '?' -> columns.entry(tokens.node(token));
            default -> columns.value(tokens.node(token));
        };
    }

    private int inner() {
        return bases[depth - 1] + options.indent();
    }

    /** Tell whether only comments stand between a token and the bracket or comma before it, or it is a comment. */
    private boolean isFirst() {
        int at = token;
        while (tokens.kind(at) == FormatTokens.COMMENT || at == token) {
            at--;
        }
        char before = tokens.kind(at);
        return before == '[' || before == '{' || before == ',' || tokens.kind(token) == FormatTokens.COMMENT;
    }

    /** Tell whether a trailing comment goes on here from the line above. */
    private boolean isContinued() {
        if (tokens.kind(token - 1) != FormatTokens.COMMENT
                || Lines.breaks(text, tokens.end(token - 1), tokens.start(token)) != 1) {
            return false;
        }
        CommentIndex index = tree.commentIndex();
        int comment = tokens.node(token);
        return index.role(comment) == CommentIndex.TRAILING
                && index.role(comment - 1) == CommentIndex.TRAILING
                && index.owner(comment) == index.owner(comment - 1);
    }

    /** Return what parts two tokens on one line. */
    private static String space(char left, char right) {
        if (right == FormatTokens.COMMENT) {
            return " ";
        }
        boolean open = left == FormatTokens.TAG || left == '?';
        if (right == ',') {
            return open ? " " : "";
        }
        if (right == ':') {
            return left == FormatTokens.SCALAR || left == ']' || left == '}' || left == '[' ? "" : " ";
        }
        boolean tight = left == '[' || right == ']' || left == '{' && right == '}';
        return tight && !open ? "" : " ";
    }

    private void token(char kind) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        int node = tokens.kind(token) == FormatTokens.COMMENT ? Tree.NONE : tokens.node(token);
        switch (kind) {
            case FormatTokens.SCALAR -> {
                scalars.quotes(node, options.quotes());
                int last = scalars.lines(node, continued(node, start, end));
                column = last == Tree.NONE ? column + end - start : last;
                return;
            }
            case FormatTokens.HEADER -> header(node, end);
            case FormatTokens.BODY -> {
                emptyEnd = scalars.body(node, start, bodyColumn);
                column = 0;
            }
            case FormatTokens.COMMENT -> commentColumn = column;
            case '[', '{' -> open(node);
            default -> {}
        }
        column += end - start;
    }

    private void header(int node, int end) {
        int indent = columns.value(node) == 0 ? options.indent() : columns.value(node);
        boolean last = token + BLOCK_TOKENS >= tokens.count() && Lines.skip(text, tree.end(node)) == text.length();
        bodyColumn = scalars.header(node, end, columns.entry(node), indent, last);
        exact = text.substring(tokens.start(token), end).indexOf('+') >= 0;
    }

    /** Return the column of a scalar's further lines. */
    private int continued(int node, int start, int end) {
        if (flat > 0) {
            return 0; // It has none.
        }
        if (depth > 0) {
            return lineNode == node ? column : inner() + options.indent();
        }
        int value = columns.value(node);
        return value == 0 && isOdd(start, end) ? options.indent() : value;
    }

    /** Tell whether a further line would look like something else at the beginning of its line. */
    private boolean isOdd(int start, int end) {
        for (int at = start; at < end; at++) {
            if (Lines.isBreak(text.charAt(at))) {
                int first = Lines.skip(text, at + 1);
                if (first < end && !Character.isLetterOrDigit(text.charAt(first))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void open(int node) {
        if (flat > 0 || isFlat(node)) {
            flat++;
            return;
        }
        int base = depth > 0 ? inner() : lineNode == node ? columns.value(node) : columns.base(node);
        if (depth == bases.length) {
            bases = Arrays.copyOf(bases, depth * 2);
        }
        bases[depth++] = base;
    }

    /** Tell whether the brackets that open here close on the same line, and have room there. */
    private boolean isFlat(int node) {
        char next = tokens.kind(token + 1);
        if (next == ']' || next == '}') {
            return true;
        }
        while (nextBreak < text.length()
                && (nextBreak < tokens.start(token) || !Lines.isBreak(text.charAt(nextBreak)))) {
            nextBreak++;
        }
        if (tree.end(node) > nextBreak) {
            return false;
        }
        if (options.width() == 0 || columns.isImplicitKey(node)) {
            return true;
        }
        int width = column + 1;
        int at = token;
        while (tokens.end(at) < tree.end(node) && width <= options.width()) {
            at++;
            width += space(tokens.kind(at - 1), tokens.kind(at)).length() + tokens.end(at) - tokens.start(at);
        }
        return width + (tokens.kind(at + 1) == ',' ? 1 : 0) <= options.width();
    }

    private void end() {
        int last = tokens.count() - 1;
        int from = tokens.end(last);
        if (last < 0) {
            out.change(0, text.length(), "");
            return;
        }
        int broken = Lines.breaks(text, from, text.length());
        boolean ended = tokens.kind(last) == FormatTokens.BODY && broken == 0 && emptyEnd;
        int breaks = ended ? 0 : exact ? Math.max(1, broken) : 1;
        out.change(from, text.length(), lineEnd.repeat(breaks));
    }
}
