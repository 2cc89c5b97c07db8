package io.configbuddy.formats.ini;

import io.configbuddy.document.tree.NodeStyle;

/** Where a value stands and how it is spelled: what a scan leaves behind for the tree. */
final class ValueSpan {
    /** The offset of the first character. */
    int start;
    /** The offset after the last character. */
    int end;
    /** How it is spelled. */
    NodeStyle style = NodeStyle.PLAIN;
    /** Whether it says something else than the characters between its quotes. */
    boolean escaped;
    /** The offset of the line end, or of the end of the text, at which the scan stopped. */
    int resume;

    /** Begin a new value that has no characters yet. */
    void clear(int offset) {
        start = offset;
        end = offset;
        style = NodeStyle.PLAIN;
        escaped = false;
        resume = offset;
    }
}
