package io.configbuddy.formats.internal;

import io.configbuddy.document.tree.Tree;

/** How a format lays out its lines: what {@link LineLayout} has to know of it. */
public interface LineRules {
    /** Tell whether a character is a blank, which says nothing at either end of a key or a value. */
    boolean isBlank(char c);

    /** Tell whether a CR alone ends a line. */
    default boolean endsLineAtReturn() {
        return true;
    }

    /** Return what stands before the entries of a section, or of the text before the first one. */
    default String margin(boolean inSection) {
        return "";
    }

    /** Return where an entry begins that has its key, or for an item its value, at {@code owner}. */
    int keyStart(int owner);

    /** Return where the key of an entry ends. */
    int keyEnd(int owner, int value);

    /**
     * Return what stands between a key and its value.
     *
     * @param separator the separator that stands there
     * @param first the value's first character; a line end when it has none, or begins on the next line
     */
    String assignment(char separator, char first);

    /** Tell whether a blank behind a value keeps it from going on in the next line. */
    default boolean isGuarded(int value) {
        return false;
    }

    /** Tell whether a line that ends in a character goes on in the next one, though nothing reads it. */
    default boolean goesOnAfter(char last) {
        return false;
    }

    /** Tell whether it makes no difference which line ends a value has in it. */
    default boolean evensLineEnds() {
        return true;
    }

    /** Tell whether blanks at the ends of the lines of a value say nothing. */
    default boolean trimsLines() {
        return false;
    }

    /** Tell whether a value in one kind of quotes says the same in the other; {@code tree} has only plain ones in it. */
    default boolean mayRequote(Tree tree, int value) {
        return false;
    }
}
