package io.configbuddy.formats.yaml;

import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import io.configbuddy.document.value.Value.Entry;
import io.configbuddy.document.value.Value.Item;
import io.configbuddy.document.value.Value.Mapping;
import io.configbuddy.document.value.Value.Scalar;
import io.configbuddy.document.value.Value.Sequence;
import java.util.List;

/** Writes documents laid out in lines; collections in brackets where that is wished for and fits. */
final class YamlWriter {
    private static final int DEFAULT_INDENT = 2;
    private static final int DASH = 2;
    /** The largest indentation that a text block's header can tell. */
    private static final int LARGEST = 9;

    private final StringBuilder out = new StringBuilder();
    private final ScalarWriter scalars;
    private final FlowWriter flow;
    private final CommentWriter comments;
    private final int indent;
    private final boolean oneLine;
    /** How far a sequence stands from the key that it is the value of. */
    private int sequenceIndent;
    /** How far an item's content stands from its dash. */
    private int dash = DASH;

    YamlWriter(WriteOptions options, boolean old) {
        this.oneLine = options.indent() == 0;
        this.indent = oneLine ? DEFAULT_INDENT : options.indent();
        this.sequenceIndent = indent;
        this.scalars = new ScalarWriter(out, options.quotes(), old, options.width());
        this.flow = new FlowWriter(out, scalars, options.width());
        this.comments = new CommentWriter(out, scalars);
    }

    /** Lay sequences out otherwise than by the options. */
    void sequences(int fromKey, int fromDash) {
        sequenceIndent = fromKey;
        dash = fromDash;
    }

    /** Return the lines of a collection in a column, the last one without its end. */
    String lines(Value value, int column) {
        block(value, column, false);
        return taken();
    }

    /** Return a value that is no collection laid out in lines, in a collection in a column, or -1 at the root. */
    String leaf(Value value, int column) {
        leaf(value, column, column, CommentText.NONE);
        return taken();
    }

    private String taken() {
        String text = out.substring(0, out.length() - 1);
        out.setLength(0);
        comments.fresh();
        return text;
    }

    String write(List<Value> documents) {
        for (int i = 0; i < documents.size(); i++) {
            if (i > 0) {
                out.append("---\n");
                comments.fresh();
            }
            document(documents.get(i));
        }
        if (documents.isEmpty()) {
            out.append('\n');
        }
        return out.toString();
    }

    private void document(Value root) {
        if (oneLine && FlowWriter.isWithoutComments(root)) {
            flow.write(root);
            out.append('\n');
        } else if (root instanceof Mapping mapping && !mapping.entries().isEmpty()) {
            entries(mapping, 0, false);
        } else if (root instanceof Sequence sequence && !sequence.items().isEmpty()) {
            items(sequence, 0, false);
        } else {
            leaf(root, 0, -1, CommentText.NONE);
        }
    }

    /** Write entries in a column; the first one goes on with the line when it is {@code begun}. */
    private void entries(Mapping mapping, int column, boolean begun) {
        boolean first = true;
        for (Entry entry : mapping.entries()) {
            if (!first || !begun) {
                comments.before(entry.comments(), column, first);
                scalars.pad(column);
            }
            first = false;
            boolean split = key(entry.key(), column, entry.comments());
            value(entry.value(), column, split ? CommentText.NONE : entry.comments());
        }
        comments.inner(mapping.inner(), column);
    }

    /** Write a key and its colon; tell whether it took a line of its own, with the comment behind it. */
    private boolean key(Value key, int column, CommentText comment) {
        int start = out.length();
        if (key instanceof Scalar scalar) {
            scalars.key(scalar, false);
        } else {
            flow.write(key);
        }
        boolean split = out.length() - start > FlowParser.LONGEST_KEY;
        if (split) {
            out.insert(start, "? ");
            comments.trailing(comment);
            out.append('\n');
            scalars.pad(column);
        }
        out.append(':');
        return split;
    }

    /** Write an entry's value behind its colon, and end the line. */
    private void value(Value value, int column, CommentText comment) {
        if (isBlock(value)) {
            comments.trailing(comment);
            out.append('\n');
            comments.fresh();
            block(value, column + (value instanceof Sequence ? sequenceIndent : indent), false);
        } else {
            out.append(' ');
            leaf(value, column, column, comment);
        }
    }

    private void items(Sequence sequence, int column, boolean begun) {
        boolean first = true;
        for (Item item : sequence.items()) {
            if (!first || !begun) {
                comments.before(item.comments(), column, first);
                scalars.pad(column);
            }
            first = false;
            out.append('-');
            if (!isBlock(item.value())) {
                scalars.pad(dash - 1);
                leaf(item.value(), column, column, item.comments());
            } else if (item.comments().trailing().isEmpty()
                    && first(item.value()).isEmpty()) {
                scalars.pad(dash - 1);
                comments.fresh();
                block(item.value(), column + dash, true);
            } else {
                comments.trailing(item.comments());
                out.append('\n');
                comments.fresh();
                block(item.value(), column + dash, false);
            }
        }
        comments.inner(sequence.inner(), column);
    }

    private void block(Value value, int column, boolean begun) {
        if (value instanceof Mapping mapping) {
            entries(mapping, column, begun);
        } else if (value instanceof Sequence sequence) {
            items(sequence, column, begun);
        }
    }

    private static CommentText first(Value value) {
        if (value instanceof Mapping mapping) {
            return mapping.entries().get(0).comments();
        }
        return value instanceof Sequence sequence ? sequence.items().get(0).comments() : CommentText.NONE;
    }

    /** Tell whether a value is a collection to be laid out in lines. */
    boolean isBlock(Value value) {
        if (value instanceof Mapping mapping) {
            return !mapping.entries().isEmpty() && !flow.fits(value);
        }
        return value instanceof Sequence sequence && !sequence.items().isEmpty() && !flow.fits(value);
    }

    /**
     * Write what is no collection laid out in lines, and end the line.
     *
     * @param column the column of the collection around it
     * @param parent the same, or -1 at the root
     */
    private void leaf(Value value, int column, int parent, CommentText comment) {
        if (value instanceof Scalar scalar && scalars.isBlock(scalar)) {
            int step = Math.min(indent, LARGEST);
            scalars.blockHeader(scalar, step);
            comments.trailing(comment);
            out.append('\n');
            scalars.blockLines(scalar, Math.max(parent, 0) + step);
            comments.after(scalars.isKept(scalar));
            return;
        }
        if (value instanceof Scalar scalar) {
            scalars.value(scalar, false);
        } else if (!emptyWithComment(value, column)) {
            flow.write(value);
        }
        comments.trailing(comment);
        out.append('\n');
        comments.after(false);
    }

    /** Write an empty collection with a comment in it over several lines; return false when it has none. */
    private boolean emptyWithComment(Value value, int column) {
        CommentText inner = value instanceof Mapping mapping
                ? mapping.inner()
                : value instanceof Sequence sequence ? sequence.inner() : CommentText.NONE;
        if (inner.isEmpty()) {
            return false;
        }
        boolean mapping = value instanceof Mapping;
        out.append(mapping ? "{\n" : "[\n");
        comments.fresh();
        comments.inner(inner, column + indent);
        scalars.pad(column + 1);
        out.append(mapping ? '}' : ']');
        return true;
    }
}
