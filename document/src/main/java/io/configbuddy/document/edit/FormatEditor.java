package io.configbuddy.document.edit;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.value.Value;

/**
 * Turns the changes of a draft into replacements in its text: the part of editing that each format brings.
 *
 * <p>The draft knows what is to be; a format knows how it is written. Each method is told of one change and tells the
 * {@link Splicer} what to replace. Changes within what is new are not told one by one: a new or replaced value is told
 * as a whole, and {@link DraftNode#toValue} gives it. The result is parsed again and compared with the draft, so that
 * what goes wrong here is refused and harms nothing.
 *
 * <p>What the format can't express is refused with {@link Draft#refuse}. One editor serves the edits of one document, and may keep
 * what it finds out about its text.
 */
public interface FormatEditor {
    /**
     * Return a new scalar as it will be read back: in a format that knows strings only, all are strings.
     *
     * @param scalar the scalar asked for; its text is spelled as {@link
     *     io.configbuddy.document.tree.ScalarDecoder#decode} lays down
     * @throws io.configbuddy.document.problem.ConfigException when the format has no such scalar
     */
    default Value.Scalar fit(Value.Scalar scalar) {
        return scalar;
    }

    /**
     * Return how a key reads where upper and lower case make no difference in keys; where they do, the key itself.
     *
     * @see #isFolded
     */
    default String fold(String key) {
        return key;
    }

    /** Tell whether upper and lower case make no difference in the key of an entry, given that {@link #fold} folds any. */
    default boolean isFolded(DraftChild child) {
        return true;
    }

    /**
     * Return the entry or item that a comment on another one is written at: the same, or one in it where the other has no
     * line of its own.
     */
    default DraftChild commented(DraftChild child) {
        return child;
    }

    /** Tell whether the format has comments. */
    default boolean hasComments() {
        return true;
    }

    /**
     * Tell whether the keys of a mapping keep the order that an edit asks for; otherwise the order is followed as far as
     * the format allows.
     */
    default boolean keepsOrder() {
        return true;
    }

    /** Tell whether the format can write a value of a kind in a style that is asked for. */
    default boolean hasStyle(NodeKind kind, NodeStyle style) {
        return false;
    }

    /**
     * Replace the value of an entry, an item or a root that stays where it is, or give a root to a text that has none
     * (then {@link DraftChild#isNew}).
     */
    void value(DraftChild child, Splicer out);

    /** Replace the key of an entry that stays where it is; {@link DraftChild#key} is the new one. */
    void key(DraftChild child, Splicer out);

    /**
     * Replace the leading comments of an entry or item that stays where it is; {@link DraftChild#comments} has the new
     * ones, possibly none.
     */
    void leading(DraftChild child, Splicer out);

    /** Replace the trailing comments, as {@link #leading} does the leading ones. */
    void trailing(DraftChild child, Splicer out);

    /**
     * Remove and insert entries of a mapping, or items of a sequence. An inserted one may come from another place of the
     * same container or, with {@link DraftChild#movedFrom}, from another container.
     */
    void children(ContainerEdit edit, Splicer out);

    /** Hear that all changes are told: for a format that can tell what to replace only once it knows them all. */
    default void finish(Draft draft, Splicer out) {}
}
