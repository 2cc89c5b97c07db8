package io.configbuddy.formats.toml;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;

/**
 * The tables of a text: finds or makes the one that a header or a dotted key names, and says what may be defined twice.
 *
 * <p>How a table came about is its style, and all rules follow from it. A header may define a table that so far only
 * stands in the dots of other headers (IMPLICIT), and may pass through any table but an inline one; dotted keys may
 * only pass through tables that dotted keys made (DOTTED); nothing adds to an inline table or array (FLOW).
 *
 * <p>What breaks a rule is a problem unless the reader has asked for {@link Duplicates#FIRST} or LAST, and never stops
 * the tree: where both definitions are tables laid out by lines, the second one adds to the first; else the key gets a
 * second entry in its table, which later lines then mean.
 */
final class Tables {
    private final TreeBuilder builder;
    private final KeyIndex index;
    private final Input input;
    private final boolean reject;
    private final int root;
    private final int maxDepth;
    private int depth;
    private boolean reopened;
    private int made;

    Tables(Input input, TreeBuilder builder, int root, ParseOptions options) {
        this.builder = builder;
        this.index = new KeyIndex(input, builder);
        this.input = input;
        this.reject = options.duplicates() == Duplicates.REJECT;
        this.root = root;
        this.maxDepth = options.maxDepth();
    }

    /** Return how deep the table that {@link #header} returned last lies; the root is 1 deep. */
    int depth() {
        return depth;
    }

    /**
     * Return how many nodes {@link #header} made last, up to the one it returned: none when it came back to a table, two
     * for the first table of an array and the array.
     */
    int made() {
        return made;
    }

    /**
     * Find or make the table of a header.
     *
     * @param path what stands in the brackets
     * @param start the offset of the first bracket
     * @param end the offset after the last bracket
     * @param array whether the brackets are double
     * @return the table's node, or {@link Reports#FAILED} when it lies too deep
     */
    int header(KeyPath path, int start, int end, boolean array) {
        reopened = false;
        made = 0;
        depth = 1;
        int table = root;
        int last = path.last();
        for (int part = 0; part < last; part++) {
            int key = index.find(table, path, part);
            if (key == Tree.NONE) {
                return create(table, path, part, start, end, array);
            }
            int value = builder.next(key);
            boolean sections = builder.style(value) == NodeStyle.SECTIONS;
            if (!sections && !isLaidOutByLines(value)) {
                if (isReported()) {
                    BadRedefinitions.closed(input, builder, path, part, key);
                }
                return create(table, path, part, start, end, array);
            }
            table = sections ? builder.last(value) : value;
            depth += sections ? 2 : 1;
        }
        int key = index.find(table, path, last);
        return key == Tree.NONE
                ? create(table, path, last, start, end, array)
                : define(table, path, key, start, end, array);
    }

    /**
     * Find or make the table that the last part of a dotted key belongs to.
     *
     * @param table where the key stands
     * @param path the key, of two parts at least
     * @return the table's node; new tables are the youngest nodes, each after its key, and their ends are not set
     */
    int dotted(int table, KeyPath path) {
        int parent = table;
        for (int part = 0; part < path.last(); part++) {
            int key = index.find(parent, path, part);
            int value = key == Tree.NONE ? Tree.NONE : builder.next(key);
            if (key != Tree.NONE && builder.style(value) != NodeStyle.DOTTED) {
                if (isReported()) {
                    BadRedefinitions.dotted(input, builder, path, part, key);
                }
                value = isLaidOutByLines(value) ? value : Tree.NONE;
            }
            parent = value == Tree.NONE ? between(parent, path, part, NodeStyle.DOTTED) : value;
        }
        return parent;
    }

    /** Add the last part of {@code path} as a key of {@code table}, its value to follow. */
    void key(int table, KeyPath path) {
        int last = path.last();
        int first = index.find(table, path, last);
        int key = add(table, path, last);
        if (first == Tree.NONE) {
            index.put(key);
            return;
        }
        builder.flag(table, Tree.DUPLICATES);
        if (!reopened && isReported()) {
            BadRedefinitions.key(input, builder, path, first);
        }
    }

    private int create(int table, KeyPath path, int from, int start, int end, boolean array) {
        int last = path.last();
        depth += last - from + (array ? 2 : 1);
        if (depth > maxDepth) {
            return BadRedefinitions.depth(input, path, maxDepth);
        }
        // The table comes before its keys, as its first bracket does.
        int value = array
                ? builder.container(Tree.NONE, NodeKind.SEQUENCE, NodeStyle.SECTIONS, start)
                : builder.container(Tree.NONE, NodeKind.MAPPING, NodeStyle.SECTION, start);
        made = array ? 2 : 1;
        int opened = array ? builder.container(value, NodeKind.MAPPING, NodeStyle.SECTION, start) : value;
        int parent = table;
        for (int part = from; part < last; part++) {
            parent = between(parent, path, part, NodeStyle.IMPLICIT);
            builder.end(parent, end);
        }
        entry(parent, path, last);
        builder.append(parent, value);
        return opened;
    }

    /** A header names what is there already. */
    private int define(int table, KeyPath path, int key, int start, int end, boolean array) {
        int value = builder.next(key);
        NodeStyle style = builder.style(value);
        if (array && style == NodeStyle.SECTIONS) {
            depth += 2;
            made = 1;
            return builder.container(value, NodeKind.MAPPING, NodeStyle.SECTION, start);
        }
        if (!array && style == NodeStyle.IMPLICIT) {
            builder.style(value, NodeStyle.SECTION);
            depth++;
            return value;
        }
        if (isReported()) {
            BadRedefinitions.header(input, builder, path, key, array);
        }
        if (!array && isLaidOutByLines(value)) {
            depth++;
            reopened = true;
            return value;
        }
        return create(table, path, path.last(), start, end, array);
    }

    /** Add a table that stands only in the dots of a key. */
    private int between(int table, KeyPath path, int part, NodeStyle style) {
        entry(table, path, part);
        return builder.container(table, NodeKind.MAPPING, style, path.start(part));
    }

    /** Add a key that later lines find, in place of one that says the same. */
    private void entry(int table, KeyPath path, int part) {
        if (index.find(table, path, part) != Tree.NONE) {
            builder.flag(table, Tree.DUPLICATES);
        }
        index.put(add(table, path, part));
    }

    private int add(int table, KeyPath path, int part) {
        int key = builder.scalar(table, ScalarType.STRING, path.style(part), path.start(part), path.end(part));
        if (path.isEscaped(part)) {
            builder.flag(key, Tree.ESCAPED);
        }
        return key;
    }

    private boolean isLaidOutByLines(int value) {
        return builder.kind(value) == NodeKind.MAPPING && builder.style(value) != NodeStyle.FLOW;
    }

    private boolean isReported() {
        return reject && !input.reports.isFull();
    }
}
