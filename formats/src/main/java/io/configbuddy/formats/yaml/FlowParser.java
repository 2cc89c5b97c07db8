package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;

/** Reads what stands in brackets and braces (YAML 1.2.2, section 7.4). */
final class FlowParser {
    /** How long a key may be that only its colon shows to be one. */
    static final int LONGEST_KEY = 1024;

    /** Instead of a node: a collection follows, which the caller is to read. */
    private static final int COLLECTION = -2;

    private final Cursor cursor;
    private final Nodes nodes;
    private final TreeBuilder builder;
    private final Scanners scan;
    private final KeyChecker keys;
    private final FlowGap gap;
    private final Properties properties = new Properties();
    private final Properties none = new Properties();
    /** The offset after the last thing read. */
    private int lastEnd;
    /** Whether the last node read ends in a quote or a bracket, so that a colon may follow without a space behind it. */
    private boolean closed;

    FlowParser(Cursor cursor, Nodes nodes, Scanners scan, KeyChecker keys) {
        this.cursor = cursor;
        this.nodes = nodes;
        this.builder = nodes.builder;
        this.scan = scan;
        this.keys = keys;
        this.gap = new FlowGap(cursor);
    }

    /**
     * Read the collection whose bracket is at the cursor; stop behind its closing bracket.
     *
     * @param parent the node that it is added to
     * @param indent the indentation of the block around it, or -1
     * @param own its anchor and tag
     */
    int read(int parent, int indent, Properties own) {
        gap.begin(indent);
        properties.clear();
        cursor.inFlow = true;
        int node = collection(parent, own);
        cursor.inFlow = false;
        return node;
    }

    // The only method here that calls itself, once a level: its frame is what nesting costs of the thread's stack.
    private int collection(int parent, Properties own) {
        int opened = cursor.at;
        boolean mapping = cursor.text[opened] == '{';
        NodeKind kind = mapping ? NodeKind.MAPPING : NodeKind.SEQUENCE;
        int node = nodes.container(parent, kind, NodeStyle.FLOW, opened, own);
        cursor.at++;
        gap.next();
        while (isOpen(opened)) {
            int start = cursor.at;
            int line = cursor.lineStart;
            int mark = nodes.anchors.count();
            int into = node;
            lastEnd = start;
            if (mapping || isExplicit()) {
                into = mapping ? node : pair(node, start);
                int question = question();
                int key = key(into);
                builder.separator(key == COLLECTION ? collection(into, properties) : key, question);
                gap.next();
            } else {
                into = item(node, start, line);
                if (into == COLLECTION) {
                    int item = collection(node, properties);
                    into = isKey(start, line) ? nodes.wrap(item, start, NodeStyle.FLOW, mark) : Tree.NONE;
                }
            }
            if (into != Tree.NONE) {
                int colon = colon();
                int value = value(into, colon);
                builder.separator(value == COLLECTION ? collection(into, properties) : value, colon);
                if (!mapping) {
                    endPair(into);
                }
            }
            separate(opened);
        }
        return finish(node, mapping);
    }

    private int finish(int node, boolean mapping) {
        lastEnd = ++cursor.at;
        nodes.finish(node, lastEnd);
        closed = true;
        if (mapping) {
            keys.check(node);
        }
        return node;
    }

    /** Tell whether an entry follows, not the closing bracket; anything else is refused. */
    private boolean isOpen(int opened) {
        if (cursor.text[cursor.at] == close(opened)) {
            return false;
        }
        if (isEntryEnd()) {
            throw FlowFaults.flowEntry(cursor, cursor.at, opened);
        }
        return true;
    }

    /** Pass what separates an entry from the next one, or from the closing bracket. */
    private void separate(int opened) {
        gap.next();
        if (cursor.text[cursor.at] == ',') {
            cursor.at++;
            gap.next();
        } else if (cursor.text[cursor.at] != close(opened)) {
            throw FlowFaults.flowEntryEnd(cursor, cursor.at, opened, scan.leaf);
        }
    }

    private char close(int opened) {
        return cursor.text[opened] == '{' ? '}' : ']';
    }

    /** Pass the question mark of an explicit entry, and return its offset. */
    private int question() {
        if (!isExplicit()) {
            return Tree.NONE;
        }
        int question = cursor.at++;
        lastEnd = cursor.at;
        gap.next();
        return question;
    }

    /** Read a mapping's key, unless it is a collection. */
    private int key(int mapping) {
        if (isColon(false) || isEntryEnd()) {
            closed = false;
            return empty(mapping);
        }
        return node(mapping);
    }

    /** Pass the colon behind a key, and return its offset, or NONE when there is none. */
    private int colon() {
        if (!isColon(closed)) {
            return Tree.NONE;
        }
        int colon = cursor.at++;
        lastEnd = cursor.at;
        gap.next();
        return colon;
    }

    /** Read the value behind a colon, unless it is a collection; it is empty when there is no colon. */
    private int value(int mapping, int colon) {
        return colon == Tree.NONE || isEntryEnd() ? empty(mapping) : node(mapping);
    }

    /**
     * Read an item of a sequence, unless it is a collection.
     *
     * @return when it is the key of a mapping of one entry, that mapping; otherwise NONE
     */
    private int item(int sequence, int start, int line) {
        properties();
        if (isBracket()) {
            return COLLECTION;
        }
        boolean empty = isColon(false) || properties.any() && isEntryEnd();
        if (!empty) {
            leaf();
        }
        closed = !empty && scan.leaf.style != NodeStyle.PLAIN;
        boolean key = isKey(start, line);
        int parent = key ? pair(sequence, start) : sequence;
        if (empty) {
            empty(parent);
        } else {
            nodes.leaf(parent, scan.leaf, properties);
        }
        return key ? parent : Tree.NONE;
    }

    private int pair(int sequence, int start) {
        return nodes.container(sequence, NodeKind.MAPPING, NodeStyle.FLOW, start, none);
    }

    private void endPair(int pair) {
        nodes.finish(pair, lastEnd);
        keys.check(pair);
    }

    /** Tell whether a colon follows what began at {@code start} on the line at {@code line}. */
    private boolean isKey(int start, int line) {
        int end = cursor.at;
        cursor.skipBlanks();
        if (!isColon(closed)) {
            cursor.at = end;
            return false;
        }
        if (cursor.lineStart != line || cursor.at - start > LONGEST_KEY) {
            throw FlowFaults.longKey(cursor, start, cursor.at, cursor.lineStart != line);
        }
        return true;
    }

    /** Read a node, unless it is a collection. */
    private int node(int parent) {
        properties();
        if (isBracket()) {
            return COLLECTION;
        }
        if (properties.any() && (isColon(false) || isEntryEnd())) {
            closed = false;
            return empty(parent);
        }
        leaf();
        closed = scan.leaf.style != NodeStyle.PLAIN;
        return nodes.leaf(parent, scan.leaf, properties);
    }

    private boolean isBracket() {
        char ch = cursor.text[cursor.at];
        return ch == '[' || ch == '{';
    }

    private void properties() {
        properties.clear();
        while (scan.properties.isNext()) {
            scan.properties.scan(properties, true);
            lastEnd = cursor.at;
            gap.next();
        }
    }

    private int empty(int parent) {
        return nodes.empty(parent, lastEnd, properties);
    }

    private void leaf() {
        char ch = cursor.text[cursor.at];
        if (ch == '"' || ch == '\'') {
            scan.quoted.scan(gap.least());
        } else if (ch == '*') {
            scan.properties.alias();
        } else {
            boolean indicator = (ch == '-' || ch == '?' || ch == ':')
                    && Chars.is(cursor.text[cursor.at + 1], Chars.SEPARATION | Chars.FLOW_INDICATOR);
            if (indicator || Chars.is(ch, Chars.FLOW_RESERVED)) {
                throw TextFaults.plainStart(cursor, cursor.at, true);
            }
            scan.plain.first(Chars.FLOW);
            scan.plain.flowRest(gap);
        }
        lastEnd = scan.leaf.end;
    }

    private boolean isExplicit() {
        return cursor.text[cursor.at] == '?' && cursor.isIndicator();
    }

    private boolean isColon(boolean adjacent) {
        return cursor.text[cursor.at] == ':'
                && (adjacent || Chars.is(cursor.text[cursor.at + 1], Chars.SEPARATION | Chars.FLOW_INDICATOR));
    }

    private boolean isEntryEnd() {
        char ch = cursor.text[cursor.at];
        return ch == ',' || ch == ']' || ch == '}' || cursor.atEnd();
    }
}
