package io.configbuddy.formats.toml;

/**
 * The grammar of dates and times (RFC 3339), the calendar included.
 *
 * <p>Methods take the offset at which a part begins and return the one after it, or {@link #NO} when it isn't there.
 */
final class Temporals {
    static final int NO = -1;
    static final int DATE_LENGTH = 10;

    private Temporals() {}

    /** Tell whether what begins at {@code at} looks like a date or a time, be it right or wrong. */
    static boolean isLikely(char[] text, int at) {
        return isTwo(text, at) && (text[at + 2] == ':' || isTwo(text, at + 2) && text[at + 4] == '-');
    }

    /** Tell whether a blank at {@code at} parts a date from a time of day. */
    static boolean isBeforeTime(char[] text, int at) {
        return text[at] == ' ' && isTwo(text, at + 1) && text[at + 3] == ':';
    }

    /** Read a date. */
    static int date(char[] text, int at) {
        if (!isTwo(text, at)
                || !isTwo(text, at + 2)
                || text[at + 4] != '-'
                || !isTwo(text, at + 5)
                || text[at + 7] != '-'
                || !isTwo(text, at + 8)) {
            return NO;
        }
        int month = two(text, at + 5);
        int day = two(text, at + 8);
        boolean valid = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year(text, at), month);
        return valid ? at + DATE_LENGTH : NO;
    }

    /**
     * Read a time of day; a minute may have a leap second.
     *
     * @param seconds whether the seconds must be there, as in TOML 1.0
     */
    static int time(char[] text, int at, boolean seconds) {
        if (!isAtMost(text, at, 23) || text[at + 2] != ':' || !isAtMost(text, at + 3, 59)) {
            return NO;
        }
        if (text[at + 5] != ':') {
            return seconds ? NO : at + 5;
        }
        if (!isAtMost(text, at + 6, 60)) {
            return NO;
        }
        if (text[at + 8] != '.') {
            return at + 8;
        }
        int end = at + 9;
        while (Chars.isDigit(text[end])) {
            end++;
        }
        return end == at + 9 ? NO : end;
    }

    /** Read an offset from UTC. */
    static int offset(char[] text, int at) {
        if (text[at] == 'Z' || text[at] == 'z') {
            return at + 1;
        }
        boolean valid = (text[at] == '+' || text[at] == '-')
                && isAtMost(text, at + 1, 23)
                && text[at + 3] == ':'
                && isAtMost(text, at + 4, 59);
        return valid ? at + 6 : NO;
    }

    /** Return the four digits at {@code at} as a number. */
    static int year(char[] text, int at) {
        return two(text, at) * 100 + two(text, at + 2);
    }

    /** Return how many days a month has. */
    static int daysIn(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** Return the two digits at {@code at} as a number. */
    static int two(char[] text, int at) {
        return (text[at] - '0') * 10 + text[at + 1] - '0';
    }

    private static boolean isTwo(char[] text, int at) {
        return Chars.isDigit(text[at]) && Chars.isDigit(text[at + 1]);
    }

    private static boolean isAtMost(char[] text, int at, int most) {
        return isTwo(text, at) && two(text, at) <= most;
    }
}
