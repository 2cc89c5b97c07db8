package io.configbuddy.document.format;

/**
 * The style in which to write a text.
 *
 * @param dialect one of the format's dialects; empty for its default
 * @param indent how many spaces a level of nesting is indented by; 0 writes on one line where the format can
 * @param width how many columns a line may have before a format that can breaks it; 0 for no limit
 * @param quotes which quotes strings get
 */
public record WriteOptions(String dialect, int indent, int width, Quotes quotes) {
    /** The defaults: default dialect, 2 spaces, 80 columns, quotes only where needed. */
    public static final WriteOptions DEFAULT = new WriteOptions("", 2, 80, Quotes.AUTO);

    /** Which quotes strings get, in formats that have a choice. */
    public enum Quotes {
        /** None where none are needed, else the format's usual ones. */
        AUTO,
        /** Single ones around every string value that they can express, else double ones. */
        SINGLE,
        /** Double ones around every string value. */
        DOUBLE
    }

    /** Check the numbers. */
    public WriteOptions {
        if (indent < 0 || indent > 16 || width < 0) {
            throw new IllegalArgumentException("indent " + indent + ", width " + width);
        }
    }

    /** Tell whether these say the same as others but for the dialect; a record's own {@code equals} is slow at start-up. */
    public boolean hasStyleOf(WriteOptions other) {
        return indent == other.indent && width == other.width && quotes == other.quotes;
    }

    /** Return these options with another dialect. */
    public WriteOptions withDialect(String name) {
        return new WriteOptions(name, indent, width, quotes);
    }

    /** Return these options with another indentation. */
    public WriteOptions withIndent(int spaces) {
        return new WriteOptions(dialect, spaces, width, quotes);
    }
}
