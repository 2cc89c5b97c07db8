package io.configbuddy.document.path;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a value in a document, such as {@code server.hosts[0].name}.
 *
 * <p>A path that holds a selector or a wildcard is a query: it may name no value, one or many. Every other path names
 * one place, whether there is a value or not. {@code docs/reference/paths.md} has the whole language.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Path {
    private static final Path ROOT = new Path(new Segment[0]);

    private final Segment[] segments;
    private @Nullable String text;

    private Path(Segment[] segments) {
        this.segments = segments;
    }

    /**
     * Parse what a person types, or an RFC 6901 pointer when it begins with a slash.
     *
     * @param text the path; empty or a lone dot for the root, a dot in front of the first key is ignored
     * @throws io.configbuddy.document.problem.ConfigException when it isn't a path; its problem has the column, in a
     *     source that is named {@code <path>}
     */
    public static Path parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        return of(text.charAt(0) == '/' ? Pointers.parse(text) : new PathParser(text).parse());
    }

    /** Return the path of the whole document. */
    public static Path root() {
        return ROOT;
    }

    /** Return the path along {@code keys}, each taken as it is; of none, the root. */
    public static Path of(String... keys) {
        Segment[] segments = new Segment[keys.length];
        for (int i = 0; i < keys.length; i++) {
            segments[i] = new Segment.Key(keys[i]);
        }
        return new Path(segments);
    }

    private static Path of(List<Segment> segments) {
        return segments.isEmpty() ? ROOT : new Path(segments.toArray(new Segment[0]));
    }

    /** Return the path of the value of {@code key}, taken as it is, in the mapping at this path. */
    public Path child(String key) {
        return child(new Segment.Key(key));
    }

    /** Return the path of an item of the sequence at this path, counted from 0, or from the end when negative. */
    public Path child(int index) {
        return child(new Segment.Index(index));
    }

    /** Return the path one step further. */
    public Path child(Segment step) {
        Segment[] longer = Arrays.copyOf(segments, segments.length + 1);
        longer[segments.length] = step;
        return new Path(longer);
    }

    /** Return the path to what another path leads to from here. */
    public Path resolve(Path further) {
        Segment[] longer = Arrays.copyOf(segments, segments.length + further.segments.length);
        System.arraycopy(further.segments, 0, longer, segments.length, further.segments.length);
        return longer.length == 0 ? ROOT : new Path(longer);
    }

    /**
     * Return the path without its last step.
     *
     * @throws IllegalStateException when this is the root, which has no parent: ask {@link #isRoot} first
     */
    public Path parent() {
        if (isRoot()) {
            throw new IllegalStateException("the root has no parent");
        }
        return segments.length == 1 ? ROOT : new Path(Arrays.copyOf(segments, segments.length - 1));
    }

    /** Return the steps from the root, none for the root; the list can't be changed. */
    public List<Segment> segments() {
        return Collections.unmodifiableList(Arrays.asList(segments));
    }

    /** Tell whether this is the path of the whole document. */
    public boolean isRoot() {
        return segments.length == 0;
    }

    /** Tell whether this holds a selector or a wildcard, and so may name several values. */
    public boolean isQuery() {
        for (Segment segment : segments) {
            if (segment instanceof Segment.Selector
                    || segment instanceof Segment.AnyChild
                    || segment instanceof Segment.AnyDepth) {
                return true;
            }
        }
        return false;
    }

    /** Tell whether the first steps of this path are all the steps of {@code prefix}. */
    public boolean startsWith(Path prefix) {
        if (prefix.segments.length > segments.length) {
            return false;
        }
        for (int i = 0; i < prefix.segments.length; i++) {
            if (!prefix.segments[i].equals(segments[i])) {
                return false;
            }
        }
        return true;
    }

    /**
     * Return this path as an RFC 6901 pointer, empty for the root.
     *
     * <p>A pointer can't tell the key {@code 0} from the item 0, so reading it back may give another path for the same
     * value.
     *
     * @throws IllegalStateException when this is a query, or counts from the end: no pointer can say that
     */
    public String toPointer() {
        return Pointers.print(segments);
    }

    /** Return the canonical text, which {@link #parse} reads as an equal path. */
    @Override
    public String toString() {
        // A race here computes the same text twice, which is harmless.
        String canonical = text;
        if (canonical == null) {
            canonical = PathPrinter.print(segments);
            text = canonical;
        }
        return canonical;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Path path && Arrays.equals(segments, path.segments);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(segments);
    }
}
