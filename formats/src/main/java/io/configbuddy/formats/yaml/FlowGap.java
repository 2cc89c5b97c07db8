package io.configbuddy.formats.yaml;

/** Goes from token to token in flow context, where lines must be indented more than the block around them. */
final class FlowGap {
    private final Cursor cursor;
    /** How many spaces a line must begin with. */
    private int least;
    /** Where the outermost bracket stands. */
    private int opened;

    FlowGap(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Begin a flow collection at the cursor, in a block indented by {@code parent}. */
    void begin(int parent) {
        least = parent + 1;
        opened = cursor.at;
    }

    int least() {
        return least;
    }

    /**
     * Go on to the next token.
     *
     * <p>The specification wants closing brackets indented as well; many real files have them in the column of the
     * block around them, where they can mean nothing else, so that is read, too.
     */
    void next() {
        cursor.next();
        if (!cursor.fresh || cursor.indent >= least) {
            return;
        }
        char ch = cursor.text[cursor.at];
        boolean closes = ch == ']' || ch == '}';
        if (cursor.atEnd() || closes && cursor.indent == least - 1) {
            return;
        }
        throw cursor.isMarker(cursor.at) && cursor.indent == Cursor.OUTSIDE
                ? FlowFaults.markerInFlow(cursor, cursor.at, opened)
                : FlowFaults.flowIndent(cursor, cursor.at, opened, least, cursor.tab);
    }
}
