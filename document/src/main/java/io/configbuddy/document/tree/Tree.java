package io.configbuddy.document.tree;

import io.configbuddy.document.problem.Source;
import org.jspecify.annotations.Nullable;

/**
 * A text's structure as flat records of ints, made by a {@link TreeBuilder}.
 *
 * <p>A node is its id: six ints in one array, so a tree costs 24 bytes a node and no objects; {@link Node} is the view
 * that people use. Ids are given in the order in which nodes begin in the text, save for a {@link NodeStyle#REPEATED}
 * sequence, whose id comes after its first item's. A mapping's children are key, value, key, value.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Tree {
    /** No node, no offset. */
    public static final int NONE = -1;

    /** The scalar's text is not just the characters between its quotes: it has escapes, folds or the like. */
    public static final int ESCAPED = 1;
    /** The scalar has no text at all, such as the value of {@code key:} in YAML; its span is empty. */
    public static final int EMPTY = 1 << 1;
    /** The mapping has YAML merge keys ({@code <<}) that its view applies. */
    public static final int MERGE = 1 << 2;
    /** The node has an anchor, a tag or both; see {@link #anchorStart} and {@link #tagStart}. */
    public static final int PROPERTIES = 1 << 3;
    /** The mapping has a key twice. */
    public static final int DUPLICATES = 1 << 4;
    /** For a format's own use. */
    public static final int PRIVATE = 1 << 5;

    /** The document begins with a marker of its own ({@code ---}). */
    public static final int EXPLICIT_START = 1;
    /** The document ends with a marker of its own ({@code ...}). */
    public static final int EXPLICIT_END = 1 << 1;

    static final int WIDTH = 6;
    static final int META = 0;
    static final int START = 1;
    static final int END = 2;
    static final int NEXT = 3;
    static final int FIRST = 4;
    static final int SEPARATOR = 5;

    static final int TYPE_SHIFT = 2;
    static final int STYLE_SHIFT = 6;
    static final int FLAG_SHIFT = 10;

    static final int DOCUMENT_WIDTH = 4;
    static final int PROPERTY_WIDTH = 5;
    static final int SECTION_WIDTH = 4;

    static final NodeKind[] KINDS = NodeKind.values();
    static final NodeStyle[] STYLES = NodeStyle.values();
    static final ScalarType[] TYPES = ScalarType.values();

    private final Source source;
    private final ScalarDecoder decoder;
    /** {@link #WIDTH} numbers for each node; there may be some room behind the last one. */
    private final int[] nodes;

    private final int size;
    private final int[] comments;
    private final int[] documents;
    private final int[] properties;
    private final int[] sections;
    private final Duplicates duplicates;
    private @Nullable CommentIndex commentIndex;

    Tree(
            Source source,
            ScalarDecoder decoder,
            Duplicates duplicates,
            int[] nodes,
            int size,
            int[] comments,
            int[] documents,
            int[] properties,
            int[] sections) {
        this.source = source;
        this.decoder = decoder;
        this.duplicates = duplicates;
        this.nodes = nodes;
        this.size = size;
        this.comments = comments;
        this.documents = documents;
        this.properties = properties;
        this.sections = sections;
    }

    /** Return the text that this is the structure of. */
    public Source source() {
        return source;
    }

    /** Return how many nodes there are: ids run from 0 to one less. */
    public int size() {
        return size;
    }

    /** Return what {@code node} is. */
    public NodeKind kind(int node) {
        return KINDS[meta(node) & 3];
    }

    /** Return what the scalar {@code node} means; {@link ScalarType#NULL} for what is no scalar. */
    public ScalarType type(int node) {
        return TYPES[(meta(node) >> TYPE_SHIFT) & 15];
    }

    /** Return how {@code node} is written. */
    public NodeStyle style(int node) {
        return STYLES[(meta(node) >> STYLE_SHIFT) & 15];
    }

    /** Tell whether {@code node} has {@code flag}, one of {@link #ESCAPED}, {@link #EMPTY} and so on. */
    public boolean has(int node, int flag) {
        return ((meta(node) >> FLAG_SHIFT) & flag) != 0;
    }

    /** Return the offset of the first character of {@code node}, after its anchor and tag. */
    public int start(int node) {
        return nodes[node * WIDTH + START];
    }

    /** Return the offset after the last character of {@code node}. */
    public int end(int node) {
        return nodes[node * WIDTH + END];
    }

    /** Return the next child of the parent of {@code node}, or {@link #NONE}. */
    public int next(int node) {
        return nodes[node * WIDTH + NEXT];
    }

    /** Return the first child of the container {@code node}, or {@link #NONE} when it is empty. */
    public int first(int node) {
        return nodes[node * WIDTH + FIRST];
    }

    /** Return the node that the alias {@code node} stands for. */
    public int target(int node) {
        return nodes[node * WIDTH + FIRST];
    }

    /** Return the number that the format's parser left with the scalar {@code node} for its decoder, else NONE. */
    public int data(int node) {
        return nodes[node * WIDTH + FIRST];
    }

    /**
     * Return the offset of the character that introduces {@code node}: {@code :} or {@code =} for a value, {@code -} for
     * an item of a block sequence, {@code ?} for a key; {@link #NONE} when there is none.
     */
    public int separator(int node) {
        return nodes[node * WIDTH + SEPARATOR];
    }

    /** Return what the scalar {@code node} says, by its format's rules; see {@link ScalarDecoder#decode}. */
    public String text(int node) {
        return decoder.decode(this, node);
    }

    /** Return the characters of {@code node} as they stand in the text. */
    public String lexeme(int node) {
        return source.text().substring(start(node), end(node));
    }

    /** Return how many comments there are. */
    public int commentCount() {
        return comments.length / 2;
    }

    /** Return the offset of the first character of a comment, its marker included; comments are in text order. */
    public int commentStart(int comment) {
        return comments[comment * 2];
    }

    /** Return the offset after the last character of a comment, its line end excluded. */
    public int commentEnd(int comment) {
        return comments[comment * 2 + 1];
    }

    /** Return the first comment that begins at {@code offset} or after it; the number of comments when there is none. */
    public int commentFrom(int offset) {
        int low = 0;
        int high = commentCount();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (commentStart(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Return how many documents the text holds; more than one only in YAML, none in an empty YAML stream. */
    public int documentCount() {
        return documents.length / DOCUMENT_WIDTH;
    }

    /** Return the root node of a document. */
    public int root(int document) {
        return documents[document * DOCUMENT_WIDTH];
    }

    /** Return the offset at which a document begins, its directives and marker included. */
    public int documentStart(int document) {
        return documents[document * DOCUMENT_WIDTH + 1];
    }

    /** Return the offset after a document, its end marker included. */
    public int documentEnd(int document) {
        return documents[document * DOCUMENT_WIDTH + 2];
    }

    /** Tell whether a document has {@link #EXPLICIT_START} or {@link #EXPLICIT_END}. */
    public boolean documentHas(int document, int flag) {
        return (documents[document * DOCUMENT_WIDTH + 3] & flag) != 0;
    }

    /** Return where the anchor of {@code node} begins ({@code &} included), or {@link #NONE}. */
    public int anchorStart(int node) {
        return property(node, 1);
    }

    /** Return the offset after the anchor of {@code node}, or {@link #NONE}. */
    public int anchorEnd(int node) {
        return property(node, 2);
    }

    /** Return where the tag of {@code node} begins ({@code !} included), or {@link #NONE}. */
    public int tagStart(int node) {
        return property(node, 3);
    }

    /** Return the offset after the tag of {@code node}, or {@link #NONE}. */
    public int tagEnd(int node) {
        return property(node, 4);
    }

    /** Return how many headers ({@code [name]}, {@code [[name]]}) there are. */
    public int sectionCount() {
        return sections.length / SECTION_WIDTH;
    }

    /** Return the mapping that a header opens; two headers may open the same. Headers are in text order. */
    public int sectionNode(int section) {
        return sections[section * SECTION_WIDTH];
    }

    /** Return the offset of a header's first bracket. */
    public int headerStart(int section) {
        return sections[section * SECTION_WIDTH + 1];
    }

    /** Return the offset after a header's last bracket. */
    public int headerEnd(int section) {
        return sections[section * SECTION_WIDTH + 2];
    }

    /** Return the offset after the last statement under a header; the header's end when there is none. */
    public int bodyEnd(int section) {
        return sections[section * SECTION_WIDTH + 3];
    }

    /**
     * Tell whether a scalar is just like one of another tree, but for its offsets, which are {@code shift} less than the
     * other's.
     */
    public boolean isShifted(int scalar, Tree other, int otherScalar, int shift) {
        int at = scalar * WIDTH;
        int otherAt = otherScalar * WIDTH;
        return nodes[at] == other.nodes[otherAt]
                && nodes[at + START] + shift == other.nodes[otherAt + START]
                && nodes[at + END] + shift == other.nodes[otherAt + END]
                && nodes[at + FIRST] == other.nodes[otherAt + FIRST];
    }

    /** Return how a key that stands twice in one mapping is read. */
    public Duplicates duplicates() {
        return duplicates;
    }

    /** Return which comment belongs to which node, for those who write formats or tools. */
    public CommentIndex commentIndex() {
        // A race here computes the same index twice, which is harmless.
        CommentIndex index = commentIndex;
        if (index == null) {
            index = CommentIndex.of(this);
            commentIndex = index;
        }
        return index;
    }

    private int meta(int node) {
        return nodes[node * WIDTH + META];
    }

    private int property(int node, int field) {
        if (!has(node, PROPERTIES)) {
            return NONE;
        }
        int low = 0;
        int high = properties.length / PROPERTY_WIDTH - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (properties[middle * PROPERTY_WIDTH] < node) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return properties[low * PROPERTY_WIDTH + field];
    }
}
