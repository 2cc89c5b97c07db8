package io.configbuddy.document.tree;

import io.configbuddy.document.problem.Source;
import java.util.Arrays;

/**
 * Collects the nodes of a {@link Tree} while a parser reads the text.
 *
 * <p>Methods that add a node take the id of its parent, or {@link Tree#NONE} for a root or for a node that
 * {@link #append} links later. Children are linked in the order in which they are added. Not for use by several
 * threads.
 */
@SuppressWarnings("EnumOrdinal") // the flat record keeps ordinals; they never leave the process
public final class TreeBuilder {
    /** How many characters of text there is room for a node for at first, as in ordinary texts. */
    private static final int CHARS = 12;

    private final Source source;
    private final ScalarDecoder decoder;
    private int[] nodes;
    private int[] last;
    private int count;
    private int[] comments = new int[32];
    private int commentLength;
    private int[] documents = new int[Tree.DOCUMENT_WIDTH];
    private int documentLength;
    private int[] properties = new int[0];
    private int propertyLength;
    private int[] sections = new int[0];
    private int sectionLength;

    /**
     * Begin a tree over a text.
     *
     * @param source the text
     * @param decoder how the format's scalars are read
     */
    public TreeBuilder(Source source, ScalarDecoder decoder) {
        this.source = source;
        this.decoder = decoder;
        int estimate = Math.max(16, source.text().length() / CHARS);
        this.nodes = new int[estimate * Tree.WIDTH];
        this.last = new int[estimate];
    }

    /** Add a scalar, a key or a value, and return its id. */
    public int scalar(int parent, ScalarType type, NodeStyle style, int start, int end) {
        return add(parent, meta(NodeKind.SCALAR, type, style), start, end);
    }

    /** Add a mapping or a sequence whose end is told later by {@link #end}, and return its id. */
    public int container(int parent, NodeKind kind, NodeStyle style, int start) {
        return add(parent, meta(kind, ScalarType.NULL, style), start, start);
    }

    /** Add an alias of the node {@code target}, and return its id. */
    public int alias(int parent, int start, int end, int target) {
        int node = add(parent, meta(NodeKind.ALIAS, ScalarType.NULL, NodeStyle.PLAIN), start, end);
        nodes[node * Tree.WIDTH + Tree.FIRST] = target;
        return node;
    }

    /** Make {@code child}, added without a parent, the last child of {@code parent}. */
    public void append(int parent, int child) {
        int before = last[parent];
        if (before == Tree.NONE) {
            nodes[parent * Tree.WIDTH + Tree.FIRST] = child;
        } else {
            nodes[before * Tree.WIDTH + Tree.NEXT] = child;
        }
        last[parent] = child;
    }

    /**
     * Put a new container in the place of {@code node}, the last child of {@code parent}, with {@code node} as its only
     * child so far; the node keeps its id. For keys given several times.
     *
     * @return the new container's id
     */
    public int enclose(int parent, int before, int node, NodeKind kind, NodeStyle style) {
        int container = add(Tree.NONE, meta(kind, ScalarType.NULL, style), start(node), end(node));
        nodes[container * Tree.WIDTH + Tree.NEXT] = nodes[node * Tree.WIDTH + Tree.NEXT];
        nodes[node * Tree.WIDTH + Tree.NEXT] = Tree.NONE;
        nodes[container * Tree.WIDTH + Tree.FIRST] = node;
        last[container] = node;
        nodes[before * Tree.WIDTH + Tree.NEXT] = container;
        if (last[parent] == node) {
            last[parent] = container;
        }
        return container;
    }

    /**
     * Put a new container in the place of {@code node} and of everything added since, with {@code node} as its first
     * child: ids from {@code node} on move up by one. For a flow collection that turns out to be a mapping's first key.
     *
     * @param node a node whose descendants are just the nodes added since
     * @param start the offset of the container's first character: that of the node, or of its anchor or tag
     * @return the new container's id, which is the one that {@code node} had
     */
    public int wrap(int node, int start, NodeKind kind, NodeStyle style) {
        reserve(start(node));
        System.arraycopy(nodes, node * Tree.WIDTH, nodes, (node + 1) * Tree.WIDTH, (count - node) * Tree.WIDTH);
        System.arraycopy(last, node, last, node + 1, count - node);
        count++;
        for (int moved = node + 1; moved < count; moved++) {
            int at = moved * Tree.WIDTH;
            if (nodes[at + Tree.NEXT] >= node) {
                nodes[at + Tree.NEXT]++;
            }
            if ((nodes[at + Tree.META] & 3) != NodeKind.SCALAR.ordinal() && nodes[at + Tree.FIRST] >= node) {
                nodes[at + Tree.FIRST]++;
            }
            if (last[moved] >= node) {
                last[moved]++;
            }
        }
        for (int i = propertyLength - Tree.PROPERTY_WIDTH; i >= 0 && properties[i] >= node; i -= Tree.PROPERTY_WIDTH) {
            properties[i]++;
        }
        int at = node * Tree.WIDTH;
        nodes[at + Tree.META] = meta(kind, ScalarType.NULL, style);
        nodes[at + Tree.START] = start;
        nodes[at + Tree.END] = start;
        nodes[at + Tree.NEXT] = Tree.NONE;
        nodes[at + Tree.FIRST] = node + 1;
        nodes[at + Tree.SEPARATOR] = nodes[at + Tree.WIDTH + Tree.SEPARATOR];
        nodes[at + Tree.WIDTH + Tree.SEPARATOR] = Tree.NONE;
        last[node] = node + 1;
        return node;
    }

    /** Move the offset of the first character of {@code node}, for a section whose first entry comes later. */
    public void start(int node, int offset) {
        nodes[node * Tree.WIDTH + Tree.START] = offset;
    }

    /** Set the offset after the last character of {@code node}. */
    public void end(int node, int offset) {
        nodes[node * Tree.WIDTH + Tree.END] = offset;
    }

    /** Set the offset of the character that introduces {@code node}; see {@link Tree#separator}. */
    public void separator(int node, int offset) {
        nodes[node * Tree.WIDTH + Tree.SEPARATOR] = offset;
    }

    /** Leave a number with the scalar {@code node} for the format's decoder. */
    public void data(int node, int value) {
        nodes[node * Tree.WIDTH + Tree.FIRST] = value;
    }

    /** Give {@code node} a flag such as {@link Tree#ESCAPED}. */
    public void flag(int node, int flag) {
        nodes[node * Tree.WIDTH + Tree.META] |= flag << Tree.FLAG_SHIFT;
    }

    /** Change how {@code node} is said to be written, as when an implicit table gets a header of its own. */
    public void style(int node, NodeStyle style) {
        int at = node * Tree.WIDTH + Tree.META;
        nodes[at] = (nodes[at] & ~(15 << Tree.STYLE_SHIFT)) | (style.ordinal() << Tree.STYLE_SHIFT);
    }

    /** Give {@code node} an anchor; offsets include the {@code &}. */
    public void anchor(int node, int start, int end) {
        property(node, 1, start, end);
    }

    /** Give {@code node} a tag; offsets include the {@code !}. */
    public void tag(int node, int start, int end) {
        property(node, 3, start, end);
    }

    /** Add a comment, its marker included and its line end excluded; comments come in text order. */
    public void comment(int start, int end) {
        if (commentLength + 2 > comments.length) {
            comments = Arrays.copyOf(comments, comments.length * 2);
        }
        comments[commentLength++] = start;
        comments[commentLength++] = end;
    }

    /**
     * Add a document.
     *
     * @param root its root node
     * @param start the offset at which it begins, directives and marker included
     * @param end the offset after it, end marker included
     * @param flags {@link Tree#EXPLICIT_START}, {@link Tree#EXPLICIT_END}, both or 0
     */
    public void document(int root, int start, int end, int flags) {
        documents = room(documents, documentLength, Tree.DOCUMENT_WIDTH);
        documents[documentLength++] = root;
        documents[documentLength++] = start;
        documents[documentLength++] = end;
        documents[documentLength++] = flags;
    }

    /** Add a header that opens {@code node}, and return its number; its body's end is its own until told. */
    public int section(int node, int headerStart, int headerEnd) {
        sections = room(sections, sectionLength, Tree.SECTION_WIDTH);
        sections[sectionLength++] = node;
        sections[sectionLength++] = headerStart;
        sections[sectionLength++] = headerEnd;
        sections[sectionLength++] = headerEnd;
        return sectionLength / Tree.SECTION_WIDTH - 1;
    }

    /** Set the offset after the last statement under a header. */
    public void bodyEnd(int section, int offset) {
        sections[section * Tree.SECTION_WIDTH + 3] = offset;
    }

    /** Return how many nodes have been added. */
    public int size() {
        return count;
    }

    /** Return what {@code node} is. */
    public NodeKind kind(int node) {
        return Tree.KINDS[nodes[node * Tree.WIDTH + Tree.META] & 3];
    }

    /** Return what the scalar {@code node} means. */
    public ScalarType type(int node) {
        return Tree.TYPES[nodes[node * Tree.WIDTH + Tree.META] >> Tree.TYPE_SHIFT & 15];
    }

    /** Return how {@code node} is written. */
    public NodeStyle style(int node) {
        return Tree.STYLES[nodes[node * Tree.WIDTH + Tree.META] >> Tree.STYLE_SHIFT & 15];
    }

    /** Tell whether {@code node} has {@code flag}. */
    public boolean has(int node, int flag) {
        return (nodes[node * Tree.WIDTH + Tree.META] >> Tree.FLAG_SHIFT & flag) != 0;
    }

    /** Return the offset of the first character of {@code node}. */
    public int start(int node) {
        return nodes[node * Tree.WIDTH + Tree.START];
    }

    /** Return the offset after the last character of {@code node}, as told so far. */
    public int end(int node) {
        return nodes[node * Tree.WIDTH + Tree.END];
    }

    /** Return the first child of {@code node} so far, or {@link Tree#NONE}. */
    public int first(int node) {
        return nodes[node * Tree.WIDTH + Tree.FIRST];
    }

    /** Return the child added after {@code node}, or {@link Tree#NONE}. */
    public int next(int node) {
        return nodes[node * Tree.WIDTH + Tree.NEXT];
    }

    /** Return the child of {@code node} added last, or {@link Tree#NONE}. */
    public int last(int node) {
        return last[node];
    }

    /** Return the tree; the builder is spent. */
    public Tree build(Duplicates duplicates) {
        return new Tree(
                source,
                decoder,
                duplicates,
                isNearlyFull() ? nodes : Arrays.copyOf(nodes, count * Tree.WIDTH),
                count,
                Arrays.copyOf(comments, commentLength),
                Arrays.copyOf(documents, documentLength),
                Arrays.copyOf(properties, propertyLength),
                Arrays.copyOf(sections, sectionLength));
    }

    private static int meta(NodeKind kind, ScalarType type, NodeStyle style) {
        return kind.ordinal() | (type.ordinal() << Tree.TYPE_SHIFT) | (style.ordinal() << Tree.STYLE_SHIFT);
    }

    private int add(int parent, int meta, int start, int end) {
        reserve(start);
        int node = count++;
        int at = node * Tree.WIDTH;
        nodes[at] = meta;
        nodes[at + Tree.START] = start;
        nodes[at + Tree.END] = end;
        nodes[at + Tree.NEXT] = Tree.NONE;
        nodes[at + Tree.FIRST] = Tree.NONE;
        nodes[at + Tree.SEPARATOR] = Tree.NONE;
        last[node] = Tree.NONE;
        if (parent != Tree.NONE) {
            append(parent, node);
        }
        return node;
    }

    private void reserve(int offset) {
        if (count == last.length) {
            int room = count + Math.max(16, moreNodes(offset));
            last = Arrays.copyOf(last, room);
            nodes = Arrays.copyOf(nodes, room * Tree.WIDTH);
        }
    }

    /** Guess how many nodes follow: as many for each character as so far, but by no means few or very many. */
    private int moreNodes(int offset) {
        long ahead = (long) source.text().length() - offset;
        long more = ahead * count / Math.max(1, offset) * 17 / 16;
        return (int) Math.max(count / 4, Math.min(count, more));
    }

    /** Tell whether so little room is left that a copy without it would cost more than it spares. */
    private boolean isNearlyFull() {
        return count >= last.length - last.length / 6;
    }

    private static int[] room(int[] array, int used, int wanted) {
        return used + wanted > array.length ? Arrays.copyOf(array, Math.max(used + wanted, used * 2)) : array;
    }

    // Nearly always the last one; a wrapped node's properties come before those that its first key already has.
    private void property(int node, int field, int start, int end) {
        int at = propertyLength;
        while (at > 0 && properties[at - Tree.PROPERTY_WIDTH] >= node) {
            at -= Tree.PROPERTY_WIDTH;
        }
        if (at == propertyLength || properties[at] != node) {
            properties = room(properties, propertyLength, Tree.PROPERTY_WIDTH);
            System.arraycopy(properties, at, properties, at + Tree.PROPERTY_WIDTH, propertyLength - at);
            propertyLength += Tree.PROPERTY_WIDTH;
            properties[at] = node;
            Arrays.fill(properties, at + 1, at + Tree.PROPERTY_WIDTH, Tree.NONE);
            flag(node, Tree.PROPERTIES);
        }
        properties[at + field] = start;
        properties[at + field + 1] = end;
    }
}
