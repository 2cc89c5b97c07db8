package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.ScalarType;

/** Dates and times of YAML 1.1 (yaml.org/type/timestamp.html): what is one, and how RFC 3339 spells it. */
final class Timestamps {
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final String text;
    private int at;
    private final StringBuilder out = new StringBuilder();

    private Timestamps(String text) {
        this.text = text;
    }

    /** Return which of the dates and times a text is, or STRING. */
    static ScalarType type(String text) {
        return new Timestamps(text).read();
    }

    /** Return RFC 3339's spelling of a text that is a date or time. */
    static String spell(String text) {
        Timestamps timestamp = new Timestamps(text);
        timestamp.read();
        return timestamp.out.toString();
    }

    private ScalarType read() {
        if (!number(4, 4, 9999) || !skip('-')) {
            return ScalarType.STRING;
        }
        int monthAt = at;
        out.append('-');
        if (!number(1, 2, 12) || !skip('-')) {
            return ScalarType.STRING;
        }
        boolean padded = at - monthAt == 3;
        int month = Integer.parseInt(text.substring(monthAt, at - 1));
        int dayAt = at;
        out.append('-');
        if (month == 0 || !number(1, 2, DAYS[month - 1]) || out.charAt(8) == '0' && out.charAt(9) == '0') {
            return ScalarType.STRING;
        }
        padded &= at - dayAt == 2;
        if (at == text.length()) {
            return padded && !isMissingDay(month) ? ScalarType.LOCAL_DATE : ScalarType.STRING;
        }
        return isMissingDay(month) ? ScalarType.STRING : time();
    }

    private ScalarType time() {
        if (!skip('T') && !skip('t') && !blanks()) {
            return ScalarType.STRING;
        }
        out.append('T');
        if (!number(1, 2, 23) || !colon() || !number(2, 2, 59) || !colon() || !number(2, 2, 59)) {
            return ScalarType.STRING;
        }
        fraction();
        if (at == text.length()) {
            return ScalarType.LOCAL_DATE_TIME;
        }
        blanks();
        if (skip('Z')) {
            out.append('Z');
            return at == text.length() ? ScalarType.OFFSET_DATE_TIME : ScalarType.STRING;
        }
        return offset() && at == text.length() ? ScalarType.OFFSET_DATE_TIME : ScalarType.STRING;
    }

    private void fraction() {
        if (skip('.')) {
            int start = at;
            while (at < text.length() && Chars.isDigit(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                out.append('.').append(text, start, at);
            }
        }
    }

    private boolean offset() {
        if (at == text.length() || text.charAt(at) != '+' && text.charAt(at) != '-') {
            return false;
        }
        out.append(text.charAt(at++));
        if (!number(1, 2, 23)) {
            return false;
        }
        out.append(':');
        if (at == text.length()) {
            out.append("00");
            return true;
        }
        return skip(':') && number(2, 2, 59);
    }

    /** Tell whether the day does not exist in the year: 29 February outside of leap years. */
    private boolean isMissingDay(int month) {
        int year = Integer.parseInt(out.substring(0, 4));
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && !leap && out.charAt(8) == '2' && out.charAt(9) == '9';
    }

    private boolean colon() {
        out.append(':');
        return skip(':');
    }

    private boolean skip(char wanted) {
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private boolean blanks() {
        int start = at;
        while (at < text.length() && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at > start;
    }

    /** Read digits, padded to at least two; return false when there are too few, or they say too much. */
    private boolean number(int least, int most, int limit) {
        int start = at;
        int value = 0;
        while (at < text.length() && at - start < most && Chars.isDigit(text.charAt(at))) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        if (at - start < least || value > limit) {
            return false;
        }
        if (at - start == 1) {
            out.append('0');
        }
        out.append(text, start, at);
        return true;
    }
}
