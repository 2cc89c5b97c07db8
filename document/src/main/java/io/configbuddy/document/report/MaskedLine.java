package io.configbuddy.document.report;

import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import java.util.List;

/** A source line with a mask of constant length in the place of each part that may be secret. */
final class MaskedLine {
    private static final String MASK = "***";

    /** How much of a huge line is copied on each side of the place to show. */
    private static final int REACH = 1 << 12;

    private final List<Span> secrets;
    private final StringBuilder text = new StringBuilder();
    private final int from;

    private MaskedLine(String source, List<Span> secrets, int from, int to) {
        this.secrets = secrets;
        this.from = from;
        int at = from;
        for (Span secret : secrets) {
            text.append(source, at, Math.max(at, secret.start())).append(MASK);
            at = secret.end();
        }
        text.append(source, at, Math.max(at, to));
    }

    /** Lay out a line as {@link Row} does; the span from {@code start} to {@code end} is on it. */
    static Row row(Source source, int number, int start, int end, int room) {
        Span line = source.lineSpan(number);
        int from = Math.max(line.start(), start - REACH);
        int to = Math.min(line.end(), start + REACH);
        List<Span> secrets = source.secrets(number, from, to);
        if (secrets.isEmpty()) {
            return new Row(source.text(), line.start(), line.end(), start, end, room);
        }
        MaskedLine masked = new MaskedLine(source.text(), secrets, from, to);
        int length = masked.text.length();
        int shownStart = Math.min(length, masked.place(start, 0));
        int shownEnd = Math.max(shownStart, Math.min(length, masked.place(end, MASK.length())));
        return new Row(masked.text.toString(), 0, length, shownStart, shownEnd, room);
    }

    /** Return where an offset is shown; one within a secret so many columns after the beginning of its mask. */
    private int place(int offset, int within) {
        int removed = from;
        for (Span secret : secrets) {
            if (offset <= secret.start()) {
                break;
            }
            if (offset < secret.end()) {
                return Math.max(0, secret.start() - removed) + within;
            }
            removed += secret.end() - Math.max(from, secret.start()) - MASK.length();
        }
        return offset - removed;
    }
}
