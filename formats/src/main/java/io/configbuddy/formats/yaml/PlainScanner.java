package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.NodeStyle;

/** Scans text without quotes (YAML 1.2.2, section 7.3.3). */
final class PlainScanner {
    private final Cursor cursor;
    private final Leaf leaf;

    PlainScanner(Cursor cursor, Leaf leaf) {
        this.cursor = cursor;
        this.leaf = leaf;
    }

    /**
     * Scan the first line; stop where it ends, before {@code :}, or before a comment.
     *
     * @param context {@link Chars#BLOCK} or {@link Chars#FLOW}
     */
    void first(int context) {
        leaf.begin(NodeStyle.PLAIN, cursor.at);
        line(context);
    }

    /**
     * Scan the lines that follow in block context, and go on to the next token.
     *
     * @param least how many spaces a line of this text must begin with
     */
    void blockRest(int least) {
        while (cursor.text[cursor.at] != ':') {
            cursor.next();
            if (cursor.commented || cursor.indent < least) {
                return;
            }
            leaf.multiline = true;
            leaf.escaped = true;
            line(Chars.BLOCK);
        }
        throw BlockFaults.keyInText(cursor, cursor.at, cursor.lineStart, leaf);
    }

    /**
     * Scan the lines that follow in flow context, and go on to the next token.
     *
     * @param gap what goes on to the next token
     */
    void flowRest(FlowGap gap) {
        char ch = cursor.text[cursor.at];
        while (Chars.isBreak(ch) || Chars.isBlank(ch)) {
            gap.next();
            ch = cursor.text[cursor.at];
            if (cursor.commented || !continues(ch)) {
                return;
            }
            leaf.multiline = true;
            leaf.escaped = true;
            line(Chars.FLOW);
            ch = cursor.text[cursor.at];
        }
    }

    private boolean continues(char ch) {
        return !Chars.is(ch, Chars.FLOW_INDICATOR)
                && !cursor.atEnd()
                && (ch != ':' || !Chars.is(cursor.text[cursor.at + 1], Chars.SEPARATION | Chars.FLOW_INDICATOR));
    }

    private void line(int context) {
        char[] c = cursor.text;
        int from = cursor.at;
        int i = from;
        while (true) {
            char ch = c[i];
            if (ch >= 128) {
                i = Chars.isWide(ch) ? i + 1 : cursor.pair(i);
            } else if (!Chars.is(ch, context)) {
                i++;
            } else if (ch == '#' ? !Chars.isBlank(c[i - 1]) : ch == ':' && !endsKey(c[i + 1], context)) {
                i++;
            } else {
                break;
            }
        }
        cursor.at = i;
        char stop = c[i];
        if (Chars.is(stop, Chars.LINE_END) && !Chars.isBreak(stop) && i < cursor.length) {
            throw TextFaults.character(cursor, i);
        }
        while (i > from && Chars.isBlank(c[i - 1])) {
            i--;
        }
        leaf.end = i;
        if (stop == '#') {
            // What makes it a comment is the blank before it.
            cursor.at = i;
        }
    }

    private static boolean endsKey(char next, int context) {
        return Chars.is(next, context == Chars.FLOW ? Chars.SEPARATION | Chars.FLOW_INDICATOR : Chars.SEPARATION);
    }
}
