package io.configbuddy.document.report;

/**
 * How problems are shown to people.
 *
 * @param color whether to color by ANSI escape sequences
 * @param width how many columns a line of an excerpt may take before it is cut around the caret; less than 40 is taken
 *     as 40
 */
public record HumanStyle(boolean color, int width) {
    private static final HumanStyle PLAIN = new HumanStyle(false, 120);

    /** Take no less than what an excerpt needs. */
    public HumanStyle {
        width = Math.max(40, width);
    }

    /** Return the style of a log: no color, 120 columns. */
    public static HumanStyle plain() {
        return PLAIN;
    }

    /** Return this style with or without color. */
    public HumanStyle withColor(boolean colored) {
        return new HumanStyle(colored, width);
    }

    /** Return this style for a terminal of so many columns. */
    public HumanStyle withWidth(int columns) {
        return new HumanStyle(color, columns);
    }
}
