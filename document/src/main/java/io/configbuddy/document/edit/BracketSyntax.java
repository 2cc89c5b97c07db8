package io.configbuddy.document.edit;

/**
 * How a format writes what stands in brackets; see {@link Brackets}. An implementation may
 * keep what it finds out about the text.
 */
public interface BracketSyntax {
    /**
     * Return how a new entry or item is written, without comments around it and without a comma.
     *
     * @param child the entry or item
     * @param style how the container is laid out that it comes into
     */
    String child(DraftChild child, BracketStyle style);

    /**
     * Return how the key of an entry is written, with what parts it from the value.
     *
     * @param child the entry
     * @param style how the container is laid out that it is in, or comes into
     */
    String key(DraftChild child, BracketStyle style);

    /**
     * Return a comment with its markers.
     *
     * @param line what it says, with its leading space
     * @param within whether something follows it on its line
     */
    String comment(String line, boolean within);

    /** Tell whether an empty container is to get its first children on lines of their own. */
    boolean spreads(ContainerEdit edit);

    /** Return the blanks that part two children on one line where no two are there to go by. */
    String gap(DraftNode container);

    /** Return by how much lines in a container are indented more than its own line. */
    String indentUnit(Draft draft);

    /**
     * Return the blanks that lines in an empty container get at least, and the line of its closing bracket.
     *
     * @param edit the container
     * @param line the blanks that begin the line on which it opens
     */
    default String outerIndent(ContainerEdit edit, String line) {
        return line;
    }

    /** Tell whether a copied text may get another indentation: not when a string in it goes over several lines. */
    boolean isMovable(String copied);

    /**
     * Tell whether the characters of an entry or item of the text may be copied into brackets.
     *
     * @param source the entry or item as it stands in the text, in whatever container
     */
    default boolean isCopied(DraftChild source) {
        return true;
    }
}
