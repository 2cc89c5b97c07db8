package io.configbuddy.document.problem;

/**
 * A place as a person counts it.
 *
 * @param line the line, from 1; a line ends at LF, CR LF or a CR alone
 * @param column the column, from 1, in Unicode code points; a tab counts as one
 */
public record Position(int line, int column) {
    /** Return {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
