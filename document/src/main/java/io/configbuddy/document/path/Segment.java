package io.configbuddy.document.path;

/**
 * One step of a {@link Path}.
 *
 * <p>The records write out {@code equals}, {@code hashCode} and {@code toString}, because those that the compiler makes
 * cost tens of milliseconds when first used. {@code toString} gives the text that the segment has as a path of its own.
 */
public sealed interface Segment {
    /**
     * Step to the value of a key in a mapping.
     *
     * @param name the key, as it is when all quoting is undone; possibly empty
     */
    record Key(String name) implements Segment {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String toString() {
            return PathPrinter.print(this);
        }
    }

    /**
     * Step to an item of a sequence.
     *
     * @param value the position from 0, or when negative from the end: -1 is the last item; more than {@link
     *     Integer#MIN_VALUE}, so that the sign may be taken off
     */
    record Index(int value) implements Segment {
        /** Check that the number has an opposite. */
        public Index {
            if (value == Integer.MIN_VALUE) {
                throw new IllegalArgumentException("not a position: " + value);
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Index index && index.value == value;
        }

        @Override
        public int hashCode() {
            return value;
        }

        @Override
        public String toString() {
            return PathPrinter.print(this);
        }
    }

    /**
     * Step to an item of a sequence or to the value of a key, whichever is there.
     *
     * <p>This is what a number in an RFC 6901 pointer means, which only the document can tell.
     *
     * @param index the position from 0, never negative
     */
    record KeyOrIndex(int index) implements Segment {
        /** Check that the number has no sign. */
        public KeyOrIndex {
            if (index < 0) {
                throw new IllegalArgumentException("not a position: " + index);
            }
        }

        /** Return the key that the number is when the value is a mapping. */
        public String name() {
            return Integer.toString(index);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof KeyOrIndex either && either.index == index;
        }

        @Override
        public int hashCode() {
            return ~index;
        }

        @Override
        public String toString() {
            return PathPrinter.print(this);
        }
    }

    /**
     * Step to every item of a sequence that is a mapping with this key and this value.
     *
     * @param key the key to look at, possibly empty
     * @param value the text that its value must have, possibly empty
     */
    record Selector(String key, String value) implements Segment {
        @Override
        public boolean equals(Object other) {
            return other instanceof Selector that && that.key.equals(key) && that.value.equals(value);
        }

        @Override
        public int hashCode() {
            return 31 * key.hashCode() + value.hashCode();
        }

        @Override
        public String toString() {
            return PathPrinter.print(this);
        }
    }

    /** Step to every value of a mapping and every item of a sequence. */
    record AnyChild() implements Segment {
        @Override
        public boolean equals(Object other) {
            return other instanceof AnyChild;
        }

        @Override
        public int hashCode() {
            return 1;
        }

        @Override
        public String toString() {
            return PathPrinter.print(this);
        }
    }

    /** Step down any number of levels, none included. */
    record AnyDepth() implements Segment {
        @Override
        public boolean equals(Object other) {
            return other instanceof AnyDepth;
        }

        @Override
        public int hashCode() {
            return 2;
        }

        @Override
        public String toString() {
            return PathPrinter.print(this);
        }
    }
}
