package io.configbuddy.document.value;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import java.util.List;

/**
 * Data without a text yet: what a format writes.
 *
 * <p>Styles are wishes carried over from where the data came from; a format that cannot honour one ignores it. All
 * implementations are immutable.
 */
public sealed interface Value {
    /** Return the style wished for: {@link NodeStyle#BLOCK} and {@link NodeStyle#PLAIN} when there is no wish. */
    NodeStyle style();

    /**
     * Keys with values, in order.
     *
     * @param entries the entries
     * @param style the style wished for
     * @param inner the comment that stands after the last entry
     */
    record Mapping(List<Entry> entries, NodeStyle style, CommentText inner) implements Value {
        /** Copy the list. */
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Values, in order.
     *
     * @param items the items
     * @param style the style wished for
     * @param inner the comment that stands after the last item
     */
    record Sequence(List<Item> items, NodeStyle style, CommentText inner) implements Value {
        /** Copy the list. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A single value.
     *
     * @param type what the text means
     * @param text what it says, spelled as {@link io.configbuddy.document.tree.ScalarDecoder#decode} lays down; a number
     *     or a date that goes back into the format and dialect that it came from may keep the spelling that it had there
     * @param style the style wished for
     */
    record Scalar(ScalarType type, String text, NodeStyle style) implements Value {
        /** Return a plain scalar. */
        public static Scalar of(ScalarType type, String text) {
            return new Scalar(type, text, NodeStyle.PLAIN);
        }

        /** Return the type, never the text, which may be a secret. */
        @Override
        public String toString() {
            return type.toString();
        }
    }

    /**
     * A key with its value.
     *
     * @param key the key; a string in every format but YAML
     * @param value the value
     * @param comments the comments around it
     */
    record Entry(Value key, Value value, CommentText comments) {}

    /**
     * A value in a sequence.
     *
     * @param value the value
     * @param comments the comments around it
     */
    record Item(Value value, CommentText comments) {}
}
