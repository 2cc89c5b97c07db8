package io.configbuddy.document.problem;

/**
 * A place in a named text.
 *
 * @param source the text
 * @param span the range in it
 */
public record Location(Source source, Span span) {
    /** Check that the range lies in the text. */
    public Location {
        if (span.end() > source.text().length()) {
            throw new IllegalArgumentException("span " + span + " is outside of " + source);
        }
    }

    /** Return the line and column at which the place begins. */
    public Position position() {
        return source.position(span.start());
    }

    /** Return the same place, in a text of which reports don't show what stands there. */
    public Location concealed() {
        return new Location(source.concealing(span), span);
    }

    /** Return {@code name:line:column}, or the name alone when the text is an entry among others. */
    @Override
    public String toString() {
        return source.isEntry() ? source.name() : source.name() + ":" + position();
    }
}
