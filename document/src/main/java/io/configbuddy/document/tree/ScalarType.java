package io.configbuddy.document.tree;

/** What a scalar's text means by its format's rules. */
public enum ScalarType {
    /** No value. */
    NULL,
    /** True or false. */
    BOOLEAN,
    /** A whole number of any size. */
    INTEGER,
    /** A number with a fraction or an exponent, or one of infinity and not-a-number. */
    FLOAT,
    /** A text. */
    STRING,
    /** A date and time with an offset from UTC (RFC 3339). */
    OFFSET_DATE_TIME,
    /** A date and time without an offset. */
    LOCAL_DATE_TIME,
    /** A date. */
    LOCAL_DATE,
    /** A time of day. */
    LOCAL_TIME;

    /** Tell whether this is one of the four dates and times. */
    public boolean isTemporal() {
        return compareTo(OFFSET_DATE_TIME) >= 0;
    }

    /** Tell whether this is a number. */
    public boolean isNumber() {
        return this == INTEGER || this == FLOAT;
    }
}
