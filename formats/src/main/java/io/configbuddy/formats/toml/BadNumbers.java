package io.configbuddy.formats.toml;

import io.configbuddy.document.problem.Problem;
import java.util.Locale;

/** Explains what is wrong with what begins like a number. */
final class BadNumbers {
    private BadNumbers() {}

    /**
     * Report what stands at {@code start..textEnd}.
     *
     * @param textEnd where it ends if it is meant as a text
     */
    static int report(Input input, int start, int textEnd) {
        int end = input.tokenEnd(start);
        int digits = input.chars[start] == '+' || input.chars[start] == '-' ? start + 1 : start;
        Problem.Builder problem;
        if (isPrefixed(input, digits, end)) {
            problem = prefixed(input, start, digits, end);
        } else if (hasOnly(input, digits, end, "0123456789_.eE+-")) {
            problem = decimal(input, start, digits, end, textEnd);
        } else {
            problem = text(input, start, end, textEnd);
        }
        return input.fail(problem, Math.max(end, textEnd));
    }

    private static boolean isPrefixed(Input input, int digits, int end) {
        return end - digits > 1 && input.chars[digits] == '0' && "xXoObB".indexOf(input.chars[digits + 1]) >= 0;
    }

    private static Problem.Builder prefixed(Input input, int start, int digits, int end) {
        char letter = input.chars[digits + 1];
        if (Character.isUpperCase(letter)) {
            String small = "0" + Character.toLowerCase(letter);
            return input.error("bad-number", digits, digits + 2, "the prefix is written in small letters: " + small)
                    .help("Write " + small)
                    .fix(Mend.replace("write " + small, digits, digits + 2, small));
        }
        if (digits > start) {
            return input.error("bad-number", start, start + 1, "a number with a prefix has no sign")
                    .help("Remove the sign, or write the number in decimal");
        }
        String allowed = switch (letter) {
            case 'x' -> "0123456789abcdefABCDEF_";
            case 'o' -> "01234567_";
            default -> "01_";
        };
        String kind = switch (letter) {
            case 'x' -> "hexadecimal digits are 0 to 9 and a to f";
            case 'o' -> "octal digits are 0 to 7";
            default -> "binary digits are 0 and 1";
        };
        for (int at = digits + 2; at < end; at++) {
            if (allowed.indexOf(input.chars[at]) < 0) {
                return input.error("bad-number", at, at + 1, kind)
                        .help("Correct the digit, or put the value in quotes when it is a text");
            }
        }
        if (end == digits + 2) {
            return input.error("bad-number", digits, end, "there are no digits after the prefix")
                    .help("Write the digits after it; " + kind);
        }
        return underscore(input, digits + 2, end);
    }

    private static Problem.Builder decimal(Input input, int start, int digits, int end, int textEnd) {
        int dot = indexOf(input, digits, end, '.');
        int exponent = Math.max(indexOf(input, digits, end, 'e'), indexOf(input, digits, end, 'E'));
        int secondDot = dot < 0 ? -1 : indexOf(input, dot + 1, end, '.');
        if (secondDot >= 0 && exponent < 0 || isLikeDate(input, digits, end)) {
            return text(input, start, end, textEnd);
        }
        if (!Chars.isDigit(input.chars[digits]) && input.chars[digits] != '.') {
            return input.error("bad-number", start, end, "this is no number").help("Write one sign at most");
        }
        if (input.chars[digits] == '.') {
            return input.error("bad-number", digits, digits + 1, "a digit must stand before the decimal point")
                    .help("Write 0 before it")
                    .fix(Mend.insert("add the 0", digits, "0"));
        }
        if (dot >= 0 && !Chars.isDigit(input.chars[dot + 1]) && input.chars[dot + 1] != '_') {
            return input.error("bad-number", dot, dot + 1, "a digit must stand after the decimal point")
                    .help("Write 0 after it, or leave the point out for a whole number")
                    .fix(Mend.insert("add the 0", dot + 1, "0"));
        }
        if (indexOf(input, digits, end, '_') >= 0) {
            return underscore(input, digits, end);
        }
        if (exponent >= 0 && isBadExponent(input, exponent, end)) {
            return input.error("bad-number", exponent, end, "the exponent is a whole number, such as e10 or e-3")
                    .help("Write its digits after the e");
        }
        if (input.chars[digits] == '0') {
            return leadingZero(input, digits, end);
        }
        return input.error("bad-number", start, end, "this is no number")
                .help("Write one sign and one decimal point at most, or put the value in quotes when it is a text");
    }

    private static boolean isBadExponent(Input input, int exponent, int end) {
        int at = exponent + 1;
        if (input.chars[at] == '+' || input.chars[at] == '-') {
            at++;
        }
        return at == end || !hasOnly(input, at, end, "0123456789");
    }

    private static Problem.Builder leadingZero(Input input, int digits, int end) {
        int zeros = digits;
        while (input.chars[zeros] == '0' && Chars.isDigit(input.chars[zeros + 1])) {
            zeros++;
        }
        String decimal = input.text(zeros, end);
        boolean octal = hasOnly(input, digits, end, "01234567");
        return input.error("leading-zero", digits, zeros, "a number can't begin with 0")
                .help("Write " + decimal + (octal ? " or, for an octal number, 0o" + decimal : "")
                        + "; put it in quotes when the zeros matter");
    }

    private static Problem.Builder underscore(Input input, int digits, int end) {
        int at = digits;
        while (at < end
                && !(input.chars[at] == '_'
                        && !(at > digits && Chars.isHex(input.chars[at - 1]) && Chars.isHex(input.chars[at + 1])))) {
            at++;
        }
        at = Math.min(at, end - 1);
        return input.error("bad-number", at, at + 1, "an underscore must stand between two digits")
                .help("Write one underscore, with a digit on each side of it")
                .fix(Mend.remove("remove the underscore", at, at + 1));
    }

    private static Problem.Builder text(Input input, int start, int end, int textEnd) {
        int from = start;
        int to = Math.max(end, textEnd);
        if (isLikeDate(input, from, end)) {
            return BadWords.quoted(input, from, to, "this is neither a number nor a date")
                    .help("Write dates as year-month-day, 2024-01-31; put the value in quotes when it is a text");
        }
        if (indexOf(input, from, end, ':') >= 0) {
            return BadWords.quoted(input, from, to, "this is neither a number nor a time")
                    .help("Write times with two digits each, 07:30:00; put the value in quotes when it is a text");
        }
        if (input.text(from, end).toLowerCase(Locale.ROOT).indexOf('e') < 0 && isVersion(input, from, end)) {
            return BadWords.quoted(input, from, to, "this isn't a number: it has more than one dot")
                    .help("Put versions and addresses in quotes");
        }
        return BadWords.quoted(input, from, to, "this begins like a number but isn't one")
                .help("Put the value in quotes when it is a text or has a unit");
    }

    private static boolean isVersion(Input input, int from, int to) {
        int dot = indexOf(input, from, to, '.');
        return dot >= 0 && indexOf(input, dot + 1, to, '.') >= 0;
    }

    /** Tell whether there are two dashes between digits. */
    private static boolean isLikeDate(Input input, int from, int to) {
        int dash = indexOf(input, from, to, '-');
        return dash > from
                && Chars.isDigit(input.chars[dash - 1])
                && indexOf(input, dash + 1, to, '-') > dash + 1
                && Chars.isDigit(input.chars[dash + 1]);
    }

    private static boolean hasOnly(Input input, int from, int to, String allowed) {
        for (int at = from; at < to; at++) {
            if (allowed.indexOf(input.chars[at]) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(Input input, int from, int to, char c) {
        for (int at = from; at < to; at++) {
            if (input.chars[at] == c) {
                return at;
            }
        }
        return -1;
    }
}
