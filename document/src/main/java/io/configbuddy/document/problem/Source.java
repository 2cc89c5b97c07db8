package io.configbuddy.document.problem;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named text: what a file said when it was read.
 *
 * <p>Immutable, but for what is known to be a secret in it, which only grows; safe for use by several threads.
 */
public final class Source {
    /** How far apart the marks are that save counting a long line from its beginning. */
    private static final int STRIDE = 1024;
    /** How many characters are looked at before the whole text is searched for lines. */
    private static final int NEAR = 1024;

    private final String name;
    private final String text;
    /** What is a secret besides what its name says is one; null when nothing is. */
    private final @Nullable Span concealed;
    /** What was found out to be a secret later; this text and its copies have it together. */
    private final KnownSecrets known;

    private final boolean entry;
    // Volatile, since an array that another thread sees through a plain field may seem to hold zeros.
    private volatile int @Nullable [] lineStarts;
    private volatile int @Nullable [] marks;
    private volatile @Nullable Secret secret;

    private Source(String name, String text, @Nullable Span concealed, KnownSecrets known, boolean entry) {
        this.name = name;
        this.text = text;
        this.concealed = concealed;
        this.known = known;
        this.entry = entry;
    }

    /**
     * Name a text.
     *
     * @param name what messages call it: a path as the user gave it, or something like {@code <stdin>}
     * @param text the whole text, without a byte order mark
     */
    public static Source of(String name, String text) {
        return new Source(name, text, null, new KnownSecrets(), false);
    }

    /**
     * Return a text that is one entry among others, such as an environment variable with its value: no file, so that lines
     * and columns say nothing to its reader.
     */
    public static Source ofEntry(String name, String text) {
        return new Source(name, text, null, new KnownSecrets(), true);
    }

    /** Tell whether this is one entry among others rather than a file. */
    public boolean isEntry() {
        return entry;
    }

    /**
     * Return the same text, of which reports don't show one part, whatever its name: it is a secret.
     *
     * @param secret the part; what another call concealed is shown again
     */
    public Source concealing(Span secret) {
        return new Source(name, text, secret, known, entry);
    }

    /**
     * Keep one more part of this text from being shown by reports, from now on, whatever its name: it is a secret.
     *
     * @param secret the part
     */
    public void conceal(Span secret) {
        known.add(secret);
    }

    /** Return what messages call this text. */
    public String name() {
        return name;
    }

    /** Return the whole text. */
    public String text() {
        return text;
    }

    /** Return the line and column of {@code offset}, which may be the text's length (the place after the end). */
    public Position position(int offset) {
        int line = line(offset);
        return new Position(line, codePoints(lineStart(line), offset) + 1);
    }

    // Without marks, the columns of many problems in one long line (a minified file) would take quadratic time.
    private int codePoints(int start, int end) {
        if (end - start <= 2 * STRIDE) {
            return text.codePointCount(start, end);
        }
        int first = start / STRIDE + 1;
        int last = (end - 1) / STRIDE;
        int[] counts = marks();
        return text.codePointCount(start, mark(first))
                + (counts[last] - counts[first])
                + text.codePointCount(mark(last), end);
    }

    // A race here computes the same array twice, which is harmless.
    private int[] marks() {
        int[] counts = marks;
        if (counts == null) {
            counts = new int[(text.length() - 1) / STRIDE + 1];
            for (int i = 1; i < counts.length; i++) {
                counts[i] = counts[i - 1] + text.codePointCount(mark(i - 1), mark(i));
            }
            marks = counts;
        }
        return counts;
    }

    // Between two code points, never inside of one.
    private int mark(int index) {
        int offset = index * STRIDE;
        boolean inside = offset > 0
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset + 1 : offset;
    }

    /** Return the line, from 1, that {@code offset} is on. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Return how many lines there are: one more than there are line ends. */
    public int lineCount() {
        return lineStarts().length;
    }

    /** Return the offset at which {@code line}, from 1, begins. */
    public int lineStart(int line) {
        return lineStarts()[line - 1];
    }

    /**
     * Return the offset at which the line of {@code offset} begins. Unlike the other methods about lines it needs no look
     * at the whole text when the line is short up to there.
     */
    public int lineStartOf(int offset) {
        int nearest = Math.max(0, offset - NEAR);
        for (int i = offset - 1; i >= nearest; i--) {
            if (endsLine(text, i)) {
                return i + 1;
            }
        }
        return nearest == 0 ? 0 : lineStart(line(offset));
    }

    /** Return the span of {@code line}, from 1, without its line end. */
    public Span lineSpan(int line) {
        int start = lineStart(line);
        int end = line == lineCount() ? text.length() : lineStart(line + 1);
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(start, end);
    }

    /**
     * Return the parts of {@code line}, from 1, that may be secret and have something between two offsets, in order: the
     * values of keys whose names say so, such as {@code password} or {@code api_key}. It goes by the looks of the line, in
     * whichever format it is, and takes more rather than less.
     */
    public List<Span> secrets(int line, int from, int to) {
        List<Span> all = secrets(line);
        int first = firstAfter(all, from);
        int last = first;
        while (last < all.size() && all.get(last).start() < to) {
            last++;
        }
        return all.subList(first, last);
    }

    /** Return the first of the spans that ends after {@code offset}. */
    private static int firstAfter(List<Span> spans, int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private List<Span> secrets(int line) {
        // A race here looks at the same line twice, which is harmless.
        Secret found = secret;
        int version = known.size();
        if (found == null || found.line != line || found.version != version) {
            List<Span> named = Concealment.add(known.in(lineSpan(line)), Secrets.in(this, line));
            found = new Secret(line, version, Concealment.add(concealed, lineSpan(line), named));
            secret = found;
        }
        return found.values;
    }

    /** What was found on the line that was looked at last: many problems may be on one long line. */
    private record Secret(int line, int version, List<Span> values) {}

    /** Return the name, never the text, which may hold secrets. */
    @Override
    public String toString() {
        return name;
    }

    // A race here computes the same array twice, which is harmless.
    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = computeLineStarts(text);
            lineStarts = starts;
        }
        return starts;
    }

    private static int[] computeLineStarts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 24)];
        int count = 1;
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            boolean alone = carriage >= 0 && (feed < 0 || carriage < feed);
            int end = alone ? carriage : feed;
            if (alone) {
                carriage = text.indexOf('\r', carriage + 1);
            } else {
                feed = text.indexOf('\n', feed + 1);
            }
            if (alone && end + 1 < text.length() && text.charAt(end + 1) == '\n') {
                continue; // The line ends with the line feed.
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
    }
}
