package io.configbuddy.document.report;

import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;

/** Draws the source lines of places, numbered, with a mark under what is meant. */
final class Excerpt {
    /** A span of more lines shows only its first and its last. */
    private static final int MOST_LINES = 4;

    private final StringBuilder out;
    private final Ink ink;
    private final int gutter;
    private final int room;

    /**
     * Prepare to draw.
     *
     * @param out where to
     * @param ink how to color
     * @param gutter how many columns the line numbers take
     * @param width how many columns there are for gutter and source together
     */
    Excerpt(StringBuilder out, Ink ink, int gutter, int width) {
        this.out = out;
        this.ink = ink;
        this.gutter = gutter;
        this.room = width - gutter - 3;
    }

    /** Return the last line, from 1, that the place is on; a line end belongs to the line that it ends. */
    static int lastLine(Location place) {
        Span span = place.span();
        return place.source().line(span.length() == 0 ? span.start() : span.end() - 1);
    }

    void draw(Location place, char mark, String color) {
        Source source = place.source();
        Span span = place.span();
        int first = source.line(span.start());
        int last = lastLine(place);
        frame("");
        out.append('\n');
        Row row = line(source, first, span.start(), span.end());
        marks(row, mark, color, first == last ? "" : " from here");
        if (first == last) {
            return;
        }
        if (last - first < MOST_LINES) {
            for (int number = first + 1; number < last; number++) {
                line(source, number, source.lineStart(number), source.lineStart(number));
            }
        } else {
            ink.on(out, Ink.FRAME);
            out.append("...");
            ink.off(out);
            out.append('\n');
        }
        marks(line(source, last, firstInk(source, last), span.end()), mark, color, " to here");
    }

    /** Draw a line, laid out for the part of the span that lies on it. */
    private Row line(Source source, int number, int start, int end) {
        Span line = source.lineSpan(number);
        int from = Math.min(start, line.end());
        Row row = MaskedLine.row(source, number, from, Math.max(from, Math.min(end, line.end())), room);
        frame(Integer.toString(number));
        if (!row.shown().isEmpty()) {
            out.append(' ').append(row.shown());
        }
        out.append('\n');
        return row;
    }

    private void marks(Row row, char mark, String color, String note) {
        frame("");
        out.append(" ".repeat(row.markStart() + 1));
        ink.on(out, color);
        out.append(String.valueOf(mark).repeat(row.markEnd() - row.markStart())).append(note);
        ink.off(out);
        out.append('\n');
    }

    private static int firstInk(Source source, int number) {
        Span line = source.lineSpan(number);
        int i = line.start();
        while (i < line.end()
                && (source.text().charAt(i) == ' ' || source.text().charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private void frame(String number) {
        ink.on(out, Ink.FRAME);
        out.append(number).append(" ".repeat(gutter - number.length() + 1)).append('|');
        ink.off(out);
    }
}
