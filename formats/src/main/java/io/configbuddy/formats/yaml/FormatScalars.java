package io.configbuddy.formats.yaml;

import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.reformat.ReformatOptions.Quotes;
import io.configbuddy.document.reformat.Requoting;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;

/** Indents the lines of scalars, and changes their quotes. */
final class FormatScalars {
    private static final int MOST_EXPLICIT = 9;

    private final Tree tree;
    private final String text;
    private final String lineEnd;
    private final Splicer out;

    FormatScalars(Tree tree, String lineEnd, Splicer out) {
        this.tree = tree;
        this.text = tree.source().text();
        this.lineEnd = lineEnd;
        this.out = out;
    }

    /**
     * Write the indicators of a block scalar anew.
     *
     * @param end where they end
     * @param parent the column of the block around it
     * @param column the column that its lines are to have
     * @param last whether nothing comes after it, not even a line end
     * @return the column that its lines get: an explicit one has one digit
     */
    int header(int node, int end, int parent, int column, boolean last) {
        int start = tree.start(node);
        char chomping = 0;
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            chomping = c == '+' || c == '-' ? c : chomping;
        }
        if (last && !tree.text(node).isEmpty() && !tree.text(node).endsWith("\n")) {
            chomping = '-'; // It gets a line end, which must not become part of it.
        }
        StringBuilder header = new StringBuilder(MOST_EXPLICIT).append(text.charAt(start));
        int to = column;
        if (beginsWithSpace(node, end)) {
            to = Math.min(column, parent + MOST_EXPLICIT);
            header.append(to - parent);
        }
        if (chomping != 0) {
            header.append(chomping);
        }
        out.change(start, end, header.toString());
        return to;
    }

    /** Tell whether the first line of a block scalar that is not empty begins with a space of its own. */
    private boolean beginsWithSpace(int node, int header) {
        int indent = tree.data(node);
        int at = header;
        while (at < tree.end(node) && !Lines.isBreak(text.charAt(at))) {
            at++;
        }
        at = Lines.afterBreak(text, at);
        while (at < tree.end(node)) {
            int begin = indented(at, indent);
            if (begin < text.length() && !Lines.isBreak(text.charAt(begin))) {
                return text.charAt(begin) == ' ';
            }
            at = Lines.afterBreak(text, begin);
        }
        return false;
    }

    private int indented(int line, int indent) {
        int at = line;
        while (at < text.length() && at - line < indent && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Indent the lines of a block scalar, and tell whether the last one is empty. */
    boolean body(int node, int start, int column) {
        String pad = Columns.pad(column);
        int end = tree.end(node);
        int at = start;
        while (true) {
            int begin = indented(at, tree.data(node));
            boolean empty = begin >= end || Lines.isBreak(text.charAt(begin));
            out.change(at, begin, empty ? "" : pad);
            int line = begin;
            while (line < end && !Lines.isBreak(text.charAt(line))) {
                line++;
            }
            if (line >= end) {
                return empty;
            }
            at = Lines.afterBreak(text, line);
            out.change(line, at, lineEnd);
        }
    }

    /** Indent the lines of a plain or quoted scalar after the first, and return how long the last one is then. */
    int lines(int node, int column) {
        int start = tree.start(node);
        int end = tree.end(node);
        boolean escapes = tree.style(node) == NodeStyle.DOUBLE_QUOTED;
        String pad = Columns.pad(column);
        int last = Tree.NONE;
        for (int at = start; at < end; at++) {
            if (Lines.isBreak(text.charAt(at))) {
                int from = escapes ? unescaped(start, at) : Lines.skipBack(text, at);
                int to = at;
                int breaks = 0;
                while (Lines.isBlank(text.charAt(to)) || Lines.isBreak(text.charAt(to))) {
                    int next = Lines.afterBreak(text, to);
                    breaks += next > to ? 1 : 0;
                    to = Math.max(next, to + 1);
                }
                out.change(from, to, lineEnd.repeat(breaks) + pad);
                last = to;
                at = to - 1;
            }
        }
        return last == Tree.NONE ? Tree.NONE : column + end - last;
    }

    /** Return where the blanks before a place begin, one with a backslash before it left out. */
    private int unescaped(int start, int offset) {
        int from = Lines.skipBack(text, offset);
        int slash = from;
        while (slash > start && text.charAt(slash - 1) == '\\') {
            slash--;
        }
        return (from - slash) % 2 == 1 && from < offset ? from + 1 : from;
    }

    /** Give a quoted scalar other quotes, where it is spelled the same with both. */
    void quotes(int node, Quotes quotes) {
        NodeStyle style = tree.style(node);
        if (style == NodeStyle.SINGLE_QUOTED || style == NodeStyle.DOUBLE_QUOTED) {
            Requoting.requote(out, tree.start(node), tree.end(node), quotes);
        }
    }
}
