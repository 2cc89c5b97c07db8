package io.configbuddy.formats.toml;

import io.configbuddy.document.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Explains what is wrong with a date or a time: reads it part by part and stops at the first that can't be. */
final class BadTemporals {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private final Input input;
    private final char[] chars;
    private final int start;
    private final int end;
    private final int textEnd;
    private int at;

    private BadTemporals(Input input, int start, int end, int textEnd) {
        this.input = input;
        this.chars = input.chars;
        this.start = start;
        this.end = end;
        this.textEnd = Math.max(end, textEnd);
        this.at = start;
    }

    /**
     * Report what stands at {@code start..textEnd}.
     *
     * @param textEnd where it ends if it is meant as a text
     */
    static int report(Input input, int start, int textEnd) {
        int end = input.tokenEnd(start);
        if (end - start == Temporals.DATE_LENGTH && Temporals.isBeforeTime(input.chars, end)) {
            end = input.tokenEnd(end + 1);
        }
        BadTemporals mistakes = new BadTemporals(input, start, end, textEnd);
        Problem.Builder problem = input.chars[start + 2] == ':' ? mistakes.time() : mistakes.date();
        return input.fail(problem, mistakes.textEnd);
    }

    private Problem.Builder date() {
        int month = start + 5;
        int monthEnd = digits(month);
        int day = monthEnd + 1;
        int dayEnd = digits(day);
        if (monthEnd == month || chars[monthEnd] != '-' || dayEnd == day || monthEnd > month + 2 || dayEnd > day + 2) {
            return other();
        }
        if (monthEnd < month + 2 || dayEnd < day + 2) {
            String padded = input.text(start, month) + pad(month, monthEnd) + "-" + pad(day, dayEnd);
            return error(month, dayEnd, "month and day have two digits each")
                    .help("Write " + padded)
                    .fix(Mend.replace("fill up with zeros", start, dayEnd, padded));
        }
        int number = Temporals.two(chars, month);
        if (number < 1 || number > 12) {
            return error(month, monthEnd, "there is no month " + input.text(month, monthEnd))
                    .help("Write dates as year-month-day, with months from 01 to 12");
        }
        int year = Temporals.year(chars, start);
        int days = Temporals.daysIn(year, number);
        if (Temporals.two(chars, day) < 1 || Temporals.two(chars, day) > days) {
            return error(
                            day,
                            dayEnd,
                            MONTHS[number - 1] + " " + input.text(start, start + 4) + " has days from 01 to " + days)
                    .help("Correct the day, or put the value in quotes when it is no date");
        }
        char delimiter = chars[dayEnd];
        if (delimiter != 'T' && delimiter != 't' && delimiter != ' ') {
            return error(dayEnd, dayEnd + 1, "expected T or a blank between date and time")
                    .help("Write a date with its time as 2024-01-31T07:30:00");
        }
        at = dayEnd + 1;
        return time();
    }

    private Problem.Builder time() {
        int hour = at;
        if (!Chars.isDigit(chars[hour]) || !Chars.isDigit(chars[hour + 1]) || chars[hour + 2] != ':') {
            return error(hour - 1, Math.max(hour, end), "the time isn't complete")
                    .help("Write hours, minutes and seconds with two digits each: 07:30:00");
        }
        Problem.Builder wrong = part(hour, 23, "hours go from 00 to 23");
        wrong = wrong == null ? part(hour + 3, 59, "minutes go from 00 to 59") : wrong;
        if (wrong != null) {
            return wrong;
        }
        at = hour + 5;
        if (chars[at] == ':') {
            wrong = part(at + 1, 60, "seconds go from 00 to 59");
            if (wrong != null) {
                return wrong;
            }
            at += 3;
        } else if (input.strict) {
            return error(hour, at, "a time has seconds in TOML 1.0")
                    .help("Write " + input.text(hour, at) + ":00; TOML 1.1 lets one leave them out")
                    .fix(Mend.insert("add the seconds", at, ":00"));
        }
        if (chars[at] == '.') {
            if (at == hour + 5) {
                return error(at, end, "only seconds have a fraction")
                        .help("Write hours, minutes and seconds with two digits each: 07:30:00.5");
            }
            int fraction = digits(at + 1);
            if (fraction == at + 1) {
                return error(at, fraction, "digits must stand after the point").help("Write them, or remove the point");
            }
            at = fraction;
        }
        return offset();
    }

    /** Return what is wrong with the two digits at {@code from}, or null when nothing is. */
    private Problem.@Nullable Builder part(int from, int most, String range) {
        int digitsEnd = digits(from);
        if (digitsEnd == from + 2 && Temporals.two(chars, from) <= most) {
            return null;
        }
        if (digitsEnd == from) {
            return error(from - 1, Math.max(from, end), "the time isn't complete")
                    .help("Write hours, minutes and seconds with two digits each: 07:30:00");
        }
        return error(from, digitsEnd, digitsEnd == from + 2 ? range : "hours, minutes and seconds have two digits each")
                .help("Write times as 07:30:00");
    }

    private Problem.Builder offset() {
        char c = chars[at];
        if (chars[start + 2] == ':') {
            return error(at, Math.max(at + 1, end), "a time of day has nothing behind it")
                    .help("Remove it; only a time with a date can have an offset: 2024-01-31T07:30:00+01:00");
        }
        if (c != '+' && c != '-') {
            return error(at, Math.max(at + 1, end), "after the time only Z or an offset such as +01:00 may stand")
                    .help("Write Z for UTC; TOML has no names of time zones");
        }
        int hours = digits(at + 1);
        boolean whole = hours == end && (hours == at + 3 || hours == at + 5);
        Problem.Builder problem = error(at, end, "an offset is written with a colon, from -23:59 to +23:59")
                .help("Write hours and minutes with two digits each: +01:00");
        if (whole) {
            String minutes = hours == at + 5 ? input.text(at + 3, hours) : "00";
            problem.fix(Mend.replace("write the offset in full", at + 3, end, ":" + minutes));
        }
        return problem;
    }

    private Problem.Builder other() {
        return BadWords.quoted(input, start, textEnd, "this is neither a number nor a date")
                .help("Write dates as year-month-day, 2024-01-31; put the value in quotes when it is a text");
    }

    private Problem.Builder error(int from, int to, String message) {
        return input.error("bad-date", from, to, message);
    }

    private String pad(int from, int to) {
        return to == from + 1 ? "0" + input.text(from, to) : input.text(from, to);
    }

    private int digits(int from) {
        int last = from;
        while (Chars.isDigit(chars[last])) {
            last++;
        }
        return last;
    }
}
