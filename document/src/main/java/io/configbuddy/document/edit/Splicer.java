package io.configbuddy.document.edit;

import io.configbuddy.document.problem.Span;
import io.configbuddy.document.problem.Splice;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects replacements in a text, in any order, and settles them into splices.
 *
 * <p>A replacement within another one is swallowed by it, unless the outer one's {@link Snippet} copies the place: then
 * the inner one shows in the copy. So moving an entry whose inside was edited is no special case.
 */
public final class Splicer {
    private static final Snippet NOTHING = Snippet.of("");

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean sorted = true;

    /** Begin with a text and no replacements. */
    public Splicer(String text) {
        this.text = text;
    }

    /** Return the text that the offsets count in. */
    public String text() {
        return text;
    }

    /** Replace a range of the text. */
    public void replace(int start, int end, String replacement) {
        add(new Piece(start, end, replacement, pieces.size()));
    }

    /** Replace a range of the text. */
    public void replace(int start, int end, Snippet replacement) {
        add(new Piece(start, end, replacement, pieces.size()));
    }

    /** Replace a range of the text, unless it says just that already: for one who looks at many ranges that are right. */
    public void change(int start, int end, String replacement) {
        if (replacement.length() != end - start || !text.startsWith(replacement, start)) {
            replace(start, end, replacement);
        }
    }

    /** A whole text is reformatted from its beginning to its end: then there is nothing to sort. */
    private void add(Piece piece) {
        sorted = sorted && (pieces.isEmpty() || pieces.get(pieces.size() - 1).compareTo(piece) < 0);
        pieces.add(piece);
    }

    /** Insert at a place; of several insertions at one place the one told first comes first. */
    public void insert(int offset, String insertion) {
        replace(offset, offset, insertion);
    }

    /** Insert at a place; of several insertions at one place the one told first comes first. */
    public void insert(int offset, Snippet insertion) {
        replace(offset, offset, insertion);
    }

    /** Insert at a place before all other insertions there, whenever they are told. */
    public void insertFirst(int offset, String insertion) {
        add(new Piece(offset, offset, insertion, -pieces.size() - 1));
    }

    /** Remove a range of the text; nothing when it is empty. */
    public void remove(int start, int end) {
        if (end > start) {
            replace(start, end, NOTHING);
        }
    }

    /**
     * Return a range of the text with the replacements within it. Insertions at its two ends are not, nor is the removal
     * of just this range: that is what takes it away from where it stood.
     */
    String copy(int start, int end) {
        StringBuilder out = new StringBuilder(end - start + 16);
        int at = start;
        for (int i = first(start); i < pieces.size() && pieces.get(i).start < end; ) {
            Piece piece = pieces.get(i);
            if (isWithin(piece, start, end) && piece.start >= at) {
                out.append(text, at, piece.start).append(piece.text(this));
                at = piece.end;
                i = outermost(i);
            } else {
                i++;
            }
        }
        return out.append(text, at, end).toString();
    }

    private static boolean isWithin(Piece piece, int start, int end) {
        if (piece.start == start && (piece.end == start || piece.end == end && piece.isRemoval())) {
            return false;
        }
        return piece.end <= end;
    }

    /**
     * Return the splices: in order, apart from each other, and each one changing something.
     *
     * @throws IllegalStateException when two replacements overlap, neither within the other
     */
    public List<Splice> splices() {
        sort();
        List<Splice> splices = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < pieces.size(); ) {
            Piece piece = pieces.get(i);
            if (piece.start < at) {
                throw new IllegalStateException("replacements overlap at " + piece.start);
            }
            add(splices, piece.start, piece.end, piece.text(this));
            at = piece.end;
            i = outermost(i);
        }
        return splices;
    }

    /** Return the next piece that is not within piece {@code i}. */
    private int outermost(int i) {
        int end = pieces.get(i).end;
        int next = i + 1;
        while (next < pieces.size() && pieces.get(next).start < end) {
            if (pieces.get(next).end > end) {
                throw new IllegalStateException("replacements overlap at " + pieces.get(next).start);
            }
            next++;
        }
        return next;
    }

    /** Take off what a replacement has in common with what it replaces, and join it with the splice before it. */
    private void add(List<Splice> splices, int start, int end, String replacement) {
        int from = start;
        int to = end;
        int head = 0;
        int tail = replacement.length();
        while (from < to && head < tail && text.charAt(from) == replacement.charAt(head)) {
            from++;
            head++;
        }
        while (to > from && tail > head && text.charAt(to - 1) == replacement.charAt(tail - 1)) {
            to--;
            tail--;
        }
        if (from == to && head == tail) {
            return;
        }
        int last = splices.size() - 1;
        String rest = replacement.substring(head, tail);
        if (last >= 0 && splices.get(last).span().end() == from) {
            Splice before = splices.get(last);
            splices.set(last, new Splice(new Span(before.span().start(), to), before.replacement() + rest));
        } else {
            splices.add(new Splice(new Span(from, to), rest));
        }
    }

    private int first(int start) {
        sort();
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).start < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void sort() {
        if (!sorted) {
            pieces.sort(null);
            sorted = true;
        }
    }

    /** Return a text with splices applied, which are in order and apart. */
    public static String apply(String text, List<Splice> splices) {
        if (splices.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 64);
        int at = 0;
        for (Splice splice : splices) {
            out.append(text, at, splice.span().start()).append(splice.replacement());
            at = splice.span().end();
        }
        return out.append(text, at, text.length()).toString();
    }

    /**
     * A replacement; at one place insertions come first, in the order told, then wide ranges before narrow
     * ones, and of two that are the same the removal.
     */
    private static final class Piece implements Comparable<Piece> {
        private final int start;
        private final int end;
        /** A string or a snippet. */
        private final Object replacement;

        private final int order;

        Piece(int start, int end, Object replacement, int order) {
            this.start = start;
            this.end = end;
            this.replacement = replacement;
            this.order = order;
        }

        String text(Splicer splicer) {
            return replacement instanceof Snippet snippet ? snippet.text(splicer) : (String) replacement;
        }

        /** Tell whether this only takes a range away. */
        boolean isRemoval() {
            return replacement == NOTHING;
        }

        @Override
        public int compareTo(Piece other) {
            if (start != other.start) {
                return Integer.compare(start, other.start);
            }
            boolean empty = start == end;
            boolean otherEmpty = other.start == other.end;
            if (empty != otherEmpty) {
                return empty ? -1 : 1;
            }
            if (end != other.end) {
                return Integer.compare(other.end, end);
            }
            boolean removal = isRemoval();
            boolean otherRemoval = other.isRemoval();
            return removal == otherRemoval ? Integer.compare(order, other.order) : removal ? -1 : 1;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return order;
        }
    }
}
