package io.configbuddy.core.convert;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Dates, times and durations, as ISO 8601 and RFC 3339 write them. */
final class Times {
    private static final int DATE_LENGTH = 10;

    private Times() {}

    static @Nullable Converter<?> find(String type) {
        return switch (type) {
            case "java.time.Duration" -> Converter.of(Duration.class, Durations.EXPECTED, Durations::parse);
            case "java.time.Period" -> of(Period.class, "a period such as P1Y6M or P14D", Period::parse);
            case "java.time.Instant" ->
                of(Instant.class, "a point in time such as 2026-01-31T12:00:00Z", text -> Instant.parse(joined(text)));
            case "java.time.LocalDate" -> of(LocalDate.class, "a date such as 2026-01-31", LocalDate::parse);
            case "java.time.LocalTime" -> of(LocalTime.class, "a time of day such as 12:00:00", LocalTime::parse);
            case "java.time.LocalDateTime" ->
                of(
                        LocalDateTime.class,
                        "a date and time such as 2026-01-31T12:00:00",
                        text -> LocalDateTime.parse(joined(text)));
            case "java.time.OffsetDateTime" ->
                of(
                        OffsetDateTime.class,
                        "a date and time with an offset such as 2026-01-31T12:00:00+01:00",
                        text -> OffsetDateTime.parse(joined(text)));
            case "java.time.OffsetTime" ->
                of(OffsetTime.class, "a time of day with an offset such as 12:00:00+01:00", OffsetTime::parse);
            case "java.time.ZonedDateTime" ->
                of(
                        ZonedDateTime.class,
                        "a date and time with a zone such as 2026-01-31T12:00:00+01:00[Europe/Vienna]",
                        text -> ZonedDateTime.parse(joined(text)));
            default -> parts(type);
        };
    }

    private static @Nullable Converter<?> parts(String type) {
        return switch (type) {
            case "java.time.Year" -> of(Year.class, "a year such as 2026", Times::year);
            case "java.time.YearMonth" -> of(YearMonth.class, "a month such as 2026-01", YearMonth::parse);
            case "java.time.MonthDay" -> of(MonthDay.class, "a day of the year such as --12-24", MonthDay::parse);
            case "java.time.ZoneId" -> of(ZoneId.class, "a time zone such as Europe/Vienna", ZoneId::of);
            case "java.time.ZoneOffset" -> of(ZoneOffset.class, "an offset from UTC such as +01:00", ZoneOffset::of);
            default -> null;
        };
    }

    /** Read a year; one of two digits would be one in the time of Augustus. */
    private static Year year(String text) {
        if (text.length() < 4) {
            throw new IllegalArgumentException("too short");
        }
        return Year.parse(text);
    }

    private static <T> Converter<T> of(Class<T> type, String expected, Function<String, T> function) {
        return Converter.of(type, expected, function);
    }

    /** Return a date and time with the T between both for which RFC 3339, and TOML after it, allows a blank. */
    private static String joined(String text) {
        return text.length() > DATE_LENGTH && text.charAt(DATE_LENGTH) == ' '
                ? text.substring(0, DATE_LENGTH) + 'T' + text.substring(DATE_LENGTH + 1)
                : text;
    }
}
