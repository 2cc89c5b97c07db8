package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;

/**
 * A scalar or an alias that has been scanned but is no node yet.
 *
 * <p>Whether it is the first key of a mapping shows only behind it, and the mapping's node must come before its own.
 * There is one leaf for a whole text, filled by each scan.
 */
final class Leaf {
    int start;
    int end;
    NodeStyle style = NodeStyle.PLAIN;
    boolean alias;
    /** Whether the text is not just the characters between the quotes. */
    boolean escaped;
    /** Whether it goes on over line ends. */
    boolean multiline;
    /** A block scalar's indentation. */
    int indent;

    void begin(NodeStyle how, int from) {
        style = how;
        start = from;
        alias = false;
        escaped = false;
        multiline = false;
        indent = Tree.NONE;
    }
}
