package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.reformat.Requoting;
import io.configbuddy.document.tree.CommentIndex;
import io.configbuddy.document.tree.Tree;

/**
 * Goes through a text from token to token, and replaces what stands between them.
 *
 * <p>Only the gaps change, and the quotes of strings; so all that says something stays in its order.
 */
final class Gaps {
    final String text;
    final String lineEnd;
    private final Tree tree;
    private final ReformatOptions options;
    private final Splicer out;
    /** The end of the last token. */
    private int end;
    /** The column, from 0, after the last token such as it comes to stand. */
    private int column;

    private int comment;
    private int commentColumn;
    private String lastBefore = "";
    private int lastBlankLines = -1;
    private String lastIndent = "";
    private String breaks = "";

    Gaps(Tree tree, ReformatOptions options, Splicer out) {
        this.tree = tree;
        this.text = tree.source().text();
        this.lineEnd = Lines.lineEnd(text);
        this.options = options;
        this.out = out;
    }

    /** Return where the gap begins that comes next. */
    int end() {
        return end;
    }

    int column() {
        return column;
    }

    /** Return how many comments there were so far. */
    int comment() {
        return comment;
    }

    /** Return how the comment numbered so belongs to its owner. */
    byte role(int number) {
        return tree.commentIndex().role(number);
    }

    /** Tell whether the next comment goes on with the trailing one on the line above. */
    boolean isContinued() {
        return comment > 0
                && role(comment) == CommentIndex.TRAILING
                && role(comment - 1) == CommentIndex.TRAILING
                && Lines.startIfFirst(text, tree.commentStart(comment)) != Tree.NONE;
    }

    /** Return the blanks that put a comment below the one above. */
    String continuedIndent() {
        return " ".repeat(commentColumn);
    }

    /** Return the end of the comment numbered so, blanks there left out. */
    int commentEnd(int number) {
        return Lines.skipBack(text, tree.commentEnd(number));
    }

    /** Return how many blank lines stand in the gap up to a place, which may hold a comma. */
    int blankLines(int to) {
        int count = 0;
        int from = end;
        for (int at = end; at < to; at++) {
            if (text.charAt(at) == ',') {
                count += Math.max(0, Lines.breaks(text, from, at) - 1);
                from = at + 1;
            }
        }
        return count + Math.max(0, Lines.breaks(text, from, to) - 1);
    }

    /** Return how many blank lines a gap that has {@code count} may keep. */
    int kept(int count, boolean besideComment) {
        return options.blankLinesOf(count, besideComment);
    }

    /** Tell whether the gap up to a place has a line end. */
    boolean isBroken(int to) {
        return Lines.breaks(text, end, to) > 0;
    }

    /** Replace the gap up to a place, and stay on the line. */
    void space(int to, String blank) {
        out.change(end, to, blank);
        column += blank.length();
        end = to;
    }

    /**
     * Replace the gap up to a place, and go to another line.
     *
     * @param before what stands at the end of the line before
     * @param blankLines how many blank lines there are to be
     */
    void line(int to, String before, int blankLines, String indent) {
        out.change(end, to, breaks(before, blankLines, indent));
        column = indent.length();
        end = to;
    }

    /** Most gaps are like the one before. */
    private String breaks(String before, int blankLines, String indent) {
        if (!before.equals(lastBefore) || blankLines != lastBlankLines || !indent.equals(lastIndent)) {
            lastBefore = before;
            lastBlankLines = blankLines;
            lastIndent = indent;
            breaks = before + lineEnd.repeat(blankLines + 1) + indent;
        }
        return breaks;
    }

    /** Pass over a token. */
    void token(int to) {
        int from = end;
        for (int at = to; at > end; at--) {
            if (Lines.isBreak(text.charAt(at - 1))) {
                from = at;
                column = 0;
                break;
            }
        }
        column += to - from;
        end = to;
    }

    /** Pass over a comment. */
    void commentToken() {
        commentColumn = column;
        int to = commentEnd(comment);
        column += to - end;
        end = to;
        comment++;
    }

    /** Pass over a scalar, and give it other quotes where that is wished. */
    void scalar() {
        int to = Scan.scalarEnd(text, end);
        quotes(end, to);
        token(to);
    }

    /** Pass over a key and what parts it from its value. */
    void key() {
        KeyParts parts = KeyParts.at(text, end);
        name(parts);
        space(Lines.skip(text, parts.end() + 1), " = ");
    }

    /** Pass over the parts of a name, from the first one's start to the last one's end. */
    private void name(KeyParts parts) {
        for (int part = 0; part < parts.count(); part++) {
            if (part > 0) {
                space(parts.start(part), ".");
            }
            quotes(parts.start(part), parts.end(part));
            token(parts.end(part));
        }
    }

    /** Pass over a header. */
    void header() {
        KeyParts parts = KeyParts.at(text, end);
        int width = text.startsWith("[[", end) ? 2 : 1;
        token(end + width);
        space(parts.start(0), "");
        name(parts);
        space(parts.end(), "");
        token(end + width);
    }

    private void quotes(int start, int to) {
        if (!Scan.isMultiline(text, start)) {
            Requoting.requote(out, start, to, options.quotes());
        }
    }
}
