package io.configbuddy.document.reformat;

/**
 * The style that a text is to have.
 *
 * @param indent how many spaces a level of nesting is indented by, 1 to 16
 * @param tabs whether a level is indented by one tab instead, in formats that allow it
 * @param width how many columns what stands on one line may take before it is broken over several; 0 for no limit
 * @param blankLines how many blank lines may stand in a row; with 0 those stay that part a comment from what it does not
 *     belong to
 * @param quotes which quotes strings get
 */
public record ReformatOptions(int indent, boolean tabs, int width, int blankLines, Quotes quotes) {
    /** The defaults: 2 spaces, 80 columns, one blank line, the quotes that are there. */
    public static final ReformatOptions DEFAULT = new ReformatOptions(2, false, 80, 1, Quotes.KEEP);

    /** Which quotes strings get that have quotes; what has none stays so. */
    public enum Quotes {
        /** Those that they have. */
        KEEP,
        /** Single ones, where the string then says the same without more escapes. */
        SINGLE,
        /** Double ones, where the string then says the same without more escapes. */
        DOUBLE
    }

    /** Check the numbers. */
    public ReformatOptions {
        if (indent < 1 || indent > 16 || width < 0 || blankLines < 0) {
            throw new IllegalArgumentException("indent " + indent + ", width " + width + ", blank lines " + blankLines);
        }
    }

    /** Return these options with another indentation. */
    public ReformatOptions withIndent(int spaces) {
        return new ReformatOptions(spaces, false, width, blankLines, quotes);
    }

    /** Return these options with a tab as indentation. */
    public ReformatOptions withTabs() {
        return new ReformatOptions(indent, true, width, blankLines, quotes);
    }

    /** Return these options with another width. */
    public ReformatOptions withWidth(int columns) {
        return new ReformatOptions(indent, tabs, columns, blankLines, quotes);
    }

    /** Return these options with another number of blank lines. */
    public ReformatOptions withBlankLines(int lines) {
        return new ReformatOptions(indent, tabs, width, lines, quotes);
    }

    /** Return these options with other quotes. */
    public ReformatOptions withQuotes(Quotes kind) {
        return new ReformatOptions(indent, tabs, width, blankLines, kind);
    }

    /**
     * Return how many of the blank lines in a row stay.
     *
     * @param found how many there are, or fewer than none
     * @param besideComment whether a comment stands directly above or below them
     */
    public int blankLinesOf(int found, boolean besideComment) {
        return Math.max(0, Math.min(found, besideComment ? Math.max(1, blankLines) : blankLines));
    }

    /** Return what one level of nesting is indented by. */
    public String unit() {
        return tabs ? "\t" : " ".repeat(indent);
    }
}
