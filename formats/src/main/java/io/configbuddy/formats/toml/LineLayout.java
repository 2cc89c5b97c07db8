package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.tree.CommentIndex;

/**
 * Lays out the lines of a text: headers, entries, and the comments on lines of their own.
 *
 * <p>Blank lines and columns say to whom a comment belongs. So one at the end of a table stays directly below the last
 * line there, with a blank line between it and the next header; where that is not all, it is indented.
 */
final class LineLayout {
    private final Gaps gaps;
    private final String text;
    private final ReformatOptions options;
    private final ValueLayout values;
    /** Whether the last line that is no comment is a header. */
    private boolean underHeader;

    /** Whether the token before is a comment on a line of its own, and how it belongs to its owner. */
    private boolean afterComment;

    private byte role;
    /** Whether a header follows the comments here, and how those at the end of a table are indented. */
    private boolean beforeHeader;

    private String indent = "";

    LineLayout(Gaps gaps, ReformatOptions options) {
        this.gaps = gaps;
        this.text = gaps.text;
        this.options = options;
        this.values = new ValueLayout(gaps, options);
    }

    void run() {
        int next = Scan.skipSpace(text, 0);
        while (next < text.length()) {
            if (text.charAt(next) == '#') {
                comment(next);
            } else if (text.charAt(next) == '[') {
                gap(next, blanksAboveHeader(next), "");
                gaps.header();
                statement(true);
            } else {
                gap(next, gaps.kept(gaps.blankLines(next), afterComment), "");
                gaps.key();
                values.value();
                statement(false);
            }
            next = Scan.skipSpace(text, gaps.end());
        }
        gaps.space(next, gaps.end() == 0 ? "" : gaps.lineEnd);
    }

    private void statement(boolean header) {
        underHeader = header;
        afterComment = false;
    }

    private void gap(int next, int blankLines, String blanks) {
        if (gaps.end() == 0) {
            gaps.space(next, "");
        } else {
            gaps.line(next, "", blankLines, blanks);
        }
    }

    private void comment(int next) {
        if (gaps.end() > 0 && !gaps.isBroken(next)) {
            gaps.space(next, " ");
            gaps.commentToken();
        } else if (gaps.isContinued()) {
            gap(next, 0, gaps.continuedIndent());
            gaps.commentToken();
        } else {
            ownLine(next);
        }
    }

    private void ownLine(int next) {
        if (!afterComment) {
            lookAhead(next);
        }
        byte nextRole = gaps.role(gaps.comment());
        boolean leads = nextRole == CommentIndex.LEADING && !(afterComment && role == CommentIndex.LEADING);
        int blank = gaps.blankLines(next);
        int lines = leads && beforeHeader ? blanksAbove(blank, true) : gaps.kept(blank, true);
        gap(next, lines, nextRole == CommentIndex.INNER ? indent : "");
        gaps.commentToken();
        afterComment = true;
        role = nextRole;
    }

    /** Look at a run of comments: what it stands before, and whether those at the end of a table need be indented. */
    private void lookAhead(int next) {
        boolean inner = false;
        boolean close = true;
        int end = gaps.end();
        int at = next;
        for (int number = gaps.comment(); at < text.length() && text.charAt(at) == '#'; number++) {
            if (gaps.role(number) == CommentIndex.INNER) {
                inner = true;
                close &= isNextLine(end, at);
            }
            end = gaps.commentEnd(number);
            at = Scan.skipSpace(text, end);
        }
        beforeHeader = at < text.length() && text.charAt(at) == '[';
        indent = inner && beforeHeader && !close ? options.unit() : "";
    }

    private boolean isNextLine(int from, int to) {
        return Lines.breaks(text, from, to) == 1;
    }

    private int blanksAboveHeader(int next) {
        int blank = gaps.blankLines(next);
        if (!afterComment) {
            return blanksAbove(blank, false);
        }
        return role == CommentIndex.LEADING ? 0 : 1;
    }

    /** Return how many blank lines there are to be above a header and the comments on it. */
    private int blanksAbove(int blank, boolean besideComment) {
        if (afterComment) {
            return 1;
        }
        return underHeader || options.blankLines() == 0 ? gaps.kept(blank, besideComment) : 1;
    }
}
