package io.configbuddy.core.convert;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number and the unit after it, in a text that is a row of them, such as {@code 1h30m}.
 *
 * @param number the number, without a sign
 * @param unit the letters after it, possibly none
 * @param end where the rest of the text begins
 */
record Quantity(BigDecimal number, String unit, int end) {
    /** Longer numbers are none that anybody means, and take long to multiply. */
    private static final int MOST_DIGITS = 40;

    /** Return the quantity at a position, or null when there is none. */
    static @Nullable Quantity at(String text, int start) {
        int end = digits(text, start);
        if (end > start && end + 1 < text.length() && text.charAt(end) == '.' && digits(text, end + 1) > end + 1) {
            end = digits(text, end + 1);
        }
        if (end == start || end - start > MOST_DIGITS) {
            return null;
        }
        int from = end;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return new Quantity(new BigDecimal(text.substring(start, end)), text.substring(from, to), to);
    }

    private static int digits(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
