package io.configbuddy.formats.toml;

import io.configbuddy.document.tree.ScalarType;
import org.jspecify.annotations.Nullable;

/** The grammar of dates and times (RFC 3339), the calendar included. */
final class Temporals {
    static final int DATE_LENGTH = 10;

    private static final int NO = -1;

    private Temporals() {}

    /** Tell whether {@code from..to} looks like a date or a time, be it right or wrong. */
    static boolean isLikely(char[] text, int from, int to) {
        int digits = digits(text, from);
        return digits == 4 && to - from > 4 && text[from + 4] == '-'
                || digits == 2 && to - from > 2 && text[from + 2] == ':';
    }

    /** Tell whether {@code from..to} has the shape of a date, and a blank and a time of day come next. */
    static boolean isBeforeTime(char[] text, int from, int to) {
        return to - from == DATE_LENGTH
                && text[from + 4] == '-'
                && text[from + 7] == '-'
                && text[to] == ' '
                && digits(text, to + 1) == 2
                && text[to + 3] == ':';
    }

    /**
     * Return which kind of date or time the characters {@code from..to} spell, or null when they spell none.
     *
     * @param seconds whether the seconds must be there, as in TOML 1.0
     */
    static @Nullable ScalarType type(char[] text, int from, int to, boolean seconds) {
        if (text[from + 2] == ':') {
            return time(text, from, to, seconds) == to ? ScalarType.LOCAL_TIME : null;
        }
        if (to - from < DATE_LENGTH || !isDate(text, from)) {
            return null;
        }
        if (to - from == DATE_LENGTH) {
            return ScalarType.LOCAL_DATE;
        }
        char delimiter = text[from + DATE_LENGTH];
        if (delimiter != 'T' && delimiter != 't' && delimiter != ' ') {
            return null;
        }
        int end = time(text, from + DATE_LENGTH + 1, to, seconds);
        if (end == to) {
            return ScalarType.LOCAL_DATE_TIME;
        }
        return end != NO && isOffset(text, end, to) ? ScalarType.OFFSET_DATE_TIME : null;
    }

    private static boolean isDate(char[] text, int at) {
        if (digits(text, at) != 4 || text[at + 4] != '-' || digits(text, at + 5) != 2 || text[at + 7] != '-') {
            return false;
        }
        int year = two(text, at) * 100 + two(text, at + 2);
        int month = two(text, at + 5);
        int day = two(text, at + 8);
        return digits(text, at + 8) == 2 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
    }

    static int daysIn(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** Return the offset after the time of day at {@code at}, or {@link #NO}; a minute may have a leap second. */
    private static int time(char[] text, int at, int to, boolean seconds) {
        if (to - at < 5 || text[at + 2] != ':' || !isAtMost(text, at, 23) || !isAtMost(text, at + 3, 59)) {
            return NO;
        }
        if (to - at == 5 || text[at + 5] != ':') {
            return seconds ? NO : at + 5;
        }
        if (to - at < 8 || !isAtMost(text, at + 6, 60)) {
            return NO;
        }
        if (text[at + 8] != '.') {
            return at + 8;
        }
        int digits = digits(text, at + 9);
        return digits == 0 ? NO : at + 9 + digits;
    }

    private static boolean isOffset(char[] text, int at, int to) {
        if (text[at] == 'Z' || text[at] == 'z') {
            return at + 1 == to;
        }
        return (text[at] == '+' || text[at] == '-')
                && to - at == 6
                && text[at + 3] == ':'
                && isAtMost(text, at + 1, 23)
                && isAtMost(text, at + 4, 59);
    }

    private static boolean isAtMost(char[] text, int at, int most) {
        return Chars.isDigit(text[at]) && Chars.isDigit(text[at + 1]) && two(text, at) <= most;
    }

    static int two(char[] text, int at) {
        return (text[at] - '0') * 10 + text[at + 1] - '0';
    }

    private static int digits(char[] text, int at) {
        int end = at;
        while (Chars.isDigit(text[end])) {
            end++;
        }
        return end - at;
    }
}
