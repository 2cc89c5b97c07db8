package io.configbuddy.core.template;

import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of parts of a text in the file that it stands in.
 *
 * <p>That is exact when the text is written there as it is, with or without quotes around it; a part of a text with
 * escapes is at the place of all of it.
 */
public final class TextPlace {
    private final @Nullable Location place;
    private final int begin;

    private TextPlace(@Nullable Location place, int begin) {
        this.place = place;
        this.begin = begin;
    }

    /**
     * Return the places of a text.
     *
     * @param text the text, with the quoting of its format undone
     * @param place where it stands, quotes included, or null when that is nowhere
     */
    public static TextPlace of(String text, @Nullable Location place) {
        if (place == null) {
            return new TextPlace(null, -1);
        }
        String source = place.source().text();
        Span span = place.span();
        for (int quotes = 0; quotes <= 1; quotes++) {
            if (span.length() == text.length() + 2 * quotes && source.startsWith(text, span.start() + quotes)) {
                return new TextPlace(place, span.start() + quotes);
            }
        }
        return new TextPlace(place, -1);
    }

    /** Return the place of a part of the text, or null when the text stands nowhere. */
    public @Nullable Location of(int start, int end) {
        return place == null || begin < 0 ? place : new Location(place.source(), new Span(begin + start, begin + end));
    }
}
