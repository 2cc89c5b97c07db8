package io.configbuddy.document.problem;

/**
 * A range of a text, in UTF-16 offsets.
 *
 * @param start the offset of the first character, from 0
 * @param end the offset after the last character, never less than {@code start}; equal for an empty place
 */
public record Span(int start, int end) {
    /** Check that the range is a range. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** Return the empty span at {@code offset}. */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    /** Return the number of UTF-16 units covered. */
    public int length() {
        return end - start;
    }

    /** Tell whether {@code offset} lies inside (the end excluded). */
    public boolean contains(int offset) {
        return offset >= start && offset < end;
    }

    /** Return the part of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Return {@code start..end}; written out because a record's own {@code toString} is slow at start-up. */
    @Override
    public String toString() {
        return start + ".." + end;
    }
}
