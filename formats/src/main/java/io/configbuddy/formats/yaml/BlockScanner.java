package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.NodeStyle;

/**
 * Scans block scalars (YAML 1.2.2, section 8.1) and goes on to the next token.
 *
 * <p>The span runs from the indicator to the end of the last line that counts, without its line end: lines of white
 * space behind it count when the indicator says {@code +}. The decoder finds the rest by the indentation, which is left
 * with the leaf.
 */
final class BlockScanner {
    private final Cursor cursor;
    private final Leaf leaf;
    private int explicit;
    private boolean keep;

    BlockScanner(Cursor cursor, Leaf leaf) {
        this.cursor = cursor;
        this.leaf = leaf;
    }

    /**
     * Scan from the indicator at the cursor.
     *
     * @param parent the indentation of the block around it, or -1
     */
    void scan(int parent) {
        boolean literal = cursor.text[cursor.at] == '|';
        leaf.begin(literal ? NodeStyle.LITERAL : NodeStyle.FOLDED, cursor.at);
        leaf.escaped = true;
        header();
        leaf.end = cursor.at;
        headerEnd();
        if (cursor.atEnd()) {
            leaf.indent = parent + 1;
            cursor.nextFromLineStart();
            return;
        }
        int indent = explicit > 0 ? Math.max(parent, 0) + explicit : detect(parent);
        leaf.indent = indent;
        lines(indent);
        cursor.nextFromLineStart();
    }

    private void header() {
        explicit = 0;
        keep = false;
        boolean chomped = false;
        int i = cursor.at + 1;
        while (true) {
            char ch = cursor.text[i];
            if ((ch == '+' || ch == '-') && !chomped) {
                chomped = true;
                keep = ch == '+';
            } else if (ch >= '1' && ch <= '9' && explicit == 0) {
                explicit = ch - '0';
            } else {
                break;
            }
            i++;
        }
        cursor.at = i;
    }

    private void headerEnd() {
        int end = cursor.at;
        while (Chars.isBlank(cursor.text[end])) {
            end++;
        }
        char ch = cursor.text[end];
        if (ch == '#' && end > cursor.at) {
            end = cursor.comment(end);
        } else if (!Chars.isBreak(ch) && end < cursor.length) {
            throw TextFaults.blockHeader(cursor, leaf.start, end);
        }
        cursor.at = end == cursor.length ? end : cursor.afterBreak(end);
        cursor.lineStart = cursor.at;
    }

    /** Return the indentation: that of the first line which is not empty. */
    private int detect(int parent) {
        char[] c = cursor.text;
        int longest = 0;
        int longestAt = cursor.at;
        int i = cursor.at;
        while (true) {
            int start = i;
            while (c[i] == ' ') {
                i++;
            }
            int spaces = i - start;
            boolean ends = i == cursor.length;
            if ((Chars.isBreak(c[i]) || ends) && spaces > longest) {
                longest = spaces;
                longestAt = start;
            }
            if (Chars.isBreak(c[i])) {
                i = cursor.afterBreak(i);
            } else if (ends || spaces <= parent || spaces == 0 && cursor.isMarker(i)) {
                return Math.max(longest, parent + 1);
            } else if (longest > spaces) {
                cursor.at = i;
                throw TextFaults.blockLeading(cursor, longestAt, longest, i, spaces);
            } else {
                return spaces;
            }
        }
    }

    private void lines(int indent) {
        char[] c = cursor.text;
        int start = cursor.at;
        while (start < cursor.length) {
            int i = start;
            int full = start + indent;
            while (i < full && c[i] == ' ') {
                i++;
            }
            char ch = c[i];
            if (i < full || Chars.isBreak(ch) || i == cursor.length) {
                if (!Chars.isBreak(ch) && i < cursor.length) {
                    end(start, i, ch);
                    return;
                }
                if (keep) {
                    leaf.end = i;
                }
            } else if (indent == 0 && cursor.isMarker(start)) {
                break;
            } else {
                i = cursor.lineEnd(i);
                leaf.end = i;
            }
            start = i == cursor.length ? i : cursor.afterBreak(i);
        }
        cursor.at = start;
        cursor.lineStart = start;
    }

    /** End before the line at {@code start}, whose first character after spaces is {@code ch} at {@code i}. */
    private void end(int start, int i, char ch) {
        cursor.at = start;
        cursor.lineStart = start;
        if (ch == '\t') {
            cursor.at = i;
            throw TextFaults.blockTab(cursor, i, leaf.start, leaf.indent);
        }
    }
}
