package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;

/** Reads what stands in brackets and braces (YAML 1.2.2, section 7.4). */
final class FlowParser {
    /** How long a key may be that only its colon shows to be one. */
    static final int LONGEST_KEY = 1024;

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
        return collection(parent, own);
    }

    private int collection(int parent, Properties own) {
        int opened = cursor.at;
        boolean mapping = cursor.text[opened] == '{';
        char close = mapping ? '}' : ']';
        NodeKind kind = mapping ? NodeKind.MAPPING : NodeKind.SEQUENCE;
        int node = nodes.container(parent, kind, NodeStyle.FLOW, opened, own);
        cursor.at++;
        gap.next();
        while (cursor.text[cursor.at] != close) {
            if (isEntryEnd()) {
                throw FlowFaults.flowEntry(cursor, cursor.at, opened);
            }
            if (mapping) {
                member(node);
            } else {
                item(node);
            }
            gap.next();
            if (cursor.text[cursor.at] == ',') {
                cursor.at++;
                gap.next();
            } else if (cursor.text[cursor.at] != close) {
                throw FlowFaults.flowEntryEnd(cursor, cursor.at, opened, lastEnd);
            }
        }
        lastEnd = ++cursor.at;
        nodes.finish(node, lastEnd);
        closed = true;
        if (mapping) {
            keys.check(node);
        }
        return node;
    }

    /** Read {@code key: value}, {@code key} or {@code ? key : value} into a mapping. */
    private void member(int mapping) {
        int question = Tree.NONE;
        lastEnd = cursor.at;
        if (isExplicit()) {
            question = cursor.at++;
            lastEnd = cursor.at;
            gap.next();
        }
        boolean keyless = isColon(false) || isEntryEnd();
        int key = keyless ? empty(mapping) : node(mapping);
        builder.separator(key, question);
        closed &= !keyless;
        gap.next();
        value(mapping);
    }

    /** Read the colon at the cursor and the value behind it; when there is no colon, the value is empty. */
    private void value(int mapping) {
        if (!isColon(closed)) {
            empty(mapping);
            return;
        }
        int colon = cursor.at++;
        lastEnd = cursor.at;
        gap.next();
        builder.separator(isEntryEnd() ? empty(mapping) : node(mapping), colon);
    }

    /** Read an item of a sequence; one with a colon is a mapping of one entry. */
    private void item(int sequence) {
        int start = cursor.at;
        int line = cursor.lineStart;
        lastEnd = start;
        if (isExplicit()) {
            int pair = pair(sequence, start);
            member(pair);
            endPair(pair);
            return;
        }
        properties();
        char ch = cursor.text[cursor.at];
        if (ch == '[' || ch == '{') {
            int mark = nodes.anchors.count();
            int node = collection(sequence, properties);
            if (isKey(start, line)) {
                nodes.wrap(node, start, NodeStyle.FLOW, mark);
                value(node);
                endPair(node);
            }
            return;
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
        if (key) {
            value(parent);
            endPair(parent);
        }
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

    private int node(int parent) {
        properties();
        char ch = cursor.text[cursor.at];
        if (ch == '[' || ch == '{') {
            return collection(parent, properties);
        }
        closed = false;
        if (properties.any() && (isColon(false) || isEntryEnd())) {
            return empty(parent);
        }
        leaf();
        closed = scan.leaf.style != NodeStyle.PLAIN;
        return nodes.leaf(parent, scan.leaf, properties);
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
