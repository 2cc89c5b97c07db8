package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;

/**
 * Reads what is laid out by indentation (YAML 1.2.2, section 8.2), down from a document's root.
 *
 * <p>Written after the productions of the specification, but without trying one after the other: the first character of
 * a node decides what it is, and whether it is a mapping's first key shows behind it. Every method leaves the cursor at
 * the next token on a fresh line, so that white space, comments and indentation are looked at once.
 *
 * <p>Mappings and sequences catch what is refused within them, and go on at the next line that is not indented more
 * than they are, so that one mistake does not hide the others.
 */
final class BlockParser {
    private enum Place {
        /** Behind {@code key:}, where no collection may begin on the same line. */
        VALUE,
        /** Behind {@code -}, where one may. */
        ITEM,
        /** Behind {@code ?} or the {@code :} after it: as both of the above. */
        EXPLICIT,
        /** At the beginning of a document. */
        ROOT
    }

    /** What a mapping's key is that has been scanned and not been added. */
    private enum Key {
        LEAF,
        FLOW,
        EMPTY,
        EXPLICIT
    }

    private final Cursor cursor;
    private final Nodes nodes;
    private final TreeBuilder builder;
    private final Scanners scan;
    private final Leaf leaf;
    private final FlowParser flow;
    private final BlockScanner blocks;
    private final KeyChecker keys;
    private final Recovery recovery;
    /** Anchor and tag on lines before the one on which the node begins. */
    private final Properties outer = new Properties();
    /** Anchor and tag on the line on which the node begins. */
    private final Properties inner = new Properties();

    private int lastEnd;
    /** Where the node begins, its inner anchor and tag included. */
    private int entryStart;
    /** Whether a collection may begin there. */
    private boolean entryOpen;
    /** Whether a tab stands before it. */
    private boolean entryTab;

    private Key form = Key.LEAF;
    /** The column of the collection that ended last within the entry being read, or NONE. */
    private int innerColumn = Tree.NONE;

    BlockParser(Cursor cursor, Nodes nodes, KeyChecker keys) {
        this.cursor = cursor;
        this.nodes = nodes;
        this.builder = nodes.builder;
        this.keys = keys;
        this.recovery = new Recovery(cursor);
        this.scan = new Scanners(cursor);
        this.leaf = scan.leaf;
        this.flow = new FlowParser(cursor, nodes, scan, keys);
        this.blocks = new BlockScanner(cursor, leaf);
    }

    /** Read the root of a document at the cursor; it stands at {@code from} when it is empty. */
    int root(int from) {
        restore(0);
        lastEnd = from;
        return node(Tree.NONE, -1, Place.ROOT);
    }

    /**
     * Read the node at the cursor, or an empty one when the next token does not belong to it.
     *
     * @param n the indentation of the collection around it, or -1
     */
    private int node(int parent, int n, Place place) {
        if (!begin(n, place)) {
            outer.absorb(inner, cursor);
            return nodes.empty(parent, lastEnd, outer);
        }
        char ch = cursor.text[cursor.at];
        if (ch == '[' || ch == '{') {
            return flow(parent, n);
        }
        if (ch == '|' || ch == '>') {
            blocks.scan(n);
            return leaf(parent);
        }
        if ((ch == '-' || ch == '?' || ch == ':') && cursor.isIndicator()) {
            if (ch == '-') {
                return sequence(parent, n);
            }
            form = ch == '?' ? Key.EXPLICIT : Key.EMPTY;
            open(ch == '?');
            return mapping(container(parent, NodeKind.MAPPING), cursor.lineStart);
        }
        int line = cursor.lineStart;
        boolean plain = leaf(ch, n);
        if (isKey(line)) {
            form = Key.LEAF;
            return mapping(container(parent, NodeKind.MAPPING), line);
        }
        if (plain) {
            scan.plain.blockRest(n + 1);
        } else {
            endLine();
        }
        return leaf(parent);
    }

    /** Read anchors and tags, and tell whether a node follows. */
    private boolean begin(int n, Place place) {
        while (true) {
            if (cursor.fresh && isOutside(n, place)) {
                return false;
            }
            entryStart = cursor.at;
            entryOpen = cursor.fresh || place == Place.ITEM || place == Place.EXPLICIT;
            entryTab = cursor.tab;
            if (!scan.properties.isNext()) {
                return true;
            }
            while (scan.properties.isNext()) {
                property();
                if (cursor.fresh) {
                    break;
                }
            }
            if (!cursor.fresh) {
                return true;
            }
            outer.absorb(inner, cursor);
        }
    }

    private boolean isDash() {
        return cursor.text[cursor.at] == '-' && cursor.isIndicator();
    }

    private void property() {
        scan.properties.scan(inner, false);
        lastEnd = cursor.at;
        cursor.next();
    }

    private boolean isOutside(int n, Place place) {
        if (cursor.indent > n) {
            return false;
        }
        if (cursor.tab && !cursor.atEnd()) {
            throw BlockFaults.tab(cursor);
        }
        boolean zeroIndented = place == Place.VALUE || place == Place.EXPLICIT;
        return !(zeroIndented && cursor.indent == n && isDash());
    }

    /** Scan a leaf other than a block scalar, of plain text only the first line; tell whether it is plain text. */
    private boolean leaf(char ch, int n) {
        if (ch == '"' || ch == '\'') {
            scan.quoted.scan(n + 1);
            return false;
        }
        if (ch == '*') {
            scan.properties.alias();
            return false;
        }
        if (Chars.is(ch, Chars.BLOCK_RESERVED)) {
            throw TextFaults.plainStart(cursor, cursor.at, false);
        }
        scan.plain.first(Chars.BLOCK);
        return true;
    }

    private int leaf(int parent) {
        lastEnd = leaf.end;
        if (inner.any()) {
            outer.absorb(inner, cursor);
        }
        return nodes.leaf(parent, leaf, outer);
    }

    private int container(int parent, NodeKind kind) {
        return nodes.container(parent, kind, NodeStyle.BLOCK, entryStart, outer);
    }

    /** Read a flow collection, which may be the first key of a mapping. */
    private int flow(int parent, int n) {
        int line = cursor.lineStart;
        int node = builder.size();
        boolean anchored = inner.anchorStart != Tree.NONE;
        boolean tagged = inner.tagStart != Tree.NONE;
        if (outer.anchorStart != Tree.NONE) {
            nodes.open(node, outer, node, nodes.depth);
        }
        int mark = nodes.anchors.count();
        flow.read(parent, n, inner);
        lastEnd = cursor.at;
        if (isKey(line)) {
            form = Key.FLOW;
            nodes.wrap(node, entryStart, NodeStyle.BLOCK, mark);
            nodes.reopen(node, outer);
            return mapping(node, line);
        }
        if (anchored && outer.anchorStart != Tree.NONE || tagged && outer.tagStart != Tree.NONE) {
            throw PropertyFaults.twice(
                    cursor, anchored ? "anchor" : "tag", outer.start(), outer.start() + 1, entryStart, entryStart + 1);
        }
        nodes.mark(node, outer);
        endLine();
        return node;
    }

    /** Tell whether what was read from {@code entryStart} on, on the line at {@code line}, is a key. */
    private boolean isKey(int line) {
        int end = cursor.at;
        if (Chars.isBreak(cursor.text[end])) {
            return false;
        }
        cursor.skipBlanks();
        if (cursor.text[cursor.at] != ':' || !cursor.isIndicator()) {
            cursor.at = end;
            return false;
        }
        if (cursor.lineStart != line || cursor.at - entryStart > FlowParser.LONGEST_KEY) {
            throw FlowFaults.longKey(cursor, entryStart, cursor.at, cursor.lineStart != line);
        }
        open(false);
        return true;
    }

    /** Check that a collection may begin where the node begins. */
    private void open(boolean indicator) {
        if (!entryOpen) {
            throw BlockFaults.collectionHere(cursor, entryStart);
        }
        if (entryTab) {
            throw BlockFaults.tabBefore(cursor, entryStart);
        }
        if (indicator && inner.any()) {
            throw BlockFaults.propertyBeforeIndicator(cursor, inner.start());
        }
    }

    /** Check that the line ends behind a node, and go on to the next one. */
    private void endLine() {
        int end = cursor.at;
        cursor.next();
        if (!cursor.fresh) {
            throw BlockFaults.trailing(cursor, end);
        }
    }

    private int sequence(int parent, int n) {
        open(true);
        int column = cursor.column();
        int sequence = container(parent, NodeKind.SEQUENCE);
        int level = nodes.depth;
        boolean more = true;
        while (more) {
            int from = cursor.at;
            try {
                if (!isDash()) {
                    throw BlockFaults.missingDash(cursor, builder.start(sequence));
                }
                int dash = pass();
                builder.separator(node(sequence, column, Place.ITEM), dash);
                more = isNext(column, builder.start(sequence)) && (column > n || isDash());
            } catch (Refusal refusal) {
                more = recovery.resume(refusal, from, column) && (column > n || isDash());
                restore(level);
            }
        }
        innerColumn = column;
        nodes.finish(sequence, lastEnd);
        return sequence;
    }

    /** Read the entries of a mapping, whose first key on the line at {@code line} has been scanned. */
    private int mapping(int mapping, int line) {
        int column = builder.start(mapping) - line;
        int level = nodes.depth;
        boolean scanned = true;
        boolean more = true;
        while (more) {
            int from = cursor.at;
            try {
                if (!scanned) {
                    key(mapping, column);
                }
                scanned = false;
                Place place = form == Key.EXPLICIT ? Place.EXPLICIT : Place.VALUE;
                if (form == Key.EXPLICIT) {
                    int question = pass();
                    builder.separator(node(mapping, column, place), question);
                } else {
                    addKey(mapping);
                }
                if (place == Place.VALUE || isColon(column)) {
                    int colon = pass();
                    builder.separator(node(mapping, column, place), colon);
                } else {
                    nodes.empty(mapping, lastEnd, outer);
                }
                more = isNext(column, builder.start(mapping));
            } catch (Refusal refusal) {
                scanned = false;
                more = recovery.resume(refusal, from, column);
                restore(level);
            }
        }
        innerColumn = column;
        nodes.finish(mapping, lastEnd);
        keys.check(mapping);
        return mapping;
    }

    /** Forget what was begun when something was refused. */
    private void restore(int level) {
        nodes.depth = level;
        outer.clear();
        inner.clear();
    }

    /** Tell whether the line at the cursor is indented by {@code column}; more is refused. */
    private boolean isNext(int column, int start) {
        if (cursor.indent > column) {
            throw BlockFaults.indent(cursor, column, innerColumn, start, leaf, leaf.end == lastEnd);
        }
        if (cursor.tab && !cursor.atEnd()) {
            throw BlockFaults.tab(cursor);
        }
        return cursor.indent == column;
    }

    /** Scan the key at the cursor, which begins a line in a mapping's column. */
    private void key(int mapping, int column) {
        entryStart = cursor.at;
        entryOpen = true;
        entryTab = cursor.tab;
        int line = cursor.lineStart;
        while (scan.properties.isNext()) {
            property();
            if (cursor.fresh) {
                throw BlockFaults.propertyAlone(cursor, entryStart, lastEnd);
            }
        }
        char ch = cursor.text[cursor.at];
        if ((ch == '-' || ch == '?' || ch == ':') && cursor.isIndicator()) {
            if (ch == '-') {
                throw BlockFaults.itemInMapping(cursor, builder.start(mapping));
            }
            form = ch == '?' ? Key.EXPLICIT : Key.EMPTY;
            open(ch == '?');
            return;
        }
        if (ch == '[' || ch == '{') {
            form = Key.FLOW;
            flow.read(mapping, column, inner);
        } else {
            form = Key.LEAF;
            leaf(ch, column);
        }
        if (!isKey(line)) {
            throw BlockFaults.missingColon(cursor, entryStart);
        }
    }

    /** Add the key that was scanned. */
    private void addKey(int mapping) {
        if (form == Key.LEAF) {
            nodes.leaf(mapping, leaf, inner);
        } else if (form == Key.EMPTY) {
            nodes.empty(mapping, inner.any() ? lastEnd : cursor.at, inner);
        }
    }

    /** Tell whether a colon begins the line at the cursor in a mapping's column. */
    private boolean isColon(int column) {
        if (cursor.indent != column || cursor.text[cursor.at] != ':' || !cursor.isIndicator()) {
            return false;
        }
        if (cursor.tab) {
            throw BlockFaults.tab(cursor);
        }
        return true;
    }

    /** Pass an indicator, go on to the next token, and return the indicator's offset. */
    private int pass() {
        innerColumn = Tree.NONE;
        int indicator = cursor.at++;
        lastEnd = cursor.at;
        cursor.next();
        return indicator;
    }
}
